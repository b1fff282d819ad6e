"""Refusals are values: a code and its facts."""

import ast

from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.ui import wording
from tests.builders import english
from tests.house.tree import modules


def raised() -> set[str]:
    """Every code that the program refuses with; `a if … else b` has two."""
    first = [
        node.args[0]
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refusal"
    ]
    either = [one for code in first for one in ((code.body, code.orelse) if isinstance(code, ast.IfExp) else (code,))]
    return {str(one.value) for one in either if isinstance(one, ast.Constant)}


def test_two_refusals_for_the_same_reason_are_equal() -> None:
    one, other = Refusal("no_such_year", said=1), Refusal("no_such_year", said=1)
    assert one == other
    assert hash(one) == hash(other)
    assert one != Refusal("no_such_year", said=2)
    assert str(one) == "no_such_year(said=1)"


def test_several_keep_their_order() -> None:
    every = (Refusal("a"), Refusal("b"))
    assert Refusals(every).refusals == every
    assert str(Refusals(every)) == "a(), b()"


def test_every_refusal_has_words() -> None:
    assert {code for code in raised() if f"refusal.{code}" not in english().words} == set()


def test_a_bad_row_is_a_sentence_with_its_line() -> None:
    row = Refusal("row", line=7, why="no_such_indicator", said="XXX-01")
    assert wording.refusal(english(), row) == "Line 7: There is no indicator “XXX-01” in this instrument."


def test_a_section_is_called_by_its_title() -> None:
    why = Refusal("section_incomplete", section="anti_corruption", count=2)
    title = english().texts.of("section.anti_corruption.title")
    assert wording.refusal(english(), why) == f"{title} cannot be locked yet: 2 questions are open."


def test_braces_from_a_user_are_only_text() -> None:
    why = Refusal("no_such_indicator", said="{line} {0} %s")
    assert "“{line} {0} %s”" in wording.refusal(english(), why)
