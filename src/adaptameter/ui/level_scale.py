"""Colours for a scale of any length, mixed from the theme's own steps so that lightness keeps its order."""

from functools import lru_cache
from itertools import pairwise

_READABLE = 4.5
_PLAIN = ("#000000", "#FFFFFF")
_Lab = tuple[float, float, float]


@lru_cache(maxsize=64)
def stretch(fills: tuple[str, ...], count: int) -> tuple[str, ...]:
    """`count` colours from the first to the last of `fills`; the fills themselves when the counts agree."""
    if count == len(fills):
        return fills
    return tuple(_at(fills, place / max(1, count - 1)) for place in range(count))


@lru_cache(maxsize=256)
def readable_on(fill: str, texts: tuple[str, ...]) -> str:
    """The text colour that reads best on `fill`: one of `texts`, or black or white where none has 4.5:1."""
    best = max(dict.fromkeys(texts), key=lambda text: contrast(text, fill))
    if contrast(best, fill) >= _READABLE:
        return best
    return max(_PLAIN, key=lambda text: contrast(text, fill))


def contrast(one: str, other: str) -> float:
    """The WCAG 2 contrast of two colours, 1–21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _at(fills: tuple[str, ...], share: float) -> str:
    steps = list(pairwise(fills))
    place = share * len(steps)
    index = min(int(place), len(steps) - 1)
    one, other = (_to_lab(colour) for colour in steps[index])
    part = place - index
    return _from_lab(
        (
            one[0] + (other[0] - one[0]) * part,
            one[1] + (other[1] - one[1]) * part,
            one[2] + (other[2] - one[2]) * part,
        )
    )


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> _Lab:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _unbend(red), _unbend(green), _unbend(blue)


def _unbend(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _bend(part: float) -> int:
    part = min(1.0, max(0.0, part))
    return round(255 * (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055))


def _to_lab(colour: str) -> _Lab:
    """Oklab, in which half way looks half way."""
    red, green, blue = _linear(colour)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def _from_lab(lab: _Lab) -> str:
    light, green_red, blue_yellow = lab
    long = (light + 0.3963377774 * green_red + 0.2158037573 * blue_yellow) ** 3
    medium = (light - 0.1055613458 * green_red - 0.0638541728 * blue_yellow) ** 3
    short = (light - 0.0894841775 * green_red - 1.2914855480 * blue_yellow) ** 3
    red = _bend(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short)
    green = _bend(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short)
    blue = _bend(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short)
    return f"#{red:02X}{green:02X}{blue:02X}"
