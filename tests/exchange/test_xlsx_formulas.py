"""The live figures of the workbook are those of the program, in a spreadsheet program that counts for itself."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings

from adaptameter.domain.answer import NOT_REACHED, Answer, State
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import SectionScore
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange.workbook import workbook
from adaptameter.exchange.xlsx_figures import FIGURES
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import wall_words
from tests import builders
from tests.exchange.office import converted, formulas, needs_office, opened, quiet, values

pytestmark = [needs_office, quiet]

ASSESSMENTS = 20
MARKS = {State.DONT_KNOW: "DK", State.NOT_APPLICABLE: "NA", State.SKIPPED: "–", State.NOT_REACHED: None}


@dataclass(frozen=True)
class Story:
    """A workbook of `before`, into which the answers of `after` are typed."""

    name: str
    before: Scorecard
    after: Scorecard
    phrases: Phrases


def standard_stories() -> list[Story]:
    """Everything at 3, then by hand the answers of a random assessment; some with all modules."""
    found = []
    for seed in range(ASSESSMENTS):
        random = Random(seed)
        sections = [one.id for one in builders.standard().instrument.sections]
        plan = builders.a_plan(*random.sample(sections, random.randint(1, 6)))
        before = builders.a_scorecard(builders.a_sheet(), plan=plan)
        after = builders.a_scorecard(builders.a_random_sheet(random), plan=plan)
        found.append(Story(f"standard-{seed}", before, after, builders.english()))
    return found


def garden_stories() -> list[Story]:
    garden = builders.garden().instrument
    return [
        Story(
            f"garden-{seed}",
            builders.a_scorecard(Sheet(), garden),
            builders.a_scorecard(builders.a_random_sheet(Random(seed), garden), garden),
            builders.english(builders.garden()),
        )
        for seed in range(4)
    ]


def made_up_stories() -> list[Story]:
    """Instruments with 2–10 levels, their own caps, bands, weights and evidence rules."""
    drawn: list[tuple[Instrument, Sheet]] = []

    @settings(max_examples=14, phases=[Phase.generate], derandomize=True, database=None)
    @given(builders.filled_in())
    def collect(one: tuple[Instrument, Sheet]) -> None:
        drawn.append(one)

    collect()
    return [
        Story(
            f"made-up-{number}",
            builders.a_scorecard(Sheet(), instrument),
            builders.a_scorecard(sheet, instrument),
            builders.made_up_phrases(instrument),
        )
        for number, (instrument, sheet) in enumerate(drawn)
    ]


STORIES = {story.name: story for story in (*standard_stories(), *garden_stories(), *made_up_stories())}


@pytest.fixture(scope="module")
def counted(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, dict[str, dict[str, Any]]]:
    """The cells of every story after LibreOffice has counted them: no value was in the files it got."""
    folder = tmp_path_factory.mktemp("typed")
    files = []
    for story in STORIES.values():
        book = opened(workbook(story.before, story.phrases))
        for sheet, section in zip(book.worksheets[1:], story.after.profile.sections, strict=False):
            type_in(sheet, section, story.after)
        files.append(folder / f"{story.name}.xlsx")
        book.save(files[-1])
    assert all(b"<v>68" not in file.read_bytes() for file in files)
    results = converted(files, "xlsx", folder / "counted")
    return {name: values(file) for name, file in zip(STORIES, results, strict=True)}


def type_in(sheet: Any, section: SectionScore, card: Scorecard) -> None:
    """Type every answer and evidence grade of a section over what stands in its sheet."""
    rows = {sheet.cell(row, 1).value: row for row in range(1, sheet.max_row + 1)}
    for item in section.items:
        said: Answer = card.sheet.answers.get(item.indicator.id, NOT_REACHED)
        row = rows[item.indicator.id]
        sheet.cell(row, 5).value = said.level if said.level is not None else MARKS[said.state]
        sheet.cell(row, 7).value = said.evidence


def figures(cells: Mapping[str, Any], phrases: Phrases) -> dict[str, Any]:
    """The figures of a section sheet, found by their names."""
    labels = {phrases.say(title): name for name, (title, _look, _meaning) in FIGURES.items()}
    found = {
        labels[label]: cells[f"C{place[1:]}"]
        for place, label in cells.items()
        if re.fullmatch(r"A\d+", place) and label in labels
    }
    return {name: None if value in ("–", "") else value for name, value in found.items()}


def expected(section: SectionScore, phrases: Phrases) -> dict[str, Any]:
    return {
        "display": section.display,
        "band": phrases.texts.band(section.band.code) if section.band else None,
        "score": section.score,
        "base": section.base,
        "claimed": section.claimed,
        "evidence_gap": section.evidence_gap,
        "range_low": section.range_low,
        "range_high": section.range_high,
        "share_working": section.share_working,
        "coverage": section.coverage,
        "applicability": section.applicability,
        "cap": section.cap.points,
        "held": wall_words(phrases, section) or None,
        "status": phrases.say(f"status_{section.status.value}"),
    }


def rounded(cells: Mapping[str, Any]) -> dict[str, Any]:
    """The last digits of a division may differ between programs."""
    return {cell: round(value, 10) if isinstance(value, float) else value for cell, value in cells.items()}


@pytest.mark.parametrize("name", STORIES)
def test_the_figures_follow_what_is_typed(name: str, counted: Mapping[str, dict[str, dict[str, Any]]]) -> None:
    story = STORIES[name]
    sheets = list(counted[name].values())
    for cells, section in zip(sheets[1:], story.after.profile.sections, strict=False):
        assert rounded(figures(cells, story.phrases)) == rounded(expected(section, story.phrases))


@pytest.mark.parametrize("name", STORIES)
def test_every_formula_gives_the_value_that_the_program_writes_beside_it(
    name: str, counted: Mapping[str, dict[str, dict[str, Any]]]
) -> None:
    """Summary, values, names of levels, marks behind the cap: all as in a workbook of the typed answers."""
    story = STORIES[name]
    content = workbook(story.after, story.phrases)
    written = values(BytesIO(content))
    for sheet, cells in formulas(content).items():
        live = {cell: counted[name][sheet][cell] or None for cell in cells}
        meant = {cell: written[sheet][cell] or None for cell in cells}
        assert rounded(live) == rounded(meant), sheet


def test_an_answer_that_is_not_possible_counts_as_unknown(tmp_path: Path) -> None:
    """Pasting gets round the list of choices."""
    card = builders.a_scorecard(builders.a_sheet(3, 2))
    book = opened(workbook(card, builders.english()))
    sheet = book.worksheets[1]
    for row, (answer, evidence) in enumerate(((7, 2), (2.5, 2), ("NA", 2), ("abc", 2), (3, 9), (3, None)), 6):
        sheet.cell(row, 5).value, sheet.cell(row, 7).value = answer, evidence
    book.save(tmp_path / "pasted.xlsx")
    cells = list(values(converted([tmp_path / "pasted.xlsx"], "xlsx", tmp_path / "out")[0]).values())[1]
    assert [cells[f"I{row}"] for row in range(6, 12)] == ["?", "?", "?", "?", 1, 1]
