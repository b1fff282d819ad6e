"""How print looks: the colours of the light theme, the type scale of paper."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from adaptameter.charts.shapes import Role
from adaptameter.exchange.typesetting import Weight
from adaptameter.system.assets import resource

Colour = tuple[float, float, float]
_FILLS: Final = 5


_INK: Final = Role("ink")


@dataclass(frozen=True, slots=True)
class Looks:
    """Size in points, colour role, weight, and the height of a line as a multiple of the size."""

    size: float
    role: Role = _INK
    weight: Weight = "Regular"
    leading: float = 1.45

    def strong(self) -> "Looks":
        """The same, semi-bold."""
        return replace(self, weight="SemiBold")

    def coloured(self, role: str) -> "Looks":
        """The same in the colour of another role."""
        return replace(self, role=Role(role))


CAPTION: Final = Looks(8, Role("ink2"), leading=1.4)
SMALL: Final = Looks(9, leading=1.4)
BODY: Final = Looks(10)
LEAD: Final = Looks(12, Role("ink2"), leading=1.4)
HEADING: Final = Looks(12.5, leading=1.3).strong()
TITLE: Final = Looks(20, leading=1.25).strong()
NUMBER: Final = Looks(30, leading=1.1).strong()
HERO: Final = Looks(28, leading=1.2).strong()


@cache
def palette() -> Mapping[str, Colour]:
    """The roles of the light theme; `level:N` is the fill of a level, `on_level:N` the number on it."""
    theme = tomllib.loads(resource("themes", "light.toml").read_text(encoding="utf-8"))
    roles = dict(theme["colour"])
    for level in range(_FILLS):
        roles[f"level:{level}"] = theme["levels"]["fill"][level]
        roles[f"on_level:{level}"] = theme["levels"]["text"][level]
    return {role: _colour(value) for role, value in roles.items()}


def fill_of(level: int, top: int) -> int:
    """Which of the five fills stands for a level of a scale 0…top."""
    return round(level * (_FILLS - 1) / top)


def _colour(value: str) -> Colour:
    red, green, blue = bytes.fromhex(value[1:])
    return red / 255, green / 255, blue / 255
