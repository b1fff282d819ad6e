"""Everybody can read every theme."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest

from tests.house.tree import RESOURCES

THEMES = ("light", "dark", "contrast")
TEXT = 4.5
CONTROL = 3.0
GROUNDS = ("paper", "page", "surface")

TEXT_ON = {
    "ink": (*GROUNDS, "accent_soft", "danger_soft"),
    "ink2": (*GROUNDS, "accent_soft"),
    "ink3": (*GROUNDS, "accent_soft"),
    "accent": (*GROUNDS, "accent_soft"),
    "on_accent": ("accent", "accent_hover"),
    "warn": ("surface", "warn_soft"),
    "danger": ("page", "surface", "danger_soft"),
}
MARKS_ON = {
    "control": GROUNDS,
    "focus": GROUNDS,
    "bar": ("surface",),
    "warn_mark": ("surface", "warn_soft"),
    "danger_mark": ("surface", "danger_soft"),
    "level_edge": ("page", "surface"),
}


def path(theme: str) -> Path:
    return RESOURCES / "themes" / f"{theme}.toml"


def colours(theme: str) -> dict[str, str]:
    found: dict[str, str] = tomllib.loads(path(theme).read_text(encoding="utf-8"))["colour"]
    return found


def levels(theme: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads(path(theme).read_text(encoding="utf-8"))["levels"]
    return found


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it, 0 for black to 1 for white."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio as WCAG 2 defines it, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_every_theme_has_the_same_roles() -> None:
    assert {theme: set(colours(theme)) for theme in THEMES} == {theme: set(colours("light")) for theme in THEMES}


@pytest.mark.parametrize(
    ("pairs", "needed"), [(TEXT_ON, TEXT), (MARKS_ON, CONTROL)], ids=["words", "controls and marks"]
)
@pytest.mark.parametrize("theme", THEMES)
def test_it_stands_out_from_its_ground(theme: str, pairs: dict[str, tuple[str, ...]], needed: float) -> None:
    palette = colours(theme)
    for role, grounds in pairs.items():
        for ground in grounds:
            ratio = contrast(palette[role], palette[ground])
            assert ratio >= needed, f"{theme}: {role} on {ground} is {ratio:.2f}, not {needed}"


@pytest.mark.parametrize("theme", THEMES)
def test_a_level_can_be_read_in_its_cell(theme: str) -> None:
    palette = levels(theme)
    for number, (fill, text) in enumerate(zip(palette["fill"], palette["text"], strict=True)):
        assert contrast(fill, text) >= TEXT, f"{theme}: the number of level {number}"


@pytest.mark.parametrize("theme", THEMES)
def test_levels_stay_in_order_in_grey_print(theme: str) -> None:
    greys = [luminance(fill) for fill in levels(theme)["fill"]]
    rising = all(a < b for a, b in pairwise(greys))
    falling = all(a > b for a, b in pairwise(greys))
    assert rising or falling


@pytest.mark.parametrize("theme", THEMES)
def test_the_ratios_in_the_comments_are_true(theme: str) -> None:
    """They are rounded down, so that no comment promises more than there is."""
    palette = colours(theme)
    for role, comment in re.findall(r"^(\w+) *= \"#\w{6}\" *# (.+)$", path(theme).read_text(encoding="utf-8"), re.M):
        for ground, said in re.findall(r"\b(\w+) (\d+\.\d)\b", comment):
            ratio = contrast(palette[role], palette[ground])
            assert float(said) <= ratio < float(said) + 0.1, f"{theme}: {role} on {ground} is {ratio:.2f}, not {said}"
