"""What changed between two years, in words: the verdict, its margin, what came and went."""

from collections.abc import Iterable
from typing import Final

from adaptameter.domain.change import Label, SectionChange
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.scoring import NO_CAP, ItemScore
from adaptameter.wording.phrases import Phrases, isolated

_DIGITS: Final = 1


def change_words(phrases: Phrases, one: SectionChange) -> str:
    """ "Risk: +12.5 ± 16.8 points. A possible change …", or why the two years are not compared."""
    section = phrases.texts.section(one.section)
    if one.label is None:
        return phrases.say("change.section_not", section=section, why=why_not_words(phrases, one))
    return phrases.say(
        "change.section",
        section=section,
        margin=margin_words(phrases, one),
        label=label_words(phrases, one),
        compared=compared_words(phrases, one),
    )


def label_words(phrases: Phrases, one: SectionChange) -> str:
    """The verdict as a sentence, with its direction; empty where nothing is compared."""
    if one.label is None:
        return ""
    if one.label is Label.WITHIN_NOISE:
        return phrases.say("change.within_noise")
    way = "up" if (one.d or 0) > 0 else "down"
    against = "_against" if one.label is Label.DOCUMENTATION_ONLY and one.d_claimed else ""
    return phrases.say(f"change.{one.label.value}_{way}{against}")


def why_not_words(phrases: Phrases, one: SectionChange) -> str:
    """Why nothing is said about a change; empty where something is."""
    if not one.why_not:
        return ""
    return phrases.say(f"change.why_not.{one.why_not}", shared=one.shared, items=one.items)


def margin_words(phrases: Phrases, one: SectionChange) -> str:
    """ "+12.5 ± 16.8 points": how much, and what it must reach to be clear; empty where nothing is compared."""
    if one.d is None or one.mdc90 is None:
        return ""
    return phrases.say(
        "change.margin", points=points_words(phrases, one.d), margin=isolated(_tenths(phrases, one.mdc90))
    )


def points_words(phrases: Phrases, points: float | None) -> str:
    """Points up or down with their sign and at most one decimal, or a dash."""
    if points is None:
        return "–"
    shown = round(points, _DIGITS)
    sign = "+" if shown > 0 else "−" if shown < 0 else ""
    return isolated(f"{sign}{_tenths(phrases, abs(shown))}")


def compared_words(phrases: Phrases, one: SectionChange) -> str:
    """ "Compared on 10 of 12 questions." """
    if one.shared == one.items:
        return phrases.say("change.compared_all", items=one.items)
    return phrases.say("change.compared", shared=one.shared, items=one.items)


def cap_words(phrases: Phrases, one: SectionChange) -> tuple[str, ...]:
    """What came to hold a section back and what went, as events; none where nothing happened."""
    return (*came_words(phrases, one), *went_words(phrases, one))


def came_words(phrases: Phrases, one: SectionChange) -> tuple[str, ...]:
    """The must-haves that came to limit a section, a limit that became tighter, or that this cannot be compared."""
    if not one.caps_compared:
        return (phrases.say("change.caps_not_compared"),)
    if _has_moved(one):
        return _moved(phrases, one) if one.cap_after < one.cap_before else ()
    return _event(phrases, "came", one.cap_came, one.cap_after)


def went_words(phrases: Phrases, one: SectionChange) -> tuple[str, ...]:
    """The must-haves that limit a section no longer, or a limit that became wider."""
    if not one.caps_compared:
        return ()
    if _has_moved(one):
        return _moved(phrases, one) if one.cap_after > one.cap_before else ()
    return _event(phrases, "went", one.cap_went, one.cap_before)


def step_words(phrases: Phrases, before: ItemScore, after: ItemScore) -> str:
    """ "GOV-03 Minutes: from 1 to 3 (Record opened)"."""
    asked = after.indicator.id
    return phrases.say(
        "change.step",
        indicator=isolated(asked),
        title=phrases.texts.title(asked),
        before=before.evidenced or 0,
        after=after.evidenced or 0,
        grade=phrases.texts.grade(after.answer.evidence),
    )


def trace_words(phrases: Phrases, one: SectionChange) -> tuple[str, ...]:
    """Why the verdict is what it is, a sentence each; none where nothing is compared (method, 7)."""
    if one.mdc90 is None or one.p is None:
        return ()
    claimed = points_words(phrases, one.d_claimed)
    return (
        phrases.say("change.why_moved", up=one.up, down=one.down),
        phrases.say("change.why_claimed", shown=points_words(phrases, one.d), claimed=claimed),
        phrases.say("change.why_margin", margin=isolated(_tenths(phrases, one.mdc90))),
        phrases.say("change.why_luck", share=isolated(phrases.share(one.p))),
        phrases.say("change.why_walls"),
    )


def _event(phrases: Phrases, what: str, items: Iterable[IndicatorId], cap: int) -> tuple[str, ...]:
    named = [isolated(one) for one in items]
    if not named:
        return ()
    number = "one" if len(named) == 1 else "several"
    return (phrases.say(f"change.cap_{what}_{number}", items=phrases.joined(named), cap=cap),)


def _has_moved(one: SectionChange) -> bool:
    """A limit is there in both years, and not the same: then who sets it tells less than where it is."""
    return one.cap_before != one.cap_after and NO_CAP not in (one.cap_before, one.cap_after)


def _moved(phrases: Phrases, one: SectionChange) -> tuple[str, ...]:
    return (phrases.say("change.cap_moved", before=one.cap_before, after=one.cap_after),)


def _tenths(phrases: Phrases, points: float) -> str:
    return phrases.points(round(points, _DIGITS))
