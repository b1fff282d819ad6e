"""One file is taken in as it was meant, or turned away with one reason."""

import json
import os
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain import filed
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import intake
from adaptameter.exchange.intake import Taken, Turned
from adaptameter.exchange.intake_files import files
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.scorecard_reader import card_in
from tests import builders
from tests.exchange.hostile import hostile_files, zip_in_zip
from tests.exchange.sent import a_sent_card, as_json, as_xlsx, bad_files, kept, parts, zipped
from tests.exchange.told import a_told_card

BAD = {**bad_files(), **hostile_files()}


def find(name: str, version: str) -> Instrument:
    instrument = builders.standard().instrument
    if (instrument.id, instrument.version) != (name, version):
        raise Refusal("other_instrument", name=name, version=version)
    return instrument


def taken(path: Path) -> Taken:
    found = intake.take(path, find)
    assert isinstance(found, Taken), found
    return found


def test_json_and_workbook_of_one_scorecard_are_filed_alike(tmp_path: Path) -> None:
    card = a_sent_card()
    found = [taken(kept(write(card), tmp_path, f"{number}.x")) for number, write in enumerate((as_json, as_xlsx))]
    one = found[0].filed
    assert one == found[1].filed
    assert (found[0].levels, found[0].evidence) == (found[1].levels, found[1].evidence)
    assert (one.id, one.revision, one.is_signed, one.year) == (card.id, 1, True, 2026)
    assert (one.organisation.name, one.organisation.bands) == ("Board 1", {"paid_staff_band": ("1_5",)})
    assert (one.sections, one.locked, one.raters) == (card.sections, card.locked, 0)
    assert one.coverage == pytest.approx(min(float(each.coverage or 0) for each in card.profile.sections))


def test_the_payload_makes_the_scorecard_again(tmp_path: Path) -> None:
    found = taken(kept(as_xlsx(a_told_card()), tmp_path, "a.xlsx"))
    assert card_in(intake.opened(found.payload), find) == leaving(a_told_card())


@given(st.integers(0, 2**32))
def test_every_answer_is_counted_in_the_order_of_the_instrument(seed: int) -> None:
    from random import Random

    card = builders.a_scorecard(builders.a_random_sheet(Random(seed)))
    levels, evidence = filed.levels(card), filed.evidence(card)
    marks = {250: "DK", 251: "NA", 252: "skipped", 253: "not_reached"}
    for place, (name, indicator) in enumerate(card.instrument.indicators.items()):
        said = card.sheet[name]
        if indicator.section not in card.sections:
            assert levels[place] == evidence[place] == filed.NOT_ON_CARD
        else:
            assert marks.get(levels[place], levels[place]) == (said.state.value if said.level is None else said.level)
            assert evidence[place] == said.evidence


@pytest.mark.parametrize("name", BAD)
def test_what_is_bad_gets_a_reason(name: str, tmp_path: Path) -> None:
    content, code, why = BAD[name]
    found = intake.take(kept(content, tmp_path, name), find)
    assert isinstance(found, Turned)
    assert found.code == code
    assert why is None or found.refusal.facts["why"] == why
    if code != "other_instrument":
        assert found.refusal.facts["name"] == name


def test_a_file_of_200_mb_is_not_even_read(tmp_path: Path) -> None:
    path = tmp_path / "large.xlsx"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    assert intake.take(path, find) == Turned("file_too_large", (("name", "large.xlsx"), ("limit", 20)))


def test_a_cell_far_out_in_a_sheet_that_nobody_reads_does_no_harm(tmp_path: Path) -> None:
    whole = parts()
    sheet = next(name for name in whole if b">How to read this<" in whole[name])
    more = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    content = zipped({**whole, sheet: whole[sheet].replace(b"</sheetData>", more)})
    assert taken(kept(content, tmp_path, "far.xlsx")).typed == ()


def test_a_zip_inside_a_workbook_is_never_opened(tmp_path: Path) -> None:
    content = zipped({**parts(), "xl/media/picture.zip": zip_in_zip()})
    assert (
        taken(kept(content, tmp_path, "inside.xlsx")).filed == taken(kept(as_xlsx(a_sent_card()), tmp_path, "a")).filed
    )


def test_of_a_photo_only_the_beginning_is_read(tmp_path: Path) -> None:
    """Whatever it is called: a folder of photos that were given such names costs no time."""
    path = tmp_path / "photo.xlsx"
    with path.open("wb") as file:
        file.write(b"\xff\xd8\xff\xe0")
        file.truncate(19 * 1024 * 1024)
    before = time.process_time()
    assert [intake.take(path, find) for _ in range(200)] == [Turned("not_ours", (("name", "photo.xlsx"),))] * 200
    assert time.process_time() - before < 1  # reading them whole takes two


def test_every_reason_why_has_words() -> None:
    known = builders.english().words
    reasons = {why for _content, _code, why in BAD.values() if why} | {
        "too_slow",
        "too_much_memory",
        "stops_the_reader",
    }
    assert {f"why.{one}" for one in reasons} <= set(known)


def test_only_what_may_be_ours_is_looked_at_in_a_folder(tmp_path: Path) -> None:
    for name in ("b.xlsx", "A.JSON", "below/c.json", "~$b.xlsx", "._a.json", "photo.jpg", "below/deep/d.txt"):
        kept(b"", tmp_path / Path(name).parent, Path(name).name)
    (tmp_path / "folder.json").mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
    found = files([tmp_path, tmp_path / "below", tmp_path / "photo.jpg"], lambda: True)
    names = [str(Path(one).relative_to(tmp_path)) for one in found.paths]
    assert names == ["A.JSON", "b.xlsx", str(Path("below/c.json")), "photo.jpg"]
    assert found.passed_over >= 4


def test_a_link_to_a_folder_above_ends_nowhere(tmp_path: Path) -> None:
    kept(b"", tmp_path, "a.json")
    try:
        (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links")
    assert len(files([tmp_path], lambda: True).paths) == 1


def test_somebody_can_stop_the_search(tmp_path: Path) -> None:
    kept(b"", tmp_path, "a.json")
    assert files([tmp_path], lambda: False).paths == ()


def test_a_json_file_may_be_laid_out_by_hand(tmp_path: Path) -> None:
    pretty = json.dumps(json.loads(as_json(a_sent_card())), indent=2).encode()
    assert (
        taken(kept(pretty, tmp_path, "a.json")).filed == taken(kept(as_json(a_sent_card()), tmp_path, "b.json")).filed
    )
