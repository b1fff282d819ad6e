"""Every finding has its sentence, and it stands alone."""

import re
from pathlib import Path

import pytest

from adaptameter.domain import xray_answers, xray_meeting, xray_texts, xray_year
from adaptameter.domain.finding import Finding, Severity
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.refusal import Fact
from adaptameter.wording.xray import sentence, where
from tests.builders import english

FACTS: dict[str, Fact] = {
    "count": 2,
    "total": 12,
    "level": 3,
    "counts": 2,
    "before": 1,
    "last": "2025-11-22",
    "prompt": "GOV-12.GOV-03",
    "other": "GOV-03",
    "drift": 0.42,
    "most": 5,
    "action": "a1",
    "due": "2026-03-01",
    "now": "2026-11-22T20:15:00+00:00",
    "latest": "2026-11-23T20:15:00+00:00",
}
PLACES = ("talk_note", "minutes", "prompt", "reopened", "note", "na_reason", "shown_by", "agreed_reason", "minority")


def codes() -> list[str]:
    """Every code that the rules give."""
    sources = [Path(str(one.__file__)).read_text("utf-8") for one in (xray_answers, xray_meeting, xray_year)]
    return sorted({code for text in sources for code in re.findall(r'"([a-z_]+)", Severity', text)})


def test_the_rules_give_codes() -> None:
    assert len(codes()) > 15
    assert "prompt_unanswered" in Path(str(xray_meeting.__file__)).read_text("utf-8")


@pytest.mark.parametrize("code", [*codes(), "prompt_unanswered"])
def test_every_code_is_a_sentence(code: str) -> None:
    said = sentence(english(), Finding(code, Severity.NOTE, facts=FACTS))
    assert said.endswith((".", "?"))
    assert "{" not in said


@pytest.mark.parametrize("place", [*PLACES, "action_what", "action_sign", "word"])
@pytest.mark.parametrize("kind", ["email", "phone", "account"])
def test_personal_data_is_told_by_place_and_kind(place: str, kind: str) -> None:
    assert f'"{place}"' in Path(str(xray_texts.__file__)).read_text("utf-8")
    stays, leaves = (
        sentence(english(), Finding(xray_texts.CODE, severity, facts={"place": place, "kind": kind}))
        for severity in (Severity.WARNING, Severity.ERROR)
    )
    assert "stays here" in stays
    assert "leaves this computer" in leaves


def test_a_complete_section_that_is_open_is_not_told_to_be_answered() -> None:
    one = Finding("section_open", Severity.ERROR, SectionId("risk"), facts={"count": 0})
    assert "Every question" in sentence(english(), one)


def test_a_finding_says_where_it_is() -> None:
    words = english()
    assert "GOV-03" in where(words, Finding("x", Severity.NOTE, SectionId("governance"), IndicatorId("GOV-03")))
    assert where(words, Finding("x", Severity.NOTE, SectionId("governance"))) == "Governance"
    assert where(words, Finding("plan_empty", Severity.NOTE)) == "Plan"
    assert where(words, Finding("clock_back", Severity.WARNING)) == "The whole assessment"
