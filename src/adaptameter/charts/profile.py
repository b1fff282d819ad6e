"""The profile: one row a section with its bar, the range around it and the wall of a cap; never a league table."""

from dataclasses import dataclass

from adaptameter.charts.shapes import Anchor, Box, Label, Line, Picture, Role, Shape
from adaptameter.domain.scoring import SectionScore
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import coverage_words, range_words, verdict, wall_words

_GRID = Role("hair")
_BAR, _WALL, _INK, _SURFACE = Role("bar"), Role("danger_mark"), Role("ink2"), Role("surface")
_THICK, _RANGE, _OPEN = 11.0, 18.0, 16.0


@dataclass(frozen=True, slots=True)
class Bar:
    """What one row shows, in points 0–100; `score` None when there are too few answers.

    `wall_words` stand beside the wall, `open_words` beside the hatched stretch in which an unknown score lies.
    """

    base: float | None
    score: float | None
    low: float
    high: float
    wall_words: str = ""
    open_words: str = ""
    says: str = ""


def bar(section: SectionScore, phrases: Phrases) -> Bar:
    """The row of a section; without any answer its range is the whole scale."""
    said = (
        phrases.texts.section(section.section),
        verdict(phrases, section),
        wall_words(phrases, section),
        range_words(phrases, section),
        coverage_words(phrases, section),
    )
    return Bar(
        base=section.base,
        score=section.score,
        low=section.range_low or 0.0,
        high=100.0 if section.range_high is None else section.range_high,
        wall_words=wall_words(phrases, section),
        open_words=phrases.say("somewhere_here"),
        says=". ".join(part for part in said if part),
    )


def track(row: Bar, ticks: tuple[int, ...]) -> Picture:
    """One row of the profile. `ticks` are the starts of the bands."""
    shapes: list[Shape] = [Line(x / 100, 0, x / 100, 1, _GRID) for x in (*ticks, 100)]
    shapes += _scored(row) if row.score is not None and row.base is not None else _unscored(row)
    return Picture(tuple(shapes), row.says)


def axis(bands: tuple[tuple[int, str], ...]) -> Picture:
    """The scale above the rows: the names of the bands between their starts, and the points below."""
    shapes: list[Shape] = []
    starts = [start for start, _name in bands] + [100]
    for (start, name), end in zip(bands, starts[1:], strict=True):
        shapes.append(Label((start + end) / 200, 0.26, name, _INK, "caption", anchor="middle"))
    for start in starts:
        shapes.append(Label(start / 100, 0.8, str(start), Role("ink3"), "caption", anchor="middle"))
    return Picture(tuple(shapes), ", ".join(f"{start} {name}" for start, name in bands))


def _scored(bar: Bar) -> list[Shape]:
    base, score = (bar.base or 0.0) / 100, (bar.score or 0.0) / 100
    middle = 0.5 if not bar.wall_words else 0.4
    shapes: list[Shape] = []
    if bar.high > bar.low:
        low, high = bar.low / 100, bar.high / 100
        shapes.append(Box(low, high, middle, _RANGE, fill=_BAR, radius=4, opacity=0.18))
        shapes += [Line(x, middle, x, middle, _BAR, 1.6, overhang=_RANGE / 2) for x in (low, high)]
    if bar.wall_words:
        shapes.append(Box(score, base, middle, _THICK, fill=_SURFACE))
        shapes.append(Box(score, base, middle, _THICK, fill=_BAR, edge=_BAR, hatched=True))
    shapes.append(Box(0, score, middle, _THICK, fill=_BAR, radius=0 if bar.wall_words else 2.5))
    if bar.wall_words:
        shapes += _wall(score, middle, bar.wall_words)
    return shapes


def _wall(score: float, middle: float, words: str) -> list[Shape]:
    """The wall with 2 points of ground beside it: in the light theme wall and bar are equally dark."""
    anchor: Anchor = "start" if score < 0.6 else "end"
    return [
        Line(score, middle, score, middle, _SURFACE, 7.5, overhang=_THICK / 2 + 1),
        Line(score, middle, score, middle, _WALL, 4.0, overhang=14),
        Label(
            score, middle, words, Role("danger"), strong=True, anchor=anchor, dx=6 if anchor == "start" else -6, dy=17
        ),
    ]


def _unscored(bar: Bar) -> list[Shape]:
    low, high = bar.low / 100, bar.high / 100
    near_end = high > 0.7
    return [
        Box(low, high, 0.5, _OPEN, fill=Role("control"), edge=Role("control"), radius=4, hatched=True),
        Label(
            low if near_end else high,
            0.5,
            bar.open_words,
            _INK,
            anchor="end" if near_end else "start",
            dx=-8 if near_end else 8,
        ),
    ]
