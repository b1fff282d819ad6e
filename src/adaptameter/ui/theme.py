"""What the program looks like: colours, type and direction, read from data and put on at any time."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from adaptameter.system.assets import resource
from adaptameter.ui import icons
from adaptameter.ui.level_scale import readable_on, stretch
from adaptameter.ui.style_sheet import style_sheet

TextRole = Literal["caption", "small", "body", "lead", "question", "title", "display", "hero"]
ThemeName = Literal["light", "dark", "contrast"]
ThemeChoice = Literal["system", "light", "dark", "contrast"]

_LOOK, _SHEET = "adaptameterLook", "adaptameterSheet"
_PIXELS_PER_POINT = 96 / 72
_WIDE_FROM = 1.5
_WIDER = 1.25
_GROWTH = 0.6


@dataclass(frozen=True, slots=True, eq=False)
class Theme:
    """One theme: colour roles, the level scale, and the type scale in points at 100 %; each is read once."""

    name: ThemeName
    colours: Mapping[str, str]
    fills: tuple[str, ...]
    texts: tuple[str, ...]
    points: Mapping[str, float]
    line_heights: Mapping[str, float]
    families: tuple[str, ...]

    def colour(self, role: str) -> QColor:
        """The colour of a role; `level:3` fills the fourth of the theme's own levels, `on_level:3` is for its text."""
        kind, _, place = role.partition(":")
        if not place:
            return QColor(self.colours[role])
        return QColor({"level": self.fills, "on_level": self.texts}[kind][int(place)])


@dataclass(frozen=True, slots=True)
class Look:
    """What is worn now: a theme, a text scale of 1–2 and a reading direction."""

    theme: Theme
    scale: float = 1.0
    right_to_left: bool = False

    def colour(self, role: str) -> QColor:
        """The colour of a role of the theme."""
        return self.theme.colour(role)

    def level_fill(self, level: int, of: int = 5) -> QColor:
        """The fill of a level on a scale of `of` levels (2–10), counted from 0."""
        return QColor(stretch(self.theme.fills, of)[level])

    def level_text(self, level: int, of: int = 5) -> QColor:
        """The colour of a number on that fill."""
        if of == len(self.theme.fills):
            return QColor(self.theme.texts[level])
        return QColor(readable_on(stretch(self.theme.fills, of)[level], self.theme.texts))

    def level_edge(self, level: int, of: int = 5) -> QColor | None:
        """The edge of a fill that is too close to the ground to stand alone."""
        return self.colour("level_edge") if level * 2 < of - 1 else None

    def pixels(self, role: TextRole) -> float:
        """The size of a text role in device-independent pixels."""
        return self.theme.points[role] * self.scale * _PIXELS_PER_POINT

    def line(self, role: TextRole) -> float:
        """The height of one line of a text role in pixels."""
        return self.pixels(role) * self.theme.line_heights[role]

    def font(self, role: TextRole, strong: bool = False) -> QFont:  # noqa: FBT002
        """The font of a text role, regular or strong."""
        return QFont(_font(self, role, strong, _screen_dots()))

    def space(self, pixels: float) -> int:
        """A gap between things: a quarter wider from 150 % text."""
        return round(pixels * (_WIDER if self.scale >= _WIDE_FROM else 1.0))

    def grow(self, pixels: float) -> int:
        """The size of a thing that follows the text, less steeply than the text itself."""
        return round(pixels * (1.0 + _GROWTH * (self.scale - 1.0)))


@cache
def read(name: ThemeName) -> Theme:
    """The theme of that name from `resources/themes`."""
    own, common = _toml(resource("themes", f"{name}.toml")), _toml(resource("themes", "type.toml"))
    points = dict(common["type"])
    families = tuple(points.pop("family"))
    return Theme(
        name=name,
        colours=MappingProxyType(own["colour"]),
        fills=tuple(own["levels"]["fill"]),
        texts=tuple(own["levels"]["text"]),
        points=MappingProxyType(points),
        line_heights=MappingProxyType(common["line_height"]),
        families=families,
    )


def chosen(choice: ThemeChoice) -> Theme:
    """The theme for a choice of the user; `system` asks the desktop for contrast first, then for dark."""
    if choice != "system":
        return read(choice)
    hints = QGuiApplication.styleHints()
    hints.unsetColorScheme()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return read("contrast")
    return read("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")


def look() -> Look:
    """What the application wears now; the light theme until `apply` was called."""
    app = QApplication.instance()
    worn = app.property(_LOOK) if app is not None else None
    return worn if isinstance(worn, Look) else Look(read("light"))


def apply(
    app: QApplication,
    theme: Theme,
    text_scale: float = 1.0,
    right_to_left: bool = False,  # noqa: FBT002
) -> None:
    """Puts a look on the whole application, first and at any later moment; widgets repaint themselves."""
    worn = Look(theme, min(2.0, max(1.0, text_scale)), right_to_left)
    if app.property(_LOOK) is None:
        app.setStyle("Fusion")
    app.setProperty(_LOOK, worn)
    _dress_frame(theme)
    app.setPalette(_palette(worn))
    app.setFont(worn.font("body"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    app.setProperty(_SHEET, style_sheet(theme.colours, worn.space, worn.grow, _images(theme), right_to_left))
    for window in app.topLevelWidgets():
        if window.parent() is None:
            put_on(window)


def put_on(window: QWidget) -> None:
    """Puts the style sheet on a window without a parent that was made after `apply`; the others have it from theirs.

    It is not on the application: there every step of building a page would style again all that was built before.
    """
    app = QApplication.instance()
    window.setStyleSheet(app.property(_SHEET) or "" if app is not None else "")


def _toml(path: Path) -> dict[str, Any]:  # what a table holds is known only where it is read
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _screen_dots() -> float:
    screens = QGuiApplication.screens()
    return screens[0].logicalDotsPerInch() if screens else 96.0


@cache
def _font(look: Look, role: TextRole, strong: bool, dots: float) -> QFont:
    """Made once: every word that is painted asks for it."""
    _load_fonts()
    font = QFont(list(look.theme.families))
    font.setPointSizeF(look.pixels(role) * 72 / dots)
    font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@cache
def _load_fonts() -> None:
    """All six files at once: they cost less than a millisecond, and no script is ever shown as boxes."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def _dress_frame(theme: Theme) -> None:
    """The title bar, which the desktop draws, follows the theme."""
    wanted = Qt.ColorScheme.Dark if theme.name == "dark" else Qt.ColorScheme.Light
    hints = QGuiApplication.styleHints()
    if hints.colorScheme() != wanted:
        hints.setColorScheme(wanted)


_PALETTE: Mapping[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "page",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Mid: "hair",
    QPalette.ColorRole.Dark: "control",
    QPalette.ColorRole.Light: "surface",
}


def _palette(worn: Look) -> QPalette:
    palette = QPalette(worn.colour("surface"), worn.colour("page"))
    for role, colour in _PALETTE.items():
        palette.setColor(role, worn.colour(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, worn.colour("ink3"))
    return palette


def _images(theme: Theme) -> Mapping[str, str]:
    """The few drawings that a style sheet can only take from files, one set a theme."""
    folder = Path(_folder().path())
    return {key: _image(folder, theme, *drawing) for key, drawing in _DRAWINGS.items()}


@cache
def _folder() -> QTemporaryDir:
    """Lives as long as the program."""
    return QTemporaryDir()


_DRAWINGS = {
    "down": ("chevron-down", "ink2", 2.0),
    "up": ("chevron-up", "ink2", 2.0),
    "check": ("check", "on_accent", 3.0),
    "minus": ("minus", "on_accent", 3.0),
    "mark": ("check", "accent", 2.5),
}


def _image(folder: Path, theme: Theme, name: str, role: str, stroke: float) -> str:
    path = folder / f"{theme.name}-{name}-{role}.svg"
    if not path.exists():
        path.write_bytes(icons.svg(name, theme.colour(role), stroke))
    return path.as_posix()
