"""What a file tells beside its answers is checked, cleaned, and never believed where it cannot be."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange.payload import canonical, digest, payload, seal
from adaptameter.exchange.scorecard_reader import card_in
from tests import builders
from tests.exchange.told import a_told_card

Content = dict[str, Any]


def find(_name: str, _version: str) -> Instrument:
    return builders.standard().instrument


def changed(change: Callable[[Content], object], card: Scorecard | None = None) -> str:
    """The text of a payload in which something was changed by somebody who can compute a seal."""
    content = json.loads(canonical(payload(card or a_told_card(), "For learning and dialogue.")))
    change(content)
    content["seal"] = seal(content)
    content["digest"] = digest(content)
    return canonical(content).decode()


def why(text: str) -> tuple[str, object]:
    with pytest.raises(Refusal) as refused:
        card_in(text, find, "card.json")
    assert refused.value.facts["name"] == "card.json"
    return refused.value.code, refused.value.facts.get("why")


def section(name: str = "governance", **said: object) -> Callable[[Content], object]:
    return lambda one: one["sections"][name].update(said)


def action(**said: object) -> Callable[[Content], object]:
    return lambda one: one["plan"][0].update(said)


def signed(**said: object) -> Callable[[Content], object]:
    return lambda one: one["signed"].update(said)


WRONG: dict[str, tuple[Callable[[Content], object], str]] = {
    "eight raters": (section(raters=8), "figures"),
    "fewer than no raters": (section(raters=-1), "figures"),
    "raters in words": (section(raters="five"), "shape"),
    "more left out than there are members": (section(left_out=3), "figures"),
    "half a rater": (section(raters=2.5), "shape"),
    "agreement above all": (section(agreement=1.0001), "figures"),
    "agreement below nothing": (section(agreement=-0.1), "figures"),
    "agreement in words": (section(agreement="much"), "shape"),
    "agreement that is true": (section(agreement=True), "shape"),
    "agreement with too many digits": (section(agreement=0.81254), "figures"),
    "a whole number where a decimal stands": (section(agreement=1), "figures"),
    "more wide indicators than there are": (section(wide=13), "figures"),
    "unknown more often than always": (section(unknown_rate=1.5), "figures"),
    "more not agreed than there are": (section(not_agreed=99), "figures"),
    "drift above the scale": (section(drift=4.5), "figures"),
    "drift below the scale": (section(drift=-4.5), "figures"),
    "a deviation below nothing": (section(deviation=-1.0), "figures"),
    "a deviation that five cannot have": (section(deviation=50_000.5), "figures"),
    "a huge deviation": (section(deviation=10**20), "figures"),
    "alpha above one": (section(alpha=1.2), "figures"),
    "eight of the staff": (section(staff=8), "figures"),
    "spread from two raters": (section("risk", agreement=0.5), "figures"),
    "deviation of two raters": (section("risk", deviation=12.5), "figures"),
    "wide indicators of two raters": (section("risk", wide=1), "figures"),
    "no word about the raters": (lambda one: one["sections"]["risk"].pop("raters"), "shape"),
    "no word about the spread": (lambda one: one["sections"]["risk"].pop("wide"), "shape"),
    "raters of a board that sat together": (lambda one: one.update(mode="screen"), "figures"),
    "a ballot": (lambda one: one.update(mode="ballot"), "shape"),
    "another group": (lambda one: one.update(group="staff"), "figures"),
    "an old record of nothing": (lambda one: one.update(old_records=["XXX-01"]), "answers"),
    "an old record elsewhere": (lambda one: one.update(old_records=["FIN-01"]), "answers"),
    "old records in disorder": (lambda one: one["old_records"].reverse(), "figures"),
    "an old record twice": (lambda one: one.update(old_records=["GOV-01"] * 2), "figures"),
    "no old records": (lambda one: one.pop("old_records"), "shape"),
    "a plan that is a table": (lambda one: one.update(plan={}), "shape"),
    "an action that is a word": (lambda one: one.update(plan=["act"]), "shape"),
    "six actions": (lambda one: one.update(plan=[{**one["plan"][1], "id": f"a{n}"} for n in range(6)]), "shape"),
    "an action twice": (lambda one: one.update(plan=[one["plan"][0]] * 2), "shape"),
    "an action without an id": (action(id=""), "shape"),
    "an action with an odd id": (action(id="a\u202eb"), "shape"),
    "an action without end": (action(what="x" * 301), "shape"),
    "a sign without end": (action(sign="x" * 301), "shape"),
    "an action for no indicator": (action(indicator="XXX-01"), "shape"),
    "an aim above the scale": (action(aim=5), "shape"),
    "an action that says nothing": (action(what="\u202e "), "shape"),
    "an aim in words": (action(aim="up"), "shape"),
    "an owner with a name": (action(owner="Maria"), "shape"),
    "a day that is none": (action(due="2026-02-30"), "shape"),
    "a day in another form": (action(due="20260228"), "shape"),
    "a week": (action(due="2026-W08-1"), "shape"),
    "a rule without a code": (action(rule=""), "shape"),
    "a key too many in an action": (action(phone="1"), "figures"),
    "a note about nothing": (lambda one: one["notes"].update(kitchen="x"), "shape"),
    "a note about another section": (lambda one: one["notes"].update(finance="x"), "shape"),
    "a note without end": (lambda one: one["notes"].update(risk="x" * 1001), "shape"),
    "a note that grows": (lambda one: one["notes"].update(risk="\u0958" * 501), "shape"),
    "notes that are a list": (lambda one: one.update(notes=[]), "shape"),
    "no word about a signature": (lambda one: one.pop("signed"), "shape"),
    "revision nought": (signed(revision=0), "shape"),
    "revision without end": (signed(revision=10**9), "shape"),
    "a signature of nobody": (signed(roles=[]), "shape"),
    "a name that signs": (signed(roles=["Maria"]), "shape"),
    "a crowd that signs": (signed(roles=["member"] * 21), "shape"),
    "signed on no day": (signed(date=""), "shape"),
    "a place without end": (signed(place="x" * 121), "shape"),
    "minutes without end": (signed(minutes="x" * 121), "shape"),
    "a key too many in a signature": (signed(name="Maria"), "figures"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_cannot_be_is_damaged(name: str) -> None:
    change, reason = WRONG[name]
    assert why(changed(change)) == ("file_damaged", reason)


def test_a_seal_of_something_else_is_damaged() -> None:
    content = json.loads(changed(len))
    content["seal"] = "0" * 64
    content["digest"] = digest(content)
    assert why(canonical(content).decode()) == ("file_damaged", "figures")


def test_staff_of_a_board_that_sat_together_is_damaged() -> None:
    assert why(changed(section(staff=1), builders.a_scorecard())) == ("file_damaged", "figures")


def test_texts_from_elsewhere_are_cleaned() -> None:
    def odd(content: Content) -> None:
        content["plan"][0].update(what="Ask\u202e\tall ", sign="\x07A page")
        content["notes"].update(risk=" one\u202e\r\n\ttwo ")
        content["signed"].update(place="Solo\u2028la", minutes="14\x00")

    facts = card_in(changed(odd), find).facts
    assert (facts.actions[0].what, facts.actions[0].sign) == ("Ask all", "A page")
    assert [note for name, note in facts.notes.items() if name == "risk"] == ["one\ntwo"]
    assert facts.signed is not None
    assert (facts.signed.place, facts.signed.minutes) == ("Solo la", "14")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "file_damaged"),
        ("[]", "not_ours"),
        ('{"format":"adaptameter-scorecard","format_version":99}', "file_newer"),
        ('{"format":"adaptameter-scorecard","a":' + "[" * 100_000, "file_hostile"),
    ],
)
def test_a_text_is_refused_as_a_file_is(text: str, code: str) -> None:
    assert why(text)[0] == code
