"""Sentences about a scorecard, the same on the screen, on paper, in the workbook and on the command line."""

from adaptameter.domain.scoring import ItemScore, SectionScore, Status
from adaptameter.domain.trace import Reason, counts_as, held
from adaptameter.wording.phrases import Phrases

_FEW = 3


def reason(phrases: Phrases, why: Reason) -> str:
    """One step of a trace as a sentence."""
    facts = dict(why.facts)
    if "band" in facts:
        facts["band"] = phrases.texts.band(str(facts["band"]))
    if "level" in facts:
        facts["name"] = phrases.texts.level(int(facts["level"]))
    return phrases.say(why.code, **facts)


def held_words(phrases: Phrases, section: SectionScore) -> str:
    """ "68.75, held at 49 because ACO-03 is not in place"; empty when nothing holds the score."""
    why = held(section)
    return reason(phrases, why) if why else ""


def wall_words(phrases: Phrases, section: SectionScore, most: int = _FEW) -> str:
    """ "held at 49 by ACO-03", for beside the wall in a chart; at most so many are named; empty without a wall."""
    if not section.is_capped:
        return ""
    items = section.cap.items
    named = items if len(items) <= most else (*items[:most], "…")
    return phrases.say("held_by", cap=section.cap.points, items=", ".join(named))


def coverage_words(phrases: Phrases, section: SectionScore) -> str:
    """ "12 of 12 answered, 9 working"."""
    working = round((section.share_working or 0) * section.n_answered)
    return phrases.say("coverage_words", answered=section.n_answered, applicable=section.n_applicable, working=working)


def verdict(phrases: Phrases, section: SectionScore) -> str:
    """The score and its band in words, or why there is none; "at least" when something is unknown (method, 4.7)."""
    if section.status is Status.NOT_APPLICABLE:
        return phrases.say("nothing_applies")
    if section.display is None or section.band is None:
        return phrases.say("no_score_yet")
    code = "verdict_at_least" if section.unknown else "verdict"
    return phrases.say(code, display=section.display, band=phrases.texts.band(section.band.code))


def range_words(phrases: Phrases, section: SectionScore) -> str:
    """Where the score could lie: "from 47.92 to 64.58"; one number when nothing is unknown."""
    if section.range_low is None or section.range_high is None:
        return "–"
    if section.range_low == section.range_high:
        return phrases.points(section.range_low)
    return phrases.say("range_words", low=section.range_low, high=section.range_high)


def answer_words(phrases: Phrases, item: ItemScore) -> str:
    """What was answered: the level with its name, "We do not know", …"""
    if item.answer.level is not None:
        return phrases.say("level_words", level=item.answer.level, name=phrases.texts.level(item.answer.level))
    return phrases.say(f"state_{item.answer.state.value}")


def counts_words(phrases: Phrases, item: ItemScore) -> str:
    """How one answer counts, and what lowers it."""
    return reason(phrases, counts_as(item))
