"""Numbers and sentences as people read them."""

from dataclasses import replace

import pytest

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scoring import SectionScore, score
from adaptameter.ui import wording
from adaptameter.wording.phrases import isolated
from adaptameter.wording.sentences import answer_words, coverage_words, range_words, verdict, wall_words
from tests.builders import a_questionnaire, a_sheet, english, filled, garden, only_section, standard


def governance(**answers: int | str) -> SectionScore:
    return score(standard().instrument, a_sheet(3, 2, **answers), [SectionId("governance")]).sections[0]


@pytest.mark.parametrize(
    ("points", "words"), [(None, "–"), (0.0, "0"), (75.0, "75"), (68.75, "68.75"), (100 / 3, "33.33"), (99.999, "100")]
)
def test_points_have_at_most_two_decimals(points: float | None, words: str) -> None:
    assert english().points(points) == words


def test_a_language_has_its_own_decimal_sign() -> None:
    assert wording.phrases(standard().texts("sv")).points(68.75) == "68,75"
    assert wording.phrases(standard().texts("ar")).points(68.75) == "68.75"


@pytest.mark.parametrize(
    ("share", "words"), [(None, "–"), (0.0, "0 %"), (11 / 12, "92 %"), (0.005, "1 %"), (1.0, "100 %")]
)
def test_shares_are_whole_per_cent(share: float | None, words: str) -> None:
    assert english().share(share) == words


def test_a_page_reads_in_the_direction_of_its_texts() -> None:
    assert english().direction == "ltr"
    assert wording.phrases(standard().texts("ar")).direction == "rtl"


def test_a_code_without_words_is_our_mistake() -> None:
    with pytest.raises(KeyError):
        english().say("no_such_code")


def test_a_foreign_name_does_not_turn_the_sentence() -> None:
    assert isolated("شبكة") == "\u2068شبكة\u2069"


def test_a_verdict_is_the_score_and_its_band() -> None:
    assert verdict(english(), governance()) == "75, Working"
    assert verdict(english(), governance(GOV_01="DK")) == "75, at least Taking shape"
    assert verdict(english(), governance(GOV_01="DK", GOV_02="DK", GOV_04="DK")) == "No score yet"
    instrument = a_questionnaire([False])
    assert (
        verdict(english(), only_section(instrument, filled(instrument, ["NA"], [0])))
        == "Nothing in this section applies."
    )


def test_beside_the_wall_stands_who_holds_it() -> None:
    assert wall_words(english(), governance(GOV_03=0)) == "held at 49 by GOV-03"
    assert wall_words(english(), governance()) == ""


def test_coverage_is_said_in_whole_numbers() -> None:
    assert coverage_words(english(), governance(GOV_01="DK", GOV_02=1)) == "11 of 12 answered, 10 working"


def test_a_range_is_one_number_when_everything_is_known() -> None:
    assert range_words(english(), governance()) == "75"
    assert range_words(english(), governance(GOV_01="DK")) == "from 68.75 to 77.08"
    assert range_words(english(), replace(governance(), range_low=None)) == "–"


def test_an_answer_is_said_with_the_name_of_its_level() -> None:
    items = governance(GOV_01=0, GOV_02="DK", GOV_03="NA", GOV_04="skipped", GOV_05="not_reached").items
    assert [answer_words(english(), item) for item in items[:6]] == [
        "0 Not in place",
        "Not known",
        "Does not apply",
        "Skipped",
        "Not answered",
        "3 Working in practice",
    ]


def test_another_instrument_has_its_own_words() -> None:
    words = english(garden())
    section = only_section(garden().instrument, filled(garden().instrument, [2, 2, 2, 2, 2], [1] * 5))
    assert verdict(words, section) == "100, Ripe"


@pytest.mark.parametrize(("points", "shown"), [(53.125, "53.13"), (68.75, "68.75"), (49.0, "49"), (0.0, "0")])
def test_halves_are_shown_as_a_spreadsheet_shows_them(points: float, shown: str) -> None:
    assert english().points(points) == shown
