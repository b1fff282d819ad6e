"""How the workbook looks: the colours of the light theme, a few named looks, level colours that follow the answers."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from openpyxl.cell import Cell
from openpyxl.formatting.rule import ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

from adaptameter.exchange.xlsx_cells import quoted
from adaptameter.system.assets import resource

FONT: Final = "Arial"
"""A face every office has, with Arabic in it."""

POINTS: Final = "0.00"
SHARE: Final = "0%"
DRIFT: Final = "+0.00;-0.00;0.00"
ALPHA: Final = "0.000"
DAY: Final = "yyyy-mm-dd"
WHOLE: Final = "0"
_RIGHT_TO_LEFT: Final = 2
_DARK_FROM: Final = 0.65
"""The part of the scale from which a number is white on its level."""

_UNKNOWN: Final = ("DK", "–", "?")

Looks = Mapping[str, int]
"""The number of each look in the book."""


@cache
def _theme() -> Mapping[str, Mapping[str, Any]]:
    return tomllib.loads(resource("themes", "light.toml").read_text(encoding="utf-8"))


def colour(role: str) -> str:
    """A colour of the light theme as spreadsheets write it."""
    return str(_theme()["colour"][role])[1:]


def level_colours(level: int, top: int) -> tuple[str, str]:
    """The fill of a level of a scale 0…top, and the colour of the number on it."""
    levels = _theme()["levels"]
    step = round(level * (len(levels["fill"]) - 1) / top)
    return str(levels["fill"][step])[1:], str(levels["text"][step])[1:]


def looks(sheet: Any, direction: str) -> Looks:
    """Every look, made once for the book of this sheet."""
    made: dict[str, int] = {}
    for name, wish in _WISHES.items():
        cell = Cell(sheet, row=1, column=1)
        _dress(cell, {**_PLAIN, **wish}, direction)
        made[name] = int(cell.style_id)
    return made


def _dress(cell: Any, wish: Mapping[str, Any], direction: str) -> None:
    cell.font = Font(name=FONT, size=wish["size"], bold=wish["bold"], color=colour(wish["ink"]))
    if wish["ground"]:
        cell.fill = PatternFill("solid", fgColor=colour(wish["ground"]))
    if wish["edge"]:
        line = Side("thin", color=colour(wish["edge"]))
        box = wish["boxed"]
        cell.border = Border(
            bottom=line, left=line if box else None, right=line if box else None, top=line if box else None
        )
    across = wish["across"]
    indent = 1 if across == "start" else 0
    if across == "start":
        across = "right" if direction == "rtl" else "left"
    cell.alignment = Alignment(
        horizontal=across,
        vertical=wish["down"],
        wrap_text=wish["wrap"],
        readingOrder=_RIGHT_TO_LEFT if direction == "rtl" else 0,
        indent=indent,
    )
    cell.number_format = wish["number"]
    cell.protection = Protection(locked=not wish["open"])


_PLAIN: Final[Mapping[str, Any]] = {
    "size": 10,
    "bold": False,
    "ink": "ink",
    "ground": "",
    "edge": "",
    "boxed": False,
    "across": "start",
    "down": "center",
    "wrap": True,
    "number": "General",
    "open": False,
}
_ROW: Final = {"edge": "hair"}
_MIDDLE: Final = {"edge": "hair", "across": "center"}
_WISHES: Final[Mapping[str, Mapping[str, Any]]] = {
    "plain": {},
    "title": {"size": 18, "bold": True, "ink": "on_accent", "ground": "accent", "wrap": False},
    "subtitle": {"size": 11, "ink": "on_accent", "ground": "accent", "wrap": False},
    "lead": {"size": 11, "ink": "ink2"},
    "verdict": {"size": 14, "bold": True, "ink": "accent", "wrap": False},
    "wall": {"size": 10, "ink": "danger", "wrap": False},
    "note": {"size": 9, "ink": "ink3"},
    "heading": {"size": 12, "bold": True, "ink": "accent", "wrap": False, "down": "bottom"},
    "head": {"size": 9, "bold": True, "ink": "on_accent", "ground": "accent"},
    "head_middle": {"size": 9, "bold": True, "ink": "on_accent", "ground": "accent", "across": "center"},
    "text": _ROW,
    "soft": {**_ROW, "size": 9, "ink": "ink2"},
    "meaning": {**_ROW, "size": 9, "ink": "ink2", "wrap": False},
    "strong": {**_ROW, "bold": True},
    "danger": {**_ROW, "size": 9, "ink": "danger"},
    "middle": _MIDDLE,
    "mark": {**_MIDDLE, "ink": "danger"},
    "big": {**_MIDDLE, "size": 12, "bold": True, "number": WHOLE},
    "points": {**_MIDDLE, "number": POINTS},
    "share": {**_MIDDLE, "number": SHARE},
    "drift": {**_MIDDLE, "number": DRIFT},
    "alpha": {**_MIDDLE, "number": ALPHA},
    "date": {**_MIDDLE, "number": DAY},
    "seal": {**_ROW, "size": 14, "bold": True, "ink": "accent"},
    "answer": {"edge": "control", "boxed": True, "across": "center", "bold": True, "ground": "page", "open": True},
    "figure": {**_ROW, "bold": True, "wrap": False},
    "figure_text": {**_ROW, "bold": True},
    "figure_points": {**_ROW, "bold": True, "number": POINTS},
    "figure_share": {**_ROW, "bold": True, "number": SHARE},
    "sum": {**_ROW, "size": 9, "ink": "ink2"},
    "payload": {"size": 8, "wrap": False, "down": "top"},
}


def colour_levels(sheet: Any, cells: str, first: str, top: int) -> None:
    """Let the ground of these cells follow the level in them; unknown is hatched. `first` is their first cell."""
    ends = [level_colours(level, 2)[0] for level in range(3)]
    scale = ColorScaleRule(
        start_type="num",
        start_value=0,
        start_color=ends[0],
        mid_type="num",
        mid_value=top / 2,
        mid_color=ends[1],
        end_type="num",
        end_value=top,
        end_color=ends[2],
    )
    light = f"AND(ISNUMBER({first}),{first}>={top * _DARK_FROM})"
    hatch = PatternFill("lightUp", fgColor=colour("control"), bgColor=colour("surface"))
    unknown = ",".join(f'{first}="{mark}"' for mark in _UNKNOWN)
    for rule in (
        scale,
        FormulaRule(formula=[light], font=Font(color=colour("on_accent"))),
        FormulaRule(formula=[f"OR({unknown})"], fill=hatch),
    ):
        sheet.conditional_formatting.add(cells, rule)


def colour_bands(sheet: Any, cells: str, first: str, names: list[str]) -> None:
    """Let the ground of these cells follow the band named in them, from the lowest band up."""
    for place, name in enumerate(names):
        ground, ink = level_colours(place, max(1, len(names) - 1))
        sheet.conditional_formatting.add(
            cells,
            FormulaRule(
                formula=[f"{first}={quoted(name)}"],
                fill=PatternFill("solid", bgColor=ground),
                font=Font(color=ink),
            ),
        )
