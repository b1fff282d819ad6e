"""What a profile says, for the widgets that show it."""

from dataclasses import dataclass

from adaptameter.domain.answer import State
from adaptameter.domain.instrument import Instrument, ValueId
from adaptameter.domain.scoring import ItemScore, Profile, SectionScore
from adaptameter.domain.trace import missing_answers
from adaptameter.wording.phrases import Phrases

_STRENGTHS = 5


@dataclass(frozen=True, slots=True)
class Reading:
    """A profile with its instrument and the words to read it in."""

    instrument: Instrument
    profile: Profile
    words: Phrases

    @property
    def bands(self) -> tuple[tuple[int, str], ...]:
        """Where each band starts, 0–100, and its name."""
        return tuple((band.start, self.words.texts.band(band.code)) for band in self.instrument.rules.bands)

    @property
    def levels(self) -> int:
        """How many levels the scale has."""
        return self.instrument.scale.top + 1

    @property
    def held(self) -> tuple[SectionScore, ...]:
        """The sections that a must-have holds below what their answers add up to."""
        return tuple(section for section in self.profile.sections if section.is_capped)

    @property
    def failing(self) -> tuple[ItemScore, ...]:
        """Must-haves at 0 or unknown, and those that hold a section back, in the order of the instrument."""
        return tuple(item for section in self.profile.sections for item in section.items if _fails(section, item))

    @property
    def strengths(self) -> tuple[ItemScore, ...]:
        """What works in practice, the highest and best shown first, at most five."""
        working = self.instrument.scale.working
        every = [item for section in self.profile.sections for item in section.items]
        good = [item for item in every if item.evidenced is not None and item.evidenced >= working]
        return tuple(sorted(good, key=_rank)[:_STRENGTHS])

    def carrying(self, value: ValueId) -> tuple[ItemScore, ...]:
        """The core answers from which a value is read (method, 4.10)."""
        core = [section for section in self.profile.sections if self.instrument.section(section.section).core]
        return tuple(item for section in core for item in section.items if value in item.indicator.values)

    def missing(self, section: SectionScore) -> int:
        """How many answers a section still needs before it has a score."""
        return missing_answers(self.instrument, section)

    def first_step(self, item: ItemScore) -> str:
        """The first action that the instrument suggests at this level; empty when it has none."""
        actions = self.words.texts.some(f"indicator.{item.indicator.id}.action")
        hints = item.indicator.actions
        found = (action for hint, action in zip(hints, actions, strict=False) if hint.at_level == item.evidenced)
        return next(found, "")

    def stand(self, item: ItemScore) -> str:
        """The sentence that describes where an indicator stands; empty while that is not known."""
        level = item.answer.level
        return "" if level is None else self.words.texts.anchor(item.indicator.id, level)

    def needed_grade(self, item: ItemScore) -> str:
        """The name of the evidence with which the claimed level would count in full."""
        level = item.answer.level
        if level is None:
            return ""
        rule = self.instrument.evidence
        return self.words.texts.grade(rule.needed(level, critical=item.indicator.critical))


def _fails(section: SectionScore, item: ItemScore) -> bool:
    if not item.indicator.critical or item.answer.state is State.NOT_APPLICABLE:
        return False
    return not item.evidenced or (section.is_capped and item.indicator.id in section.cap.items)


def _rank(item: ItemScore) -> tuple[int, int]:
    return -(item.evidenced or 0), -item.answer.evidence
