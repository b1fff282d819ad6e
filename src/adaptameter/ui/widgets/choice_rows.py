"""Rows of which one is chosen: a title, and a line that explains it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.choice import Choice, ChoiceGroup
from adaptameter.ui.widgets.painting import follow_width, mirrored, pen_on, radio

_TITLE = Face("body")
_CHOSEN_TITLE = Face("body", True)
_SUBTITLE = Face("caption")
_RING = 20
_LEAD = 34
_AIR = 5


class ChoiceRow(Choice):
    """One row: a ring, a title, a smaller line below."""

    def __init__(self, place: int, title: str, subtitle: str, parent: QWidget | None = None) -> None:
        super().__init__(place, parent)
        self._title, self._subtitle = title, subtitle
        self.setAccessibleName(title)
        self.setAccessibleDescription(subtitle)
        follow_width(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        worn = look()
        room = self._room(worn, width)
        title = text.height(worn, self._title, _CHOSEN_TITLE, room)
        below = text.height(worn, self._subtitle, _SUBTITLE, room) if self._subtitle else 0
        return max(worn.grow(36), 2 * worn.space(_AIR) + title + below + 1)

    def sizeHint(self) -> QSize:
        worn = look()
        widest = max(text.width(worn, self._title, _CHOSEN_TITLE), text.width(worn, self._subtitle, _SUBTITLE))
        width = min(worn.grow(_LEAD) + round(widest) + 2, worn.grow(400))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(140), look().grow(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        room = self._room(worn, self.width())
        chosen = self.isChecked()
        title = text.balanced(worn, self._title, _CHOSEN_TITLE if chosen else _TITLE, room)
        below = text.balanced(worn, self._subtitle, _SUBTITLE, room) if self._subtitle else None
        top = (self.height() - title.height - (below.height + 1 if below else 0)) / 2
        side = worn.grow(_RING)
        middle = top + text.line_height(worn, _TITLE) / 2
        ring = mirrored(self, QRectF(1, middle - side / 2, side, side))
        radio(painter, worn, ring, on=chosen, hovered=self.underMouse())
        lead = worn.grow(_LEAD)
        title.draw(painter, worn.colour("ink"), mirrored(self, QRectF(lead, 0, title.width, 1)).left(), top)
        if below:
            left = mirrored(self, QRectF(lead, 0, below.width, 1)).left()
            below.draw(painter, worn.colour("ink2" if chosen else "ink3"), left, top + title.height + 1)

    def _room(self, worn: Look, width: int) -> int:
        return max(40, width - worn.grow(_LEAD))


class ChoiceRows(QWidget):
    """A column of rows of which one or none is chosen; Up and Down move, Space and Enter choose."""

    chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = ChoiceGroup(QBoxLayout.Direction.TopToBottom, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._group)
        self._group.picked.connect(self.chosen)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Shows these rows, each a title and a line below; none is chosen."""
        self._group.replace([ChoiceRow(place, title, below) for place, (title, below) in enumerate(rows)])

    def show_chosen(self, place: int | None) -> None:
        """Shows which row stands, counted from 0, or that none does, without a signal."""
        self._group.show_place(place)
