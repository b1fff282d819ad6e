"""Roles, signatures and figures about agreeing become words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.record import ROLES
from adaptameter.domain.scorecard import Signed
from adaptameter.wording.together import few, figure_words, occasion, raised, reading, role, roles, state, with_sign
from tests import builders
from tests.exchange.board import GOVERNANCE, SIGNED, some_figures

WORDS = builders.english()


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize("code", ROLES)
def test_every_role_has_words(code: str) -> None:
    assert role(WORDS, code) != code


def test_a_role_of_a_later_version_stays_as_it_is() -> None:
    assert role(WORDS, "auditor") == "auditor"


def test_each_role_is_said_once_with_how_many() -> None:
    assert roles(WORDS, ("chair", "member", "member")) == "Chair, Board member (2)"


def test_a_scorecard_is_signed_or_a_draft() -> None:
    assert state(WORDS, None) == "Not signed yet: a draft"
    assert state(WORDS, SIGNED) == "Signed by the board, revision 2"


def test_an_occasion_leaves_out_what_was_not_said() -> None:
    assert bare(occasion(WORDS, SIGNED)) == "2026-03-14 · Santiago Atitlán · Minutes: Acta 7/2026"
    assert bare(occasion(WORDS, Signed(1, (), "2026-03-14", "", ""))) == "2026-03-14"


@pytest.mark.parametrize(
    ("alpha", "code"),
    [(1, "good"), (0.8, "good"), (0.7994, "tentative"), (0.667, "tentative"), (0.6664, "weak"), (-0.4, "weak")],
)
def test_alpha_is_read_as_the_method_says(alpha: float, code: str) -> None:
    assert reading(alpha) == code


@given(st.integers(0, 2), st.floats(-4, 4), st.floats(-1, 1))
def test_fewer_than_three_raters_have_no_figures_about_answers(raters: int, drift: float, alpha: float) -> None:
    figures = replace(some_figures(raters=raters, drift=drift), alpha=alpha, not_agreed=0)
    assert few(WORDS, figures)
    assert figure_words(WORDS, figures) == ()
    assert raised(WORDS, figures) == ""


def test_what_the_board_did_not_agree_on_is_said_of_two_raters_too() -> None:
    assert figure_words(WORDS, some_figures(raters=2), staff=3) == (("Not agreed on", "1"), ("Staff who answered", "3"))


def test_the_figures_of_a_section_have_their_names() -> None:
    assert {name: bare(said) for name, said in figure_words(WORDS, some_figures())} == {
        "Answered alone": "5, 1 left out",
        "Mean agreement": "86 %",
        "Two levels or more apart": "3",
        "Share of “do not know”": "4 %",
        "Not agreed on": "1",
        "Drift in levels": "+0.42",
        "Krippendorff's alpha": "0.830, good",
    }


def test_what_is_not_known_is_a_dash_and_alpha_is_left_out() -> None:
    said = dict(figure_words(WORDS, SectionFigures(GOVERNANCE, 3)))
    assert said["Mean agreement"] == said["Two levels or more apart"] == said["Drift in levels"] == "–"
    assert "Krippendorff's alpha" not in said


@pytest.mark.parametrize(("drift", "is_said"), [(0.25, False), (0.26, True), (-1.0, False)])
def test_a_drift_is_told_above_a_quarter_of_a_level(drift: float, is_said: bool) -> None:
    assert bool(raised(WORDS, some_figures(drift=drift))) is is_said


@given(st.floats(-4, 4))
def test_a_difference_has_the_sign_of_what_is_shown(levels: float) -> None:
    said = bare(with_sign(WORDS, levels))
    assert (said[0] == "+") == (round(levels, 2) > 0)
    assert (said[0] == "−") == (round(levels, 2) < 0)
    assert with_sign(replace(WORDS, decimal=","), levels) == with_sign(WORDS, levels).replace(".", ",")
