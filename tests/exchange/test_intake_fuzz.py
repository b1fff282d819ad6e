"""Six hundred files that were changed by chance go through the real processes: none hangs, crashes or gets believed."""

import time
from collections.abc import Callable, Iterable, Iterator
from random import Random

import pytest

from adaptameter.exchange import intake
from adaptameter.exchange.intake import Answer, Taken
from adaptameter.exchange.intake_pool import Pool
from adaptameter.exchange.leaving import leaving
from adaptameter.exchange.scorecard_reader import card_in, read
from tests.builders import standard
from tests.exchange.hostile import FIRST, signed_over
from tests.exchange.sent import a_sent_card, as_json, as_xlsx, kept, parts, zipped
from tests.exchange.test_intake import find

SEED = 4
EACH = 130
CARD, OTHER = a_sent_card(), a_sent_card(2, GOV_01=1)
CODES = {"not_ours", "file_damaged", "file_hostile", "file_newer", "other_instrument"}
NOT_BY_ITSELF = {"too_slow", "stops_the_reader", "too_much_memory"}
"""Reasons for which a process was ended: a file should be refused before it comes to that."""


def mutations(whole: bytes, other: bytes, count: int, seed: int) -> Iterator[bytes]:
    """The same file, changed by chance in so many ways; `other` is one whose parts may get into it."""
    dice = Random(seed)
    for _ in range(count):
        content = bytearray(whole)
        for _again in range(dice.randint(1, 2)):
            dice.choice(_CHANGES)(content, other, dice)
        yield bytes(content)


def _flip(content: bytearray, _other: bytes, dice: Random) -> None:
    if content:
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)


def _cut(content: bytearray, _other: bytes, dice: Random) -> None:
    del content[dice.randrange(len(content) + 1) :]


def _remove(content: bytearray, _other: bytes, dice: Random) -> None:
    place = dice.randrange(len(content) + 1)
    del content[place : place + dice.randint(1, 60)]


def _swap(content: bytearray, other: bytes, dice: Random) -> None:
    place, length = dice.randrange(len(content) + 1), dice.randint(1, 400)
    content[place : place + length] = other[place : place + length]


def _repeat(content: bytearray, _other: bytes, dice: Random) -> None:
    place = dice.randrange(len(content) + 1)
    content[place:place] = content[place : place + dice.randint(1, 400)]


def _say(content: bytearray, _other: bytes, dice: Random) -> None:
    """Something after a colon that nobody wrote there."""
    colons = [place for place, sign in enumerate(content) if sign == ord(":")]
    if colons:
        place = dice.choice(colons) + 1
        content[place:place] = dice.choice(_ODD)


_ODD = (
    b"NaN",
    b"1e999",
    b"9" * 6000,
    b"-0.0",
    b"[" * 3000,
    b'"\\ud800"',
    b'{"answer":4},"x":',
    b"null,",
    b"1E2,",
    b"\0",
)
_CHANGES: tuple[Callable[[bytearray, bytes, Random], None], ...] = (
    _flip,
    _flip,
    _flip,
    _cut,
    _remove,
    _swap,
    _repeat,
    _say,
)


def inside(count: int) -> Iterator[bytes]:
    """Workbooks whose parts were changed before they were squeezed, so that the changes are found by nobody but us."""
    dice, whole = Random(SEED), parts()
    strange = mutations(as_json(CARD), as_json(OTHER), count, SEED)
    read_by_us = [name for name in whole if "worksheets/sheet" in name or name.startswith("xl/workbook")]
    for noise in strange:
        name = dice.choice(read_by_us)
        (part,) = mutations(whole[name], noise, 1, dice.randrange(10**6))
        yield zipped({**whole, name: part})


def forged(count: int) -> Iterator[bytes]:
    """Changed by somebody who can compute a digest: it fits the text as it stands."""
    every = mutations(as_json(CARD), as_json(OTHER), count, SEED + 1)
    return (signed_over(one.decode(errors="ignore")) for one in every)


def ways() -> dict[str, Iterable[bytes]]:
    return {
        "json": mutations(as_json(CARD), as_json(OTHER), EACH, SEED),
        "xlsx": mutations(as_xlsx(CARD), as_xlsx(OTHER), EACH, SEED),
        "parts of an xlsx": inside(EACH),
        "forged json": forged(EACH),
        "first version": mutations(FIRST.read_bytes(), as_json(CARD), EACH, SEED),
    }


WAYS = tuple(ways())


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Answer]]:
    """What the processes say of all of them, each way of changing apart; a good file lies between."""
    folder = tmp_path_factory.mktemp("changed")
    every = {way: [*contents, as_json(CARD)] for way, contents in ways().items()}
    paths = [
        str(kept(content, folder / way, f"{number:03}"))
        for way, contents in every.items()
        for number, content in enumerate(contents)
    ]
    before = time.monotonic()
    found = {place: one for heard in Pool([standard().instrument]).read(paths) for place, one in heard}
    assert time.monotonic() - before < 60
    in_order = iter([found[place] for place in range(len(paths))])
    return {way: [next(in_order) for _ in contents] for way, contents in every.items()}


@pytest.mark.parametrize("way", WAYS)
def test_what_was_changed_is_refused_or_says_the_same(way: str, answers: dict[str, list[Answer]]) -> None:
    *changed, whole = answers[way]
    assert isinstance(whole, Taken)
    said = read(FIRST, find) if way == "first version" else leaving(CARD)
    for one in changed:
        if isinstance(one, Taken):
            found = card_in(intake.opened(one.payload), find)
            assert (found.sheet, found.facts.signed) == (said.sheet, said.facts.signed)
            assert found == said or way == "forged json"  # a plan and notes may be withheld, and so changed
        else:
            assert one.code in CODES
            assert one.refusal.facts.get("why") not in NOT_BY_ITSELF


def test_the_changes_reach_every_kind_of_answer(answers: dict[str, list[Answer]]) -> None:
    every = [one for found in answers.values() for one in found]
    assert CODES - {"file_newer", "other_instrument"} <= {one.code for one in every if not isinstance(one, Taken)}
    assert any(isinstance(one, Taken) and one.typed for one in every)
