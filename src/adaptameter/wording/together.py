"""What a board did beyond its answers, in words: roles, figures about agreeing, their reading."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from adaptameter.domain.agreement import FEWEST_FOR_SPREAD, SectionFigures
from adaptameter.domain.scorecard import Signed
from adaptameter.wording.phrases import Phrases, isolated

_GOOD: Final = 0.8
_TENTATIVE: Final = 0.667
_ALPHA_DIGITS: Final = 3


def role(phrases: Phrases, code: str) -> str:
    """A role in words; a role that this version does not know stays as it is written."""
    return phrases.words.get(f"role.{code}", code)


def roles(phrases: Phrases, codes: Iterable[str]) -> str:
    """ "Chair, Board member (3)": each role once, with how many people when there are several."""
    counted = Counter(codes)
    return phrases.joined(
        phrases.say("role.several", role=role(phrases, code), count=count) if count > 1 else role(phrases, code)
        for code, count in counted.items()
    )


def state(phrases: Phrases, signed: Signed | None) -> str:
    """ "Signed by the board, revision 2", or that it is a draft."""
    if signed is None:
        return phrases.say("signature.draft")
    return phrases.say("signature.signed", revision=signed.revision)


def occasion(phrases: Phrases, signed: Signed) -> str:
    """When, where, in which minutes."""
    said = (
        isolated(signed.date),
        isolated(signed.place) if signed.place else "",
        phrases.say("signature.minutes_words", minutes=isolated(signed.minutes)) if signed.minutes else "",
    )
    return " · ".join(part for part in said if part)


def few(phrases: Phrases, figures: SectionFigures) -> str:
    """Why there are no figures: fewer than three raters; empty when there are enough (method, 9)."""
    return phrases.say(f"together.few_{figures.raters}") if figures.raters < FEWEST_FOR_SPREAD else ""


def reading(alpha: float) -> str:
    """The code of how to read Krippendorff's alpha: good, tentative, weak (method, 6)."""
    shown = round(alpha, _ALPHA_DIGITS)
    return "good" if shown >= _GOOD else "tentative" if shown >= _TENTATIVE else "weak"


def figure_words(phrases: Phrases, figures: SectionFigures, staff: int = 0) -> tuple[tuple[str, str], ...]:
    """Each figure of a section with its name; with fewer than three raters nothing about single answers."""
    return tuple((phrases.say(f"together.{name}"), said) for name, said in _figures(phrases, figures, staff))


def _figures(phrases: Phrases, figures: SectionFigures, staff: int) -> Iterator[tuple[str, str]]:
    if not few(phrases, figures):
        yield from _spread(phrases, figures)
    elif figures.not_agreed:
        yield "not_agreed", str(figures.not_agreed)
    if staff:
        yield "staff", str(staff)


def _spread(phrases: Phrases, figures: SectionFigures) -> Iterator[tuple[str, str]]:
    yield "raters", _raters(phrases, figures)
    yield "agreement", phrases.share(figures.agreement)
    yield "wide", "–" if figures.wide is None else str(figures.wide)
    yield "unknown", phrases.share(figures.unknown_rate)
    yield "not_agreed", str(figures.not_agreed)
    yield "drift", with_sign(phrases, figures.drift)
    if figures.alpha is not None:
        yield "alpha", _alpha(phrases, figures.alpha)


def _raters(phrases: Phrases, figures: SectionFigures) -> str:
    if not figures.left_out:
        return str(figures.raters)
    return phrases.say("together.raters_words", raters=figures.raters, left_out=figures.left_out)


def raised(phrases: Phrases, figures: SectionFigures) -> str:
    """ "The meeting raised this section by 0.42 levels."; empty when it did not, or when that may not leave."""
    if figures.drift is None or not figures.has_drifted or few(phrases, figures):
        return ""
    return phrases.say("together.raised", levels=isolated(_decimal(phrases, figures.drift, 2)))


def with_sign(phrases: Phrases, levels: float | None) -> str:
    """A difference in levels with its sign and two decimals, or a dash."""
    if levels is None:
        return "–"
    shown = round(levels, 2)
    sign = "+" if shown > 0 else "−" if shown < 0 else ""
    return isolated(f"{sign}{_decimal(phrases, abs(shown), 2)}")


def _alpha(phrases: Phrases, alpha: float) -> str:
    shown = isolated(f"{'−' if alpha < 0 else ''}{_decimal(phrases, abs(alpha), _ALPHA_DIGITS)}")
    return phrases.say("together.alpha_words", alpha=shown, reading=phrases.say(f"together.alpha_{reading(alpha)}"))


def _decimal(phrases: Phrases, number: float, digits: int) -> str:
    return f"{number:.{digits}f}".replace(".", phrases.decimal)
