"""Every scorecard format that was ever shipped stays readable, and reading changes nothing in it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange import upgrades
from adaptameter.exchange.payload import VERSION, canonical, digest, payload
from adaptameter.exchange.scorecard_reader import card_in, read
from tests import builders

GOLDEN = Path(__file__).parents[1] / "golden"
FIRST, FIRST_BOOK = GOLDEN / "scorecard-0001.json", GOLDEN / "scorecard-0001.xlsx"
Content = dict[str, Any]


def find(name: str, version: str) -> Instrument:
    instrument = builders.standard().instrument
    assert (instrument.id, instrument.version) == (name, version)
    return instrument


def first() -> Content:
    return dict(json.loads(FIRST.read_bytes()))


def changed(change: Callable[[Content], object]) -> str:
    content = first()
    change(content)
    content["digest"] = digest(content)
    return canonical(content).decode()


def test_the_golden_file_is_of_the_first_version() -> None:
    assert first()["format_version"] == 1
    assert canonical(first()) == FIRST.read_bytes()


def test_the_first_json_and_the_first_workbook_say_the_same() -> None:
    assert read(FIRST, find) == read(FIRST_BOOK, find)


def test_every_answer_of_the_first_version_is_read() -> None:
    card = read(FIRST, find)
    written = {name: said["answer"] for name, said in first()["answers"].items() if said["answer"] is not None}
    said = {name: one.state.value if one.level is None else one.level for name, one in card.sheet.answers.items()}
    assert said == written
    assert (card.organisation.name, card.year) == (first()["organisation"]["name"], first()["year"])
    assert (card.facts.actions, card.facts.notes, card.facts.signed, card.facts.figures) == ((), {}, None, {})


def test_nothing_that_stood_in_the_first_version_is_changed() -> None:
    today, before = dict(payload(read(FIRST, find), first()["purpose"])), first()
    sections: Content = json.loads(canonical(today["sections"]))
    for name, said in before.pop("sections").items():
        assert said.items() <= sections[name].items()
    kept = {key: said for key, said in before.items() if key not in ("format_version", "digest")}
    assert json.loads(canonical({key: today[key] for key in kept})) == kept


def test_a_lifted_file_reads_as_one_of_today() -> None:
    card = read(FIRST, find)
    assert card_in(canonical(payload(card, "…")).decode(), find) == card


def test_every_version_has_its_step() -> None:
    content = json.loads(canonical(payload(read(FIRST, find), "…")))
    assert upgrades.lifted(content, VERSION, "card.json") == content
    for version in range(1, VERSION):
        assert upgrades.lifted(first(), version, "card.json")["format_version"] == VERSION


WRONG: dict[str, Callable[[Content], object]] = {
    "sections that are a list": lambda one: one.update(sections=[]),
    "a section that is a word": lambda one: one["sections"].update(risk="good"),
    "a plan before there were plans": lambda one: one.update(plan=[]),
    "a signature before there were signatures": lambda one: one.update(signed={}),
    "raters before they were counted": lambda one: one["sections"]["risk"].update(raters=3),
    "alone before anybody could be": lambda one: one.update(mode="alone"),
    "a mode that is a list": lambda one: one.update(mode=[]),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_the_first_version_could_not_say_is_damaged(name: str) -> None:
    with pytest.raises(Refusal, match=r"file_damaged.*shape"):
        card_in(changed(WRONG[name]), find)


@pytest.mark.parametrize("name", ["seal", "secret"])
def test_an_unknown_key_in_the_first_version_is_damaged(name: str) -> None:
    with pytest.raises(Refusal, match="file_damaged"):
        card_in(changed(lambda one: one.update({name: "0"})), find)


def test_the_digest_of_the_first_version_is_checked_before_anything_is_lifted() -> None:
    content = FIRST.read_bytes().decode().replace('"format_version":1', '"format_version":2')
    for text in (content, FIRST.read_text(encoding="utf-8").replace('"year":2026', '"year":2025')):
        with pytest.raises(Refusal, match=r"file_damaged.*digest"):
            card_in(text, find)
