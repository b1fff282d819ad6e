"""Buttons in the kinds of the style sheet, whose icon and font follow the theme."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from adaptameter.ui import icons
from adaptameter.ui.theme import TextRole, look
from adaptameter.ui.widgets.painting import is_new_look

ButtonKind = Literal["plain", "primary", "quiet", "link", "chip", "danger", "icon"]

_EN_SPACE = "\u2002"
_INK = {"primary": "on_accent", "quiet": "ink2", "link": "accent", "danger": "danger", "icon": "ink2"}
_ROLES: dict[str, TextRole] = {"link": "small", "chip": "small"}


class Button(QPushButton):
    """A push button; `icon_side` is where the icon stands in reading direction."""

    def __init__(
        self,
        words: str,
        kind: ButtonKind = "plain",
        icon: str | None = None,
        icon_side: Literal["leading", "trailing"] = "leading",
        role: TextRole | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._trailing = icon_side == "trailing"
        self._kind = kind
        self._role: TextRole = role or _ROLES.get(kind, "body")
        self.setProperty("kind", kind)
        self.setProperty("ringRadius", 18 if kind == "chip" else 8)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(words)
        self._dress()

    def set_words(self, words: str) -> None:
        """Shows other words; a space keeps them off the icon."""
        self.setAccessibleName(words)
        gap = _EN_SPACE if self._icon_name and words else ""
        shown = words.replace("&", "&&")
        self.setText(shown + gap if self._trailing else gap + shown)

    def set_icon_name(self, icon: str) -> None:
        """Shows another icon of the set."""
        self._icon_name = icon
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_new_look(event) or event.type() == QEvent.Type.EnabledChange:
            self._dress()

    def _dress(self) -> None:
        worn = look()
        self.setFont(worn.font(self._role, self._kind == "primary"))
        if not self._icon_name:
            return
        side = worn.grow(20 if self._kind == "icon" else 18)
        colour = worn.colour(_INK.get(self._kind, "ink") if self.isEnabled() else "ink3")
        name = icons.directed(self._icon_name, worn.right_to_left)
        self.setIcon(QIcon(icons.pixmap(name, colour, side, self.devicePixelRatio(), 2.0)))
        self.setIconSize(QSize(side, side))
        self._turn(worn.right_to_left)

    def _turn(self, right_to_left: bool) -> None:
        """The icon behind the words: the button itself reads the other way."""
        if self._trailing:
            turned = right_to_left != self._trailing
            wanted = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
            if self.layoutDirection() != wanted:
                self.setLayoutDirection(wanted)


class IconButton(Button):
    """A quiet square with an icon only; its name is read aloud and shown as a tool tip."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "icon", icon, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_icon(icon, name)

    def set_icon(self, icon: str, name: str) -> None:
        """Shows another icon with another name."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.set_icon_name(icon)
