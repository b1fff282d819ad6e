"""The demo makes three boards in three years, with everything a board does, the same on every machine."""

from pathlib import Path

import pytest

from adaptameter.domain.assessment import Mode
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import reporting
from adaptameter.services.sample_answers import YEARS
from tests.cli.running import Ended, Run, in_a_process

STEMS = ("asociacion-tz-ikin-made-up", "casa-deschisa-made-up", "chikondi-network-made-up")
Demo = tuple[Path, Ended]


def cards(folder: Path, ending: str) -> list[Scorecard]:
    return [reporting.read(folder / f"{stem}-{year}.{ending}") for stem in STEMS for year in YEARS]


def test_it_makes_nine_scorecards_in_three_formats_with_a_calendar_each(demo: Demo) -> None:
    folder, ended = demo
    assert (ended.code, ended.err) == (0, "")
    expected = [f"{stem}-{year}.{ending}" for stem in STEMS for year in YEARS for ending in ("json", "xlsx", "pdf")]
    expected += [f"{stem}-{YEARS[-1]}.ics" for stem in STEMS]
    assert sorted(file.name for file in folder.iterdir()) == sorted(expected)


def test_it_says_what_it_made(demo: Demo) -> None:
    folder, ended = demo
    lines = ended.out.splitlines()
    assert [line for line in lines if not line.startswith("  ")] == [
        f"{card.organisation.name}, {card.year}" for card in sorted(cards(folder, "json"), key=_as_printed)
    ]
    assert {Path(line.strip()).name for line in lines} >= {file.name for file in folder.iterdir()}
    assert len(lines) == 9 * (1 + 5 + 3) + 3


def _as_printed(card: Scorecard) -> tuple[int, int]:
    return ["GT", "MW", "MD"].index(card.organisation.country), card.year


def test_what_it_wrote_reads_back_in_both_formats(demo: Demo) -> None:
    folder, _ = demo
    assert cards(folder, "json") == cards(folder, "xlsx")
    for card in cards(folder, "json"):
        assert card.mode is Mode.ALONE
        assert card.facts.signed is not None
        assert len(card.facts.actions) == 5
        assert card.facts.figures


def test_it_is_the_same_on_another_machine(demo: Demo, tmp_path: Path) -> None:
    folder, _ = demo
    in_a_process("demo", tmp_path, PYTHONHASHSEED="7", TZ="Asia/Kathmandu")
    for file in folder.iterdir():
        assert (tmp_path / file.name).read_bytes() == file.read_bytes(), file.name


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    in_a_process("demo", tmp_path / "out", TMPDIR=str(temporary), TEMP=str(temporary), TMP=str(temporary))
    assert list(temporary.iterdir()) == []
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("ending", ["json", "xlsx"])
def test_a_scorecard_is_shown_with_its_plan_its_signature_and_its_seal(run: Run, demo: Demo, ending: str) -> None:
    folder, _ = demo
    shown = run("show", folder / f"{STEMS[0]}-2026.{ending}").out
    assert "\n  Plan\n    " in shown
    assert " · GOV-" in shown
    assert "\n  Signed by the board, revision 1: Chair, Treasurer\n    2026-05-15 · Sololá · Minutes: 5/2026\n" in shown
    seal = next(line for line in shown.splitlines() if line.startswith("    Seal: "))
    groups = seal.removeprefix("    Seal: ").split(" ")
    assert [len(one) for one in groups] == [4, 4, 4, 4]
    assert set("".join(groups)) <= set("0123456789ABCDEF")


def test_two_copies_have_one_seal(run: Run, demo: Demo) -> None:
    folder, _ = demo
    copies = [run("show", folder / f"{STEMS[1]}-2025.{ending}").out for ending in ("json", "xlsx")]
    assert copies[0] == copies[1]


MANY = ("--organisations", "4", "--years", "2", "--seed", "3")


def test_a_portfolio_is_made_when_its_size_is_said(run: Run, tmp_path: Path) -> None:
    ended = run("demo", tmp_path, *MANY, "--formats", "xlsx,json")
    assert (ended.code, ended.err) == (0, "")
    files = {ending: sorted(tmp_path.glob(f"*.{ending}")) for ending in ("xlsx", "json")}
    assert len(files["json"]) in range(4, 12)
    assert ended.out.splitlines() == [f"Written: {tmp_path / '*'}.{one} ({len(files[one])})" for one in files]
    assert [reporting.read(file) for file in files["xlsx"]] == [reporting.read(file) for file in files["json"]]
    assert len({reporting.read(file).organisation.id for file in files["json"]}) == 4


def test_a_portfolio_is_json_unless_something_else_is_said(run: Run, tmp_path: Path) -> None:
    assert run("demo", tmp_path, *MANY).code == 0
    assert {file.suffix for file in tmp_path.iterdir()} == {".json"}


def test_a_portfolio_is_the_same_on_another_machine(run: Run, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    assert run("demo", here, *MANY).code == 0
    in_a_process("demo", there, *MANY, PYTHONHASHSEED="7", TZ="Asia/Kathmandu")
    assert {file.name: file.read_bytes() for file in here.iterdir()} == {
        file.name: file.read_bytes() for file in there.iterdir()
    }


def test_another_seed_makes_another_portfolio(run: Run, tmp_path: Path) -> None:
    for seed in ("1", "2"):
        run("demo", tmp_path / seed, "--organisations", "2", "--years", "1", "--seed", seed)
    one, other = ({reporting.read(file).id for file in (tmp_path / seed).iterdir()} for seed in ("1", "2"))
    assert one.isdisjoint(other)


@pytest.mark.parametrize("wrong", [("--organisations", "0"), ("--organisations", "²"), ("--years", "31")])
def test_a_portfolio_of_nobody_or_of_for_ever_is_a_mistake(run: Run, tmp_path: Path, wrong: tuple[str, str]) -> None:
    ended = run("demo", tmp_path, *MANY, *wrong)
    assert ended.code == 2
    assert "is not a number from 1 to" in ended.err
    assert list(tmp_path.iterdir()) == []


def test_an_unknown_format_is_refused_before_anything_is_made(run: Run, tmp_path: Path) -> None:
    assert run("demo", tmp_path, *MANY, "--formats", "docx").code == 1
    assert list(tmp_path.iterdir()) == []
