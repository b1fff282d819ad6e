"""May two scorecards be compared? A grade from A to D with its reasons, also for each section (method, section 8).

Grades say what may be shown, never who is better: nothing here orders scorecards by their scores.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from math import ceil
from typing import Final

from adaptameter.domain.agreement import FEWEST_FOR_SPREAD
from adaptameter.domain.change import FEWEST_SHARED, SHARE_SHARED, noise_of
from adaptameter.domain.crosswalk import Crosswalk, minor
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.refusal import Fact
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import Side, countable, generation, shared_keys, sides

FACILITATED: Final = "facilitated"
"""The context field that says whether somebody led the talk."""

READY: Final = ("source", "reviewed", "tested")
"""How far a translation must be (method, 11)."""


class Grade(Enum):
    """A: differences may be drawn. B: with the reasons beside them. C: side by side only. D: refused."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


GRADES: Final[Mapping[str, Grade]] = {
    "unsigned": Grade.D,
    "other_family": Grade.D,
    "other_scale": Grade.D,
    "other_method": Grade.D,
    "major_version": Grade.C,
    "no_shared_section": Grade.C,
    "only_on_one": Grade.C,
    "not_locked": Grade.C,
    "coverage": Grade.C,
    "applicability": Grade.C,
    "too_few_shared": Grade.C,
    "crosswalk": Grade.B,
    "minor_version": Grade.B,
    "draft_translation": Grade.B,
    "few_raters": Grade.B,
    "other_facilitation": Grade.B,
    "facilitation_unknown": Grade.B,
    "other_languages": Grade.A,
}
"""The best grade that each reason leaves; one that leaves A is only named."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a grade is not better. The facts name the scorecard and the section where it lies with one of them."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)

    @property
    def grade(self) -> Grade:
        """The best grade that is left with it."""
        return GRADES[self.code]

    @property
    def place(self) -> tuple[int, str, tuple[tuple[str, str], ...]]:
        """Where it stands among others: the gravest first."""
        return -ord(self.grade.value), self.code, tuple(sorted((name, str(fact)) for name, fact in self.facts.items()))


@dataclass(frozen=True, slots=True)
class SectionComparison:
    """One section of two scorecards: `shared` of `items` (of the larger one) have a level on both."""

    section: SectionId
    grade: Grade
    reasons: tuple[Reason, ...]
    shared: int
    items: int
    on_both: bool


@dataclass(frozen=True, slots=True)
class Laid:
    """One scorecard laid out, with the reasons that lie with it alone: all of it, and by section."""

    side: Side
    refused: tuple[Reason, ...]
    general: tuple[Reason, ...]
    own: Mapping[SectionId, tuple[Reason, ...]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two scorecards, the alphabetically first as `one`; no section where the whole is refused.

    `general` are the reasons that hold for all sections. A section that only one of them has lowers no other grade.
    """

    one: Side
    other: Side
    grade: Grade
    general: tuple[Reason, ...]
    sections: tuple[SectionComparison, ...]

    @property
    def cards(self) -> tuple[Scorecard, Scorecard]:
        """Both scorecards."""
        return self.one.card, self.other.card

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Every reason, the gravest first."""
        return in_order(self.every_reason)

    @property
    def every_reason(self) -> Iterator[Reason]:
        """The reasons as they were found."""
        yield from self.general
        for section in self.sections:
            yield from section.reasons

    @property
    def shared(self) -> Mapping[SectionId, int]:
        """The questions with a level on both, by section."""
        return {one.section: one.shared for one in self.sections}

    def section(self, section: SectionId) -> SectionComparison | None:
        """What is said about a section, if it stands on one of them at least."""
        return next((one for one in self.sections if one.section == section), None)


def place_of(card: Scorecard) -> tuple[str, str, int, str, int]:
    """Where a scorecard stands in every list: by name, accents aside, then by year. Never by a score."""
    revision = card.facts.signed.revision if card.facts.signed else 0
    name = card.organisation.name.casefold()
    letters = "".join(one for one in unicodedata.normalize("NFKD", name) if not unicodedata.combining(one))
    return letters, name, card.year, card.id, revision


def pair(
    one: Scorecard, other: Scorecard, statuses: Mapping[str, str], crosswalk: Crosswalk | None = None
) -> Comparison:
    """Whether two scorecards may be compared; the same whichever comes first.

    `statuses` says of each language how far its texts are: source, draft, reviewed or tested (method, 11).
    """
    first, second = sides(sorted((one, other), key=place_of), crosswalk)
    return compared(lay(first, statuses), lay(second, statuses), crosswalk)


def lay(side: Side, statuses: Mapping[str, str]) -> Laid:
    """What a scorecard itself says about how far it can be compared, worked out once for all its pairs."""
    card = side.card
    refused = (Reason("unsigned", _of(card)),) if card.facts.signed is None else ()
    return Laid(side, refused, tuple(_alone(card, statuses)), {one: tuple(_own(card, one)) for one in side.known})


def compared(one: Laid, other: Laid, crosswalk: Crosswalk | None = None) -> Comparison:
    """The grade of two scorecards that were laid out together; `one` comes first in the alphabet."""
    first, second = one.side, other.side
    if refused := (*one.refused, *other.refused, *_refused(first.card, second.card)):
        return Comparison(first, second, Grade.D, refused, ())
    general = (*one.general, *other.general, *_general(first.card, second.card, crosswalk))
    sections = tuple(_section(one, other, section, general) for section in sections_of(first, second))
    both = [section.grade for section in sections if section.on_both]
    if not both:
        general = (*general, Reason("no_shared_section"))
    grade = worst((*(reason.grade for reason in general), *both))
    return Comparison(first, second, grade, general, sections)


def worst(grades: Iterable[Grade]) -> Grade:
    """The worst of these; A when there is none."""
    return max(grades, key=lambda grade: grade.value, default=Grade.A)


def needed(items: int) -> int:
    """How many questions of a section of this size two scorecards must share (method, 8.4)."""
    return max(FEWEST_SHARED, ceil(SHARE_SHARED * items))


def in_order(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Each reason once, the gravest first."""
    found = {id(one): one for one in reasons}
    every = {one.place: one for one in found.values()}
    return tuple(every[place] for place in sorted(every))


def sections_of(*every: Side) -> tuple[SectionId, ...]:
    """The sections of all sides, in the order in which their instruments have them."""
    ordered = dict.fromkeys(section.id for side in every for section in side.card.instrument.sections)
    return tuple(section for section in ordered if any(has_section(side, section) for side in every))


def has_section(side: Side, section: SectionId) -> bool:
    """Whether this section is on the scorecard."""
    return section in side.known


def _alone(card: Scorecard, statuses: Mapping[str, str]) -> Iterator[Reason]:
    """What lies with one scorecard, whatever stands beside it."""
    for language in card.languages or ("–",):
        if statuses.get(language) not in READY:
            yield Reason("draft_translation", {**_of(card), "language": language})
    if any(asked.id == FACILITATED for asked in card.instrument.context) and not _facilitation(card):
        yield Reason("facilitation_unknown", _of(card))


def _own(card: Scorecard, section: SectionId) -> Iterator[Reason]:
    """What lies with one section of one scorecard."""
    score, rules, where = card.profile.section(section), card.instrument.rules, {"section": section, **_of(card)}
    if section not in card.locked:
        yield Reason("not_locked", where)
    if score.coverage is None or score.coverage < rules.coverage_min:
        yield Reason("coverage", where)
    if score.applicability < rules.applicability_min:
        yield Reason("applicability", where)
    raters = noise_of(card, section).raters
    if raters < FEWEST_FOR_SPREAD:
        yield Reason("few_raters", {**where, "raters": raters})


def _refused(one: Scorecard, other: Scorecard) -> Iterator[Reason]:
    """Why two scorecards do not belong in one table at all."""
    first, second = one.instrument, other.instrument
    if first is second or countable(first, second):
        return
    if first.family != second.family:
        yield _between("other_family", first.family, second.family)
    elif (first.scale.id, first.scale.top) != (second.scale.id, second.scale.top):
        yield _between("other_scale", first.scale.id, second.scale.id)
    else:
        yield _between("other_method", first.rules.method, second.rules.method)


def _general(one: Scorecard, other: Scorecard, crosswalk: Crosswalk | None) -> Iterator[Reason]:
    """What lies between two scorecards in all their sections: version, language, facilitation."""
    if code := _version(one.instrument, other.instrument, crosswalk):
        yield _between(code, one.instrument.version, other.instrument.version)
    languages = [" ".join(sorted(card.languages)) for card in (one, other)]
    if languages[0] != languages[1]:
        yield _between("other_languages", *languages)
    led = [_facilitation(card) for card in (one, other)]
    if all(led) and led[0] != led[1]:
        yield _between("other_facilitation", *led)


def _facilitation(card: Scorecard) -> str:
    """Who led the talk, as a code; empty when it was not said."""
    return " ".join(card.organisation.bands.get(FACILITATED, ()))


def _version(one: Instrument, other: Instrument, crosswalk: Crosswalk | None) -> str:
    """How far two versions lie apart; empty when only the spelling differs (method, 8.3)."""
    if one is other:
        return ""
    if generation(one) != generation(other):
        return "crosswalk" if crosswalk is not None and crosswalk.joins(one, other) else "major_version"
    return "minor_version" if minor(one.version) != minor(other.version) else ""


def _section(one: Laid, other: Laid, section: SectionId, general: Sequence[Reason]) -> SectionComparison:
    holders = [laid for laid in (one, other) if has_section(laid.side, section)]
    items = max(len(laid.side.card.instrument.section(section).indicators) for laid in holders)
    if len(holders) == 1:
        lonely = Reason("only_on_one", {"section": section, **_of(holders[0].side.card)})
        return SectionComparison(section, Grade.C, (lonely,), 0, items, on_both=False)
    shared = len(shared_keys((one.side, other.side), section))
    own = (*one.own[section], *other.own[section])
    if shared < needed(items) and not any(reason.code == "major_version" for reason in general):
        own = (*own, Reason("too_few_shared", {"section": section, "shared": shared, "items": items}))
    grade = worst(reason.grade for reason in (*general, *own))
    return SectionComparison(section, grade, own, shared, items, on_both=True)


def _of(card: Scorecard) -> dict[str, Fact]:
    return {"organisation": card.organisation.name, "year": card.year}


def _between(code: str, one: str, other: str) -> Reason:
    """The same reason whichever scorecard comes first."""
    first, second = sorted((one, other))
    return Reason(code, {"one": first, "other": second})
