"""One indicator in a list: what was answered, what it is called, what that means."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from adaptameter.domain.answer import State
from adaptameter.domain.scoring import ItemScore
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.painting import follow_width, is_new_look, pen_on, rounded
from adaptameter.ui.widgets.paragraph import Paragraph

_AIR = 8


def show_badge(badge: LevelBadge, item: ItemScore, of: int, words: str) -> None:
    """Shows what an answer counts as on a scale of `of` levels."""
    if item.evidenced is not None:
        badge.show_level(item.evidenced, of, words)
    elif item.answer.state is State.NOT_APPLICABLE:
        badge.show_not_applicable(words)
    elif item.answer.state is State.DONT_KNOW:
        badge.show_unknown(words)
    else:
        badge.show_empty(words)


class IndicatorRow(QAbstractButton):
    """A badge, a strong title and lines below; pressing it leads to the question, if there is one to go to."""

    chosen = Signal(str)
    """The id of the indicator."""

    def __init__(self, item: ItemScore, of: int, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        """`words` are the title, the name of the level, and any lines below."""
        super().__init__(parent)
        title, level, *lines = words
        self._indicator = item.indicator.id
        self._chevron = Icon("chevron-right", "ink3", 16)
        badge = LevelBadge(24)
        show_badge(badge, item, of, level)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Paragraph(title, "small", strong=True))
        for line in filter(None, lines):
            column.addWidget(Paragraph(line, "caption", "ink2"))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(_AIR, _AIR, _AIR, _AIR)
        self._line.setSpacing(12)
        self._line.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addLayout(column, 1)
        self._line.addWidget(self._chevron, 0, Qt.AlignmentFlag.AlignVCenter)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setToolTip(level)
        self.setAccessibleName(title)
        self.setAccessibleDescription(". ".join(filter(None, (level, *lines))))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        follow_width(self)
        self.clicked.connect(self._choose)
        self.set_leads_on()

    def set_leads_on(self) -> None:
        """It leads to its question."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_still(self) -> None:
        """There is nowhere to go to: it is only read."""
        self._chevron.hide()
        self.setEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.unsetCursor()

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
