"""What stands on the side: the steps of a path, the sections of the present one, the areas of an adviser."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from adaptameter.ui import icons, text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.painting import follow_width, mirrored, pen_on, rounded, wear

StepState = Literal["open", "now", "done", "locked"]

_NOTE = Face("caption")
_STRONG_NOTE = Face("caption", True)
_LEAD = 46
_TRAIL = 12
_MARK = 24
_ICON = 20


class _RailButton(QAbstractButton):
    """What steps and sections share: words at one indent, a note at the far end, a state in words."""

    _height = 40
    _role: Literal["body", "small"] = "body"

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._state: StepState = "open"
        self._note = ""
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_width(self)

    def show_state(self, state: StepState, note: str = "") -> None:
        """Shows where it stands, with a short note such as "57 %" or "3/12"."""
        self._state, self._note = state, note
        self.setAccessibleDescription(", ".join(filter(None, (self._said(state), note))))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        worn = look()
        words = text.height(worn, self._words, self._face(), self._room(worn, width))
        return max(worn.grow(self._height), words + worn.space(8))

    def sizeHint(self) -> QSize:
        return QSize(look().grow(192), self.heightForWidth(look().grow(192)))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(140), look().grow(self._height))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_state(self._state, self._note)

    def _said(self, state: StepState) -> str:
        match state:
            case "now":
                return self.tr("you are here")
            case "done":
                return self.tr("done")
            case "locked":
                return self.tr("locked")
        return ""

    def _face(self) -> Face:
        return Face(self._role, self._state == "now")

    def _room(self, worn: Look, width: int) -> int:
        return max(40, width - worn.grow(_LEAD) - worn.grow(_TRAIL) - self._note_width(worn))

    def _note_width(self, worn: Look) -> int:
        if self._has_note_icon():
            return worn.grow(14) + 6
        return round(text.width(worn, self._note, _STRONG_NOTE)) + 6 if self._note else 0

    def _has_note_icon(self) -> bool:
        return self._state == "locked"

    def _paint_words(self, painter: QPainter, worn: Look, tone: str) -> None:
        block = text.block(worn, self._words, self._face(), self._room(worn, self.width()))
        left = mirrored(self, QRectF(worn.grow(_LEAD), 0, block.width, 1)).left()
        block.draw(painter, worn.colour(tone), left, (self.height() - block.height) / 2)

    def _paint_note(self, painter: QPainter, worn: Look, icon: str, face: Face, tone: str) -> None:
        far = self.width() - worn.grow(_TRAIL)
        if self._has_note_icon():
            side = worn.grow(14)
            place = mirrored(self, QRectF(far - side, (self.height() - side) / 2, side, side))
            icons.paint(painter, icon, worn.colour(tone), place, 2.25)
        elif self._note:
            block = text.block(worn, self._note, face)
            left = mirrored(self, QRectF(far - block.width, 0, block.width, 1)).left()
            block.draw(painter, worn.colour(tone), left, (self.height() - block.height) / 2)

    def _paint_here(self, painter: QPainter, worn: Look) -> None:
        rounded(painter, QRectF(self.rect()), 8, worn.colour("surface"), worn.colour("hair"))
        bar = QRectF(0, self.height() / 4, 3, self.height() / 2)
        rounded(painter, mirrored(self, bar), 1.5, worn.colour("accent"))

    def _paint_hover(self, painter: QPainter, worn: Look) -> None:
        if self.underMouse() and self._state != "now":
            rounded(painter, QRectF(self.rect()), 8, worn.colour("surface"))


class RailStep(_RailButton):
    """A numbered step: a ring, a check mark when it is done, a filled disc where one is."""

    def __init__(self, number: int, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._number = str(number)

    def set_number(self, number: int) -> None:
        """Its place on the path that is shown."""
        self._number = str(number)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        self._paint_hover(painter, worn)
        if self._state == "now":
            self._paint_here(painter, worn)
        self._paint_disc(painter, worn)
        self._paint_words(painter, worn, "ink" if self._state in {"now", "done"} else "ink2")
        self._paint_note(painter, worn, "lock", _NOTE, "ink3")

    def _paint_disc(self, painter: QPainter, worn: Look) -> None:
        side = worn.grow(_MARK)
        disc = mirrored(self, QRectF(worn.grow(12), (self.height() - side) / 2, side, side))
        if self._state == "done":
            inset = side * 0.2
            rounded(painter, disc, side / 2, worn.colour("accent_soft"))
            icons.paint(painter, "check", worn.colour("accent"), disc.adjusted(inset, inset, -inset, -inset), 3)
            return
        here = self._state == "now"
        rounded(
            painter, disc, side / 2, worn.colour("accent") if here else None, None if here else worn.colour("control")
        )
        painter.setFont(worn.font("caption", True))
        painter.setPen(worn.colour("on_accent" if here else "ink2"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)


class RailArea(_RailButton):
    """An area of an adviser: an icon, filled where one is."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._icon = icon

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        self._paint_hover(painter, worn)
        here = self._state == "now"
        if here:
            self._paint_here(painter, worn)
        side = worn.grow(_ICON)
        place = mirrored(self, QRectF(worn.grow(14), (self.height() - side) / 2, side, side))
        icons.paint(painter, self._icon, worn.colour("accent" if here else "ink2"), place)
        self._paint_words(painter, worn, "ink" if here else "ink2")


class RailSection(_RailButton):
    """A section below the present step, with a note such as "3/12" or a check mark."""

    _height = 28
    _role = "small"

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        self._paint_hover(painter, worn)
        now = self._state == "now"
        self._paint_words(painter, worn, "ink" if now else "ink2")
        icon, tone = ("lock", "ink3") if self._state == "locked" else ("check", "accent")
        face = _STRONG_NOTE if now else _NOTE
        self._paint_note(painter, worn, icon, face, tone if self._has_note_icon() or now else "ink3")

    def _has_note_icon(self) -> bool:
        return self._state in {"done", "locked"}
