"""The grade of a comparison as a letter in a shape: filled, edged, hollow, or in the tone of a refusal."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.domain.comparability import Grade
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.painting import CONTROL_STROKE, pen_on, rounded

_LOOKS: dict[Grade, tuple[str, str, str]] = {
    Grade.A: ("accent", "accent", "on_accent"),
    Grade.B: ("accent_soft", "accent", "accent"),
    Grade.C: ("surface", "control", "ink2"),
    Grade.D: ("surface", "danger_mark", "danger"),
}
"""The roles of fill, edge and letter."""


class GradeBadge(Label):
    """One letter; what it means is told on hover and aloud."""

    def __init__(self, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._size = size
        self._grade = Grade.A
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_grade(self, grade: Grade, words: str) -> None:
        """Shows this grade; `words` say what it means."""
        self._grade = grade
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        side = look().grow(self._size)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        fill, edge, letter = _LOOKS[self._grade]
        place = QRectF(self.rect())
        rounded(painter, place, place.width() / 4, worn.colour(fill), worn.colour(edge), CONTROL_STROKE)
        painter.setFont(worn.font("lead" if self._size >= 32 else "small", True))
        painter.setPen(worn.colour(letter))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._grade.value)
