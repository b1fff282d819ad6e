"""A whole year with a canary in every field that stays at home: nothing that leaves has one (method, section 10)."""

import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.finding import Severity
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.prompts import key, unanswered
from adaptameter.domain.record import Agreed, Talk
from adaptameter.services import reporting
from adaptameter.services.carding import card
from adaptameter.services.house import House
from tests.builders import english
from tests.cli.running import runner
from tests.services.living import PRESENT, SAF, SAFEGUARDING, SIGNERS, Home, action, added, begun, home_in

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")

GOVERNANCE, NOT_OURS = SectionId("governance"), IndicatorId("GOV-11")
NOTE, WHAT, SIGN, PLACE = "Qz-note-for-readers", "Qz-plan-what", "Qz-plan-sign", "Qz-place"
"""What the board means to tell."""


@dataclass
class Canaries:
    """Short words that stand nowhere else; each says in which field it was put."""

    made: dict[str, str] = field(default_factory=dict)

    def word(self, where: str) -> str:
        made = f"Zq{len(self.made):02}kw"
        self.made[made] = where
        return made

    def pin(self) -> str:
        made = f"9071{len(self.made):02}5538"
        self.made[made] = "a PIN"
        return made

    def in_bytes(self, content: bytes) -> list[str]:
        """In which fields the canaries in these bytes were put."""
        every = [str(content, "utf-8", "ignore"), *(str(content[start:], "utf-16-le", "ignore") for start in (0, 1))]
        return [where for one, where in self.made.items() if any(one.casefold() in text.casefold() for text in every)]


@dataclass
class Year:
    """A year that was lived, and everything that left the computer."""

    home: Home
    which: AssessmentId
    canaries: Canaries
    folder: Path
    sent: dict[str, bytes] = field(default_factory=dict)

    @property
    def house(self) -> House:
        return self.home.house


def said(canaries: Canaries, place: int, who: str) -> Answer:
    """An answer with words of its own in the first questions, which stay at home."""
    if place > 1:
        return at(place % 4, 2)
    return replace(at(2, 2), note=canaries.word(f"note of {who}"), shown_by=canaries.word(f"record of {who}"))


def answers(house: House, which: AssessmentId, canaries: Canaries, who: str) -> Iterator[tuple[IndicatorId, Answer]]:
    for place, indicator in enumerate(house.assessing.open(which).asked):
        if indicator == NOT_OURS:
            yield indicator, Answer(State.NOT_APPLICABLE, reason=canaries.word(f"reason of {who}"))
        else:
            yield indicator, said(canaries, place, who)


def answered_alone(year: Year) -> None:
    """Four members and two of the staff at this computer, five with a name, four with a PIN; one member elsewhere."""
    house, which, new = year.house, year.which, year.canaries
    for number in range(1, 7):
        who, pin = f"person {number}", new.pin() if number < 5 else ""
        made = added(house, which, new.word(f"name of {who}") if number < 6 else "", pin, staff=number > 4)
        house.alone.sit(which, made, pin)
        for indicator, each in answers(house, which, new, who):
            house.alone.answer(indicator, each)
        house.alone.hand_in()
        if number == 1:
            house.alone.rename(which, made, new.word("another name"))


def answered_elsewhere(year: Year, folder: Path) -> None:
    house, which, new = year.house, year.which, year.canaries
    added(house, which, new.word("name of the member elsewhere"), away=True)
    (paper,) = house.ballots.make_papers(which, year.folder)
    with home_in(folder) as elsewhere:
        own = elsewhere.house.ballots.open_paper(paper).assessment.id
        for indicator, each in answers(elsewhere.house, own, new, "the member elsewhere"):
            elsewhere.house.assessing.answer(own, indicator, each)
        ballot = elsewhere.house.ballots.make_ballot(own, year.folder)
        year.sent |= {f"elsewhere/{one.name}": one.read_bytes() for one in folder.iterdir()}
    house.ballots.bring_in(which, ballot)


def agreed_on(year: Year, section: SectionId) -> None:
    house, which, new = year.house, year.which, year.canaries
    for place, one in enumerate(house.room.booklet.instrument.section(section).indicators):
        each = at(3 if one.id in ("SAF-03", "GOV-12") else 1, 2)
        how = Agreed(reason="we found the record")
        if one.id == NOT_OURS:
            each = Answer(State.NOT_APPLICABLE, reason=new.word("agreed reason why it does not apply"))
        elif place < 2:
            each = replace(each, note=new.word("agreed note"), shown_by=new.word("agreed record"), dated="2026-01-01")
            how = Agreed(reason=new.word("reason for a guard"), minority=new.word("minority note"))
        house.agreeing.agree(which, one.id, each, how)


def talked_about(year: Year, section: SectionId, note: str) -> None:
    house, which, new = year.house, year.which, year.canaries
    standing = house.assessing.open(which)
    asked = standing.instrument.section(section)
    due = unanswered(standing.instrument, asked, standing.assessment.sheet, Talk())
    words = {key(one): new.word("word about a prompt") for one in due}
    assert words
    minutes = new.word("minutes of the talk")
    house.agreeing.put_talk(which, section, Talk(words, "opened", PRESENT, True, minutes, note))


def met(year: Year) -> None:
    house, which, new = year.house, year.which, year.canaries
    house.agreeing.reveal(which)
    for section, note in ((GOVERNANCE, new.word("a note that is withheld")), (SAFEGUARDING, NOTE)):
        agreed_on(year, section)
        talked_about(year, section, note)
        house.agreeing.lock(which, section)
        house.assessing.reopen(which, section, new.word("reason to open a section again"))
        house.agreeing.lock(which, section)


def planned_and_signed(year: Year) -> None:
    house, which, new = year.house, year.which, year.canaries
    house.planning.put(which, action(WHAT, sign=SIGN))
    hidden = action(new.word("an action that is withheld"), sign=new.word("its sign"))
    made = house.planning.put(which, hidden).assessment.record.actions[-1]
    for held in (f"note.{GOVERNANCE}", f"action.{made.id}"):
        house.signing.withhold(which, held, hold=True)
    for one in house.reviewing.findings(which):
        assert one.severity is not Severity.ERROR
        if one.severity is Severity.WARNING:
            house.reviewing.word(which, one.key, new.word("word about a finding"))
    house.signing.sign(which, SIGNERS, "2026-05-04", PLACE, "5/2026")
    house.signing.reopen(which, new.word("reason to open what was signed"))
    house.signing.sign(which, SIGNERS, "2026-05-05", PLACE, "5/2026")


def sent(year: Year) -> None:
    """Everything that leaves this computer, and the files that lie on it."""
    reporting.export(card(year.house.room, year.which), english(), year.folder, reporting.FORMATS)
    year.house.planning.make_calendar(year.which, english(), year.folder)
    for one in sorted(year.folder.iterdir()):
        year.sent[one.name] = one.read_bytes()
        year.sent[f"name of {one.suffix}"] = one.name.encode()
        if one.suffix == ".xlsx":
            with zipfile.ZipFile(one) as book:
                year.sent |= {f"xlsx/{name}": book.read(name) for name in book.namelist()}
        if one.suffix == ".pdf":
            year.sent["pdf/text"] = subprocess.run(["pdftotext", one, "-"], capture_output=True, check=True).stdout
            year.sent["pdf/facts"] = subprocess.run(["pdfinfo", one], capture_output=True, check=True).stdout
    year.sent |= {f"store/{one.name}": one.read_bytes() for one in year.home.folder.rglob("*") if one.is_file()}


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[Year]:
    folder = tmp_path_factory.mktemp("year")
    (folder / "out").mkdir()
    with home_in(folder / "home") as home:
        lived = Year(home, begun(home.house, "governance", "safeguarding"), Canaries(), folder / "out")
        answered_alone(lived)
        answered_elsewhere(lived, folder / "elsewhere")
        met(lived)
        planned_and_signed(lived)
        sent(lived)
        yield lived


def test_no_canary_is_found_in_anything_that_leaves_or_lies_here(year: Year) -> None:
    assert len(year.canaries.made) >= 50
    kinds = {Path(name).suffix for name in year.sent}
    assert {".json", ".xlsx", ".pdf", ".ics", ".xml", ".store", ".store-wal"} <= kinds
    assert {name: found for name, content in year.sent.items() if (found := year.canaries.in_bytes(content))} == {}


def test_what_the_board_means_to_tell_is_found_where_it_is_meant_to_be(year: Year) -> None:
    def found(word: str) -> set[str]:
        return {Path(name).parts[0] for name, content in year.sent.items() if word.encode() in content}

    stem = "huerta-unida-2026"
    assert found(NOTE) == {f"{stem}.json", "xlsx", "pdf"}
    assert found(WHAT) == found(SIGN) == {f"{stem}.json", f"{stem}.ics", "xlsx", "pdf"}
    assert found(PLACE) == {f"{stem}.json", "xlsx", "pdf"}


def test_the_canaries_are_kept_all_the_same(year: Year) -> None:
    """The search would be worth nothing if the words were not in the store."""
    found = year.home.read(year.which)
    with year.home.store.work() as work:
        sheets = [work.private.sheet(year.which, one.id) for one in found.respondents]
    kept = repr((found, sheets))
    lost = {where for one, where in year.canaries.made.items() if one not in kept}
    assert lost == {"a PIN", "name of person 1", "note of the member elsewhere", "record of the member elsewhere"}


def test_no_window_shows_a_private_word_after_the_reveal(year: Year) -> None:
    standing = year.house.assessing.open(year.which)
    shown = (standing.meeting, year.house.years.look(year.which), year.house.signing.preview(year.which))
    findings = year.house.reviewing.findings(year.which)
    alphas = year.house.agreeing.alphas(year.which)
    assert year.canaries.in_bytes(repr((shown, findings, alphas)).encode()) == []
    private = [where for where in year.canaries.in_bytes(repr(standing).encode()) if " of person" in where]
    assert [where for where in private if not where.startswith("name of")] == []


def test_no_command_prints_a_canary(
    year: Year, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run = runner(capsys, monkeypatch)
    data = ("--data", year.home.folder)
    for words in (("list",), ("list", "--json"), ("check", year.which), ("check", year.which, "--json")):
        ended = run(*words, *data)
        assert (ended.code, ended.err) == (0, "")
        assert ended.out
        assert year.canaries.in_bytes(ended.out.encode()) == []


def test_what_is_no_longer_withheld_leaves(year: Year, tmp_path: Path) -> None:
    (word,) = (one for one, where in year.canaries.made.items() if where == "a note that is withheld")
    year.house.signing.withhold(year.which, f"note.{GOVERNANCE}", hold=False)
    (file,) = reporting.export(card(year.house.room, year.which), english(), tmp_path, ("json",))
    year.house.signing.withhold(year.which, f"note.{GOVERNANCE}", hold=True)
    assert word in file.read_text(encoding="utf-8")


def test_next_year_takes_names_along_and_no_word(year: Year) -> None:
    made = year.house.assessing.next_year(year.which)
    found = {where for where in year.canaries.in_bytes(repr(made.assessment).encode()) if "name" not in where}
    assert found == set()
    assert SAF[0] not in made.assessment.sheet.answers
