"""The scale of the profile on paper: points, and the names of the bands where there is room for them."""

from collections.abc import Iterator

from adaptameter.charts.shapes import Label, Picture, Role
from adaptameter.exchange.pdf_charts import Area
from adaptameter.exchange.pdf_looks import CAPTION
from adaptameter.exchange.pdf_story import Story

_NAMES, _POINTS = 0.26, 0.8
_SPACE = 3.0


def scale(story: Story, area: Area) -> None:
    """Draw it. A name wider than its band is left out, but for the last: it may reach beyond the end."""
    bands = story.card.instrument.rules.bands
    points = [Label(at / 100, _POINTS, str(at), Role("ink3"), anchor="middle") for at in (*story.band_starts, 100)]
    says = ", ".join(f"{band.start} {story.phrases.texts.band(band.code)}" for band in bands)
    story.paper.picture(Picture((*_names(story, area), *points), says), area)


def _names(story: Story, area: Area) -> Iterator[Label]:
    bands = story.card.instrument.rules.bands
    ends = [*story.band_starts[1:], 100]
    for band, end in zip(bands, ends, strict=True):
        name = story.phrases.texts.band(band.code)
        wide, room = story.paper.pen.width(name, CAPTION), (end - band.start) / 100 * area.width - _SPACE
        if wide <= room:
            yield Label((band.start + end) / 200, _NAMES, name, Role("ink2"), anchor="middle")
        elif end == 100:
            yield Label(band.start / 100, _NAMES, name, Role("ink2"), dx=_SPACE)
