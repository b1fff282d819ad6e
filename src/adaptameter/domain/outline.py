"""A scorecard as bits, so that tens of thousands of pairs are graded in the time of a blink."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.comparability import FACILITATED, Grade, Laid
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.shared_items import Key

REFUSED: Final = 1
GENERAL: Final = 2
_FLAGS: Final = 2
"""The lowest bits of what a scorecard tells; those of its sections stand above them."""


@dataclass(slots=True)
class Outline:
    """One scorecard among others; bit n of a number stands for section n.

    Scorecards of one `kind` have the same instrument, languages, facilitation and signature: what is said of two
    scorecards in general depends on nothing else. `at_b` and `at_c` are the sections whose own reasons leave that
    grade. `answered` has a bit a question with a level, `items` the number of questions, both by section. `untold` are
    the reasons with this scorecard that no pair has told yet.
    """

    laid: Laid
    kind: int
    sections: int
    at_b: int
    at_c: int
    answered: tuple[int, ...]
    items: tuple[int, ...]
    untold: int

    def beside(self, other: "Outline") -> int:
        """What it tells in a pair: in general, of each section on both, of each section that only it has."""
        both = self.sections & other.sections
        return GENERAL | both << _FLAGS | (self.sections ^ both) << (_FLAGS + len(self.items))


def outlines(every: Sequence[Laid], sections: Sequence[SectionId]) -> list[Outline]:
    """The scorecards in their order; `sections` are all that stand on any of them."""
    kinds: dict[object, int] = {}
    bits: dict[Key, int] = {}
    return [_outline(laid, sections, kinds, bits) for laid in every]


def _outline(laid: Laid, sections: Sequence[SectionId], kinds: dict[object, int], bits: dict[Key, int]) -> Outline:
    known = _bits(sections, laid.side.known)
    own = _bits(sections, [one for one, reasons in laid.own.items() if reasons])
    untold = REFUSED * bool(laid.refused) | GENERAL * bool(laid.general) | own << _FLAGS
    return Outline(
        laid=laid,
        kind=kinds.setdefault(_kind(laid), len(kinds)),
        sections=known,
        at_b=_left_at(Grade.B, laid, sections),
        at_c=_left_at(Grade.C, laid, sections),
        answered=tuple(_answered(laid, section, bits) for section in sections),
        items=tuple(_items(laid, section) for section in sections),
        untold=untold | known << (_FLAGS + len(sections)),
    )


def _kind(laid: Laid) -> object:
    card = laid.side.card
    led = card.organisation.bands.get(FACILITATED, ())
    return id(card.instrument), card.languages, led, card.facts.signed is None


def _bits(sections: Sequence[SectionId], some: Collection[SectionId]) -> int:
    return sum(1 << place for place, section in enumerate(sections) if section in some)


def _left_at(grade: Grade, laid: Laid, sections: Sequence[SectionId]) -> int:
    return _bits(sections, [one for one, why in laid.own.items() if any(reason.grade is grade for reason in why)])


def _answered(laid: Laid, section: SectionId, bits: dict[Key, int]) -> int:
    return sum(1 << bits.setdefault(key, len(bits)) for key in laid.side.answered(section))


def _items(laid: Laid, section: SectionId) -> int:
    if section not in laid.side.known:
        return 0
    return len(laid.side.card.instrument.section(section).indicators)
