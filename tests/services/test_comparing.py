"""Files are read once each, narrowed by what is wanted, graded, and written whole or not at all."""

import json
from pathlib import Path

import pytest

from adaptameter.domain.comparability import Grade
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.domain.scorecard import Scorecard, Signed
from adaptameter.exchange import payload
from adaptameter.exchange.leaving import leaving
from adaptameter.services import comparing
from adaptameter.services.comparing import Wish
from tests.builders import english, standard
from tests.domain.comparing import a_card

EVERY = (a_card("Ana", year=2025), a_card("Ana", "risk", "governance"), a_card("Bo", "adaptivity"))


def kept(folder: Path, card: Scorecard, name: str) -> Path:
    file = folder / name
    file.write_bytes(payload.canonical(payload.payload(card, "")))
    return file


def test_a_scorecard_is_read_once(tmp_path: Path) -> None:
    files = [kept(tmp_path, EVERY[0], name) for name in ("one.json", "again.json")]
    assert comparing.read(files) == (leaving(EVERY[0]),)


def test_every_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("{}", encoding="utf-8")
    good = kept(tmp_path, EVERY[0], "good.json")
    with pytest.raises(Refusals) as refused:
        comparing.read([tmp_path / "none.json", good, tmp_path / "bad.json"])
    assert [one.code for one in refused.value.refusals] == ["file_missing", "not_ours"]


def test_two_revisions_of_one_assessment_are_not_compared(tmp_path: Path) -> None:
    second = a_card("Ana", signed=Signed(2, ("chair",), "2027-01-02", "", ""))
    files = [kept(tmp_path, card, f"{number}.json") for number, card in enumerate((second, a_card("Ana")))]
    with pytest.raises(Refusal) as refused:
        comparing.read(files)
    assert refused.value == Refusal("two_revisions", organisation="Ana", year=2026, one=1, other=2)


@pytest.mark.parametrize(
    ("wish", "left"),
    [
        (Wish(), 3),
        (Wish(country="GT"), 3),
        (Wish(country="MW"), 0),
        (Wish(year=2026), 2),
        (Wish(year=2026, sections=(SectionId("risk"),)), 1),
        (Wish(sections=(SectionId("risk"), SectionId("adaptivity"))), 3),
    ],
)
def test_it_is_narrowed(wish: Wish, left: int) -> None:
    found = comparing.narrowed(EVERY, wish)
    assert len(found) == left
    for card in found:
        assert not wish.sections or set(card.sections) <= set(wish.sections)
        assert {one.section for one in card.profile.sections} == set(card.sections)


def test_a_country_is_two_letters() -> None:
    with pytest.raises(Refusal, match="no_such_country"):
        comparing.narrowed(EVERY, Wish(country="gt"))


def test_sections_are_named_by_id_or_code() -> None:
    assert comparing.sections_of(standard().instrument, "risk, GOV,governance") == ("risk", "governance")
    assert comparing.sections_of(standard().instrument, None) == ()
    for names, code in (("x", "no_such_section"), (" , ", "no_sections")):
        with pytest.raises(Refusal, match=code):
            comparing.sections_of(standard().instrument, names)


def test_a_draft_translation_is_told_by_the_instrument() -> None:
    found = comparing.compare((a_card("Ana"), a_card("Bo", languages=("es",))), standard())
    assert found.grade is Grade.B
    assert {one.code for one in found.reasons} == {"draft_translation", "other_languages"}


@pytest.mark.parametrize("ending", comparing.FORMATS)
def test_a_file_is_whole_and_the_same_every_time(tmp_path: Path, ending: str, qapp: object) -> None:
    found, target = comparing.compare((a_card("Ana"), a_card("Bo")), standard()), tmp_path / f"c.{ending}"
    comparing.export(found, english(), target)
    first = target.read_bytes()
    comparing.export(found, english(), target)
    assert target.read_bytes() == first
    assert list(tmp_path.iterdir()) == [target]
    if ending == "json":
        assert json.loads(first)["grade"] == "A"


def test_another_ending_is_refused(tmp_path: Path) -> None:
    found = comparing.compare((a_card("Ana"), a_card("Bo")), standard())
    for name in ("c.csv", "c", "json"):
        with pytest.raises(Refusal, match="no_such_format"):
            comparing.export(found, english(), tmp_path / name)


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    found = comparing.compare((a_card("Ana"), a_card("Bo")), standard())
    with pytest.raises(Refusal, match="file_unwritable"):
        comparing.export(found, english(), tmp_path / "file" / "c.json")


CROSSWALK = """
[crosswalk]
family = "{family}"
from = "1.0.0"
to = "2.0.0"

[[links]]
from = "{one}"
to = "GOV-01"
relation = "identical"
reviewers = ["Ada", "Bert"]
reason = "nothing changed"
"""


def test_a_crosswalk_is_read_from_a_file(tmp_path: Path) -> None:
    family = standard().instrument.family
    file = tmp_path / "crosswalk.toml"
    file.write_text(CROSSWALK.format(family=family, one="GOV-01"), encoding="utf-8")
    found = comparing.crosswalk(file, standard())
    assert (found.family, found.after, len(found.links)) == (family, "2.0.0", 1)
    comparing.compare((a_card("Ana"), a_card("Bo")), standard(), found)


def test_a_crosswalk_that_cannot_be_used_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="file_missing"):
        comparing.crosswalk(tmp_path / "none.toml", standard())
    file = tmp_path / "crosswalk.toml"
    file.write_text(CROSSWALK.format(family=standard().instrument.family, one="NOT-01"), encoding="utf-8")
    with pytest.raises(Refusal, match="crosswalk_broken"):
        comparing.crosswalk(file, standard())
