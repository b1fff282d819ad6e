"""The levels of one question as a column of cards, read from 0 upwards."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from adaptameter.ui import icons, text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.choice import Choice, ChoiceGroup
from adaptameter.ui.widgets.painting import (
    CONTROL_STROKE,
    follow_width,
    level_cell,
    mirrored,
    pen_on,
    rounded,
)

_NAME = Face("body", True)
_ANCHOR = Face("body")
_BADGE = 36
_MARK = 24
_LEAST = 64
_AIR = 10
_RADIUS = 12


class LevelCard(Choice):
    """One level of `of`, counted from 0: its number, its name, and what is true there."""

    def __init__(self, level: int, of: int, name: str, anchor: str, parent: QWidget | None = None) -> None:
        super().__init__(level, parent)
        self._level, self._of = level, of
        self._name, self._anchor = name, anchor
        self._air = _AIR
        self.setAccessibleName(f"{level} {name}".strip())
        self.setAccessibleDescription(anchor)
        self.setProperty("ringRadius", _RADIUS)
        follow_width(self)

    def set_air(self, pixels: int) -> None:
        """The room above and below the words, at 100 % text."""
        self._air = pixels
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        worn = look()
        least = worn.grow(_LEAST - 2 * (_AIR - self._air))
        return max(least, 2 * worn.space(self._air) + self._words_height(worn, width))

    def sizeHint(self) -> QSize:
        return QSize(600, self.heightForWidth(600))

    def minimumSizeHint(self) -> QSize:
        worn = look()
        return QSize(worn.grow(280), worn.grow(_LEAST - 2 * (_AIR - self._air)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        self._paint_frame(painter, worn)
        side = worn.grow(_BADGE)
        badge = mirrored(self, QRectF(worn.space(16), (self.height() - side) / 2, side, side))
        level_cell(painter, worn, badge, self._level, self._of, worn.grow(8))
        self._paint_words(painter, worn)
        self._paint_mark(painter, worn)

    def _paint_frame(self, painter: QPainter, worn: Look) -> None:
        place = QRectF(self.rect())
        if self.isChecked():
            rounded(painter, place, _RADIUS, worn.colour("accent_soft"), worn.colour("accent"), 2)
        else:
            edge = worn.colour("control" if self.underMouse() else "hair")
            rounded(painter, place, _RADIUS, worn.colour("surface"), edge)

    def _paint_words(self, painter: QPainter, worn: Look) -> None:
        chosen = self.isChecked()
        room = self._room(worn, self.width())
        top = (self.height() - self._words_height(worn, self.width())) / 2
        for words, face, tone in (
            (self._name, _NAME, "accent" if chosen else "ink"),
            (self._anchor, _ANCHOR, "ink" if chosen else "ink2"),
        ):
            if words:
                block = text.balanced(worn, words, face, room)
                left = mirrored(self, QRectF(self._lead(worn), 0, block.width, 1)).left()
                block.draw(painter, worn.colour(tone), left, top)
                top += block.height + 1

    def _paint_mark(self, painter: QPainter, worn: Look) -> None:
        side = worn.grow(_MARK)
        place = mirrored(self, QRectF(self.width() - worn.space(16) - side, (self.height() - side) / 2, side, side))
        if self.isChecked():
            inset = side * 0.2
            rounded(painter, place, side / 2, worn.colour("accent"))
            icons.paint(painter, "check", worn.colour("on_accent"), place.adjusted(inset, inset, -inset, -inset), 3)
        else:
            tone = "accent" if self.underMouse() else "control"
            ring = place.adjusted(2, 2, -2, -2)
            rounded(painter, ring, ring.width() / 2, None, worn.colour(tone), CONTROL_STROKE)

    def _lead(self, worn: Look) -> int:
        return 2 * worn.space(16) + worn.grow(_BADGE)

    def _room(self, worn: Look, width: int) -> int:
        return max(40, width - self._lead(worn) - 2 * worn.space(16) - worn.grow(_MARK))

    def _words_height(self, worn: Look, width: int) -> int:
        room = self._room(worn, width)
        name = text.height(worn, self._name, _NAME, room)
        return name + 1 + text.height(worn, self._anchor, _ANCHOR, room) if self._anchor else name


class LevelCards(QWidget):
    """A column of 2–10 cards of which one or none is chosen; Up and Down move, Space and Enter choose."""

    level_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._levels: list[int] = []
        self._cards: list[LevelCard] = []
        self._air = _AIR
        self._group = ChoiceGroup(QBoxLayout.Direction.TopToBottom, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._group)
        self._group.picked.connect(self._choose)

    def set_levels(self, levels: Sequence[tuple[int, str, str]]) -> None:
        """Shows these levels, each with its number, its name and its anchor; none is chosen."""
        self._levels = [level for level, _, _ in levels]
        self._cards = [LevelCard(place, len(levels), name, anchor) for place, (_, name, anchor) in enumerate(levels)]
        self.set_air(self._air)
        self._group.replace([*self._cards])

    def show_chosen(self, level: int | None) -> None:
        """Shows the level that stands, or that none does, without a signal."""
        self._group.show_place(None if level is None else self._levels.index(level))

    def set_air(self, pixels: int) -> None:
        """The room above and below the words of each card: 10, or 6 in a low window."""
        self._air = pixels
        for card in self._cards:
            card.set_air(pixels)

    def card(self, level: int) -> LevelCard:
        """The card of a level, to put the focus on or to scroll to."""
        return self._cards[self._levels.index(level)]

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.level_chosen.emit(self._levels[place])
