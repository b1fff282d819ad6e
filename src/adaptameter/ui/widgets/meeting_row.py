"""One question in the list of a meeting: what is agreed, what it is called, how the answers lie."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.dot_strip import DotStrip
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.painting import follow_width, is_new_look, pen_on, rounded
from adaptameter.ui.widgets.paragraph import Paragraph

_AIR = 6


class MeetingRow(QAbstractButton):
    """A badge, a title with what is agreed below it, and the dots; pressing it opens the question."""

    chosen = Signal(str)
    """The id of the question."""

    def __init__(
        self, indicator: str, title: str, state: str, badge: LevelBadge, dots: DotStrip, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._indicator = indicator
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(title, "body", strong=True))
        words.addWidget(Paragraph(state, "caption", "ink2"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        self._line.setSpacing(12)
        self._line.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addLayout(words, 1)
        self._line.addWidget(dots, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(Icon("chevron-right", "ink3", 16), 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{state}. {dots.accessibleName()}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        follow_width(self)
        self.clicked.connect(self._choose)

    def sizeHint(self) -> QSize:
        return self._line.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._line.minimumSize()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_new_look(event):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            rounded(pen_on(self), QRectF(self.rect()), 8, look().colour("accent_soft"))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._indicator)
