"""One part of a path down a page: its number, what it is about, how far it has come."""

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui import icons
from adaptameter.ui.arrange import column, row
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.painting import pen_on, rounded, wear
from adaptameter.ui.widgets.paragraph import Paragraph

PathState = Literal["now", "later", "done"]

_MARK = 28


class PathMark(QWidget):
    """The number of a part in a circle, a check once it is done; decoration, the words say it too."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._state = number, "later"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: PathState) -> None:
        """Shows how far the part has come."""
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        side = look().grow(_MARK)
        return QSize(side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, painter, place = look(), pen_on(self), QRectF(self.rect())
        now, done = self._state == "now", self._state == "done"
        fill = worn.colour("accent" if now else "accent_soft" if done else "surface")
        rounded(painter, place, place.width() / 2, fill, None if now or done else worn.colour("control"), 1.5)
        if done:
            inset = place.width() * 0.22
            icons.paint(painter, "check", worn.colour("accent"), place.adjusted(inset, inset, -inset, -inset), 2.5)
            return
        painter.setFont(worn.font("small", True))
        painter.setPen(worn.colour("on_accent" if now else "ink2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))


class PathCard(Card):
    """A heading with its number, a line that says how it stands, and the part itself."""

    def __init__(self, number: int, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._mark = PathMark(number)
        self._title = Heading(title, "lead")
        self._words = Paragraph(role="small", tone="ink2")
        self._content = content
        words = column(self._title, self._words, gap=2)
        head = row(column(self._mark, None, gap=0), (words, 1), gap=12)
        self.setLayout(column(head, content, None, gap=12, margins=(20, 16, 20, 18)))
        self.show_state("later")

    def show_state(self, state: PathState, words: str = "", *, is_open: bool = True) -> None:
        """Shows how far this part has come, and its content when it is open."""
        self._mark.show_state(state)
        self._title.set_tone("ink" if state != "later" else "ink2")
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._content.setVisible(is_open)
