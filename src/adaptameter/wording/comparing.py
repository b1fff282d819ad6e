"""May these be compared, in words: the grade, its reasons with their places, how far two lie apart."""

from collections.abc import Iterable
from typing import Final

from adaptameter.domain.apart import Apart
from adaptameter.domain.change import noise_of
from adaptameter.domain.comparability import FACILITATED, Grade, Reason
from adaptameter.domain.scorecard import Scorecard
from adaptameter.wording.phrases import Phrases, isolated

_MOST_PLACES: Final = 8
_DIGITS: Final = 1


def grade_words(phrases: Phrases, grade: Grade) -> str:
    """ "B: Differences may be drawn, with the reasons beside them." """
    return phrases.say("compare.graded", grade=grade.value, meaning=meaning_words(phrases, grade))


def meaning_words(phrases: Phrases, grade: Grade) -> str:
    """What a grade allows."""
    return phrases.say(f"compare.grade.{grade.value}")


def reason_words(phrases: Phrases, reason: Reason) -> str:
    """One reason as a sentence, without the place where it lies."""
    facts = dict(reason.facts)
    if reason.code == "other_facilitation":
        facts = {name: _option(phrases, str(said)) for name, said in facts.items()}
    facts = {name: isolated(said) if isinstance(said, str) else said for name, said in facts.items()}
    return phrases.say(f"compare.{reason.code}", **facts)


def reasons_words(phrases: Phrases, reasons: Iterable[Reason]) -> tuple[str, ...]:
    """Every reason once, each with the scorecards and sections where it lies."""
    found: dict[str, dict[str, list[str]]] = {}
    for reason in reasons:
        places = found.setdefault(reason_words(phrases, reason), {})
        section = str(reason.facts.get("section", ""))
        sections = places.setdefault(_scorecard(phrases, reason), [])
        if section:
            sections.append(phrases.texts.of(f"section.{section}.title") or section)
    return tuple(_placed(phrases, sentence, places) for sentence, places in found.items())


def scorecard_words(phrases: Phrases, card: Scorecard) -> str:
    """ "Casa Deschisă, 2026": one scorecard among others."""
    return phrases.say("title", organisation=isolated(card.organisation.name), year=card.year)


def who_words(phrases: Phrases, card: Scorecard) -> str:
    """What is printed below each comparison: how many answered, who led the talk, in which language (method, 8.7)."""
    counted = sorted({noise_of(card, section).raters for section in card.sections})
    raters = f"{counted[0]}–{counted[-1]}" if len(counted) > 1 else str(counted[0]) if counted else "–"
    led = " ".join(card.organisation.bands.get(FACILITATED, ()))
    said = _option(phrases, led) if led else phrases.say("compare.not_told")
    languages = isolated(" ".join(card.languages) or "–")
    return phrases.say("compare.who", raters=isolated(raters), led=said, languages=languages)


def apart_words(phrases: Phrases, apart: Apart) -> str:
    """ "60.4 and 72.9: 12.5 ± 26.6 points apart": both on the shared questions, with the margin."""
    one, other = (tenths(phrases, points) for points in apart.base)
    margin = tenths(phrases, apart.margin)
    return phrases.say("compare.apart", one=one, other=other, apart=tenths(phrases, abs(apart.d)), margin=margin)


def short_words(phrases: Phrases, apart: Apart) -> str:
    """ "12.5 ± 26.6": the same for a column of a table."""
    points, margin = (phrases.points(round(one, _DIGITS)) for one in (abs(apart.d), apart.margin))
    return isolated(phrases.say("compare.apart_short", apart=points, margin=margin))


def reading_words(phrases: Phrases, apart: Apart) -> str:
    """Whether a difference says anything."""
    return phrases.say("compare.clear" if apart.is_clear else "compare.same")


def tenths(phrases: Phrases, points: float) -> str:
    """Points with at most one decimal."""
    return isolated(phrases.points(round(points, _DIGITS)))


def _option(phrases: Phrases, codes: str) -> str:
    return ", ".join(phrases.texts.of(f"context.{FACILITATED}.{code}") or code for code in codes.split())


def _scorecard(phrases: Phrases, reason: Reason) -> str:
    if "organisation" not in reason.facts:
        return ""
    name, year = str(reason.facts["organisation"]), reason.facts["year"]
    return phrases.say("title", organisation=isolated(name), year=year)


def _placed(phrases: Phrases, sentence: str, places: dict[str, list[str]]) -> str:
    comma = "، " if phrases.direction == "rtl" else ", "
    named = []
    for scorecard, sections in places.items():
        titles = comma.join(dict.fromkeys(sections))
        if scorecard and titles:
            named.append(phrases.say("compare.sections_of", scorecard=scorecard, sections=titles))
        elif scorecard or titles:
            named.append(scorecard or titles)
    if not named:
        return sentence
    if len(named) > _MOST_PLACES:
        named = [*named[:_MOST_PLACES], phrases.say("compare.more", count=len(named) - _MOST_PLACES)]
    return phrases.say("compare.here", reason=sentence, places="; ".join(named))
