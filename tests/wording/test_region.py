"""The sentences of a region report: every figure with its n, plain enough for a mail, nobody named."""

import re

import pytest

from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.region_report import RegionReport
from adaptameter.instruments.reader import standard as booklet
from adaptameter.ui.wording import phrases
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.region import barrier_words, named, parts, scope_words, text, title
from adaptameter.wording.region_plans import is_sure, margin, signed
from tests.builders import english
from tests.domain.reporting import boards, flat, left, moved, report_of

SMALL = [moved(board, "ZM") for board in boards()[:4]]


@pytest.fixture(scope="module")
def report() -> RegionReport:
    return report_of(boards())


def test_a_mail_has_plain_lines(report: RegionReport) -> None:
    said = text(report, english())
    assert not re.search(r"[\t\u2066-\u2069{}]", said)
    assert said.splitlines()[0] == "Region report: All organisations, 2026"
    assert "For learning and dialogue. Not an audit, not a ranking" in said
    assert "Pilot instrument 1.0.0: not yet tested with boards." in said


def test_every_line_says_of_how_many_organisations(report: RegionReport) -> None:
    for part in parts(report, english()):
        for line in part.lines:
            assert re.search(r"of \d+|in \d+|\d+ organisations|organisations: \d+", line.words), line


@pytest.mark.parametrize("language", ["en", "es", "sv", "ar"])
def test_no_organisation_stands_in_it(report: RegionReport, language: str) -> None:
    said = text(report, phrases(booklet().texts(language)))
    for card in flat(boards()):
        assert card.organisation.name not in said
        assert card.organisation.id not in said
        assert card.id not in said


def test_a_group_that_is_too_small_says_so_and_nothing_else() -> None:
    found = parts(report_of(SMALL, Scope(Kind.COUNTRY, "ZM")), english())
    assert [part.key for part in found] == ["about"]
    assert "Shown from 10 on, so that nobody can be recognised." in " ".join(found[0].lead)
    assert re.search(r"Too few organisations: [34]\.", " ".join(found[0].lead))


def test_a_part_that_is_withheld_says_why(report: RegionReport) -> None:
    assert "- Adaptivity: Too few organisations: " in text(report, english())


def test_without_the_year_before_no_change_is_told() -> None:
    first = report_of(boards(), year=2024)
    changes = next(part for part in parts(first, english()) if part.key == "changes")
    assert (changes.lines, len(changes.lead)) == ((), 1)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("whole", "All organisations"),
        ("region:central_america", "Central America"),
        ("country:GT", "Guatemala"),
        ("country:QQ", "QQ"),
        ("shown", "The organisations that the filter shows"),
    ],
)
def test_scopes_have_names(name: str, said: str) -> None:
    assert scope_words(name, named(english(), [("GT", "Guatemala")])) == said


def test_an_average_is_sure_from_its_margin_on() -> None:
    assert (margin(1.0), margin(10.0), margin(0.0)) == (1.6, 16.5, 0.0)
    assert [is_sure(*one) for one in ((1.6, 1.0), (-1.6, 1.0), (1.5, 1.0), (0.0, 0.0))] == [True, True, False, False]
    assert [signed(one, english()).strip("\u2068\u2069") for one in (3.4, -2.0, 0.0)] == ["+3.4", "−2", "0"]


def test_what_keeps_it_here_is_told() -> None:
    counting = [board for board in boards() if any(card.facts.signed for card in board)]
    second = report_of(counting[2:], memory=left(report_of(counting)))
    assert second.barrier is not None
    said = barrier_words(second, second.barrier, english())
    assert "All organisations" in said
    assert "but for 2" in said


def test_the_title_names_who_and_when(report: RegionReport) -> None:
    words: Phrases = english()
    assert title(report, words).replace("\u2068", "").replace("\u2069", "") == "Region report: All organisations, 2026"
