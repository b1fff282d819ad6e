"""Small things one after the other, in as many lines as they need."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.placed import Place, Placed

_GAP = 8


class Flow(Placed):
    """Each is as wide as it wants to be, no wider than the line, and in the middle of its height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[QWidget] = []

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Shows these; those of before go."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self._parts = list(parts)
        for part in parts:
            part.setParent(self)
            part.show()
        if not parts:
            self.hide()
        elif self.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):  # a new one comes with its parent
            self.show()
        self.updateGeometry()
        self._place()

    def places(self, width: int) -> tuple[list[Place], int]:
        gap = look().space(_GAP)
        lines: list[list[Place]] = [[]]
        x = 0
        for part in self._parts:
            size = part.sizeHint()
            wide = min(size.width(), width)
            if x and x + wide > width:
                x = 0
                lines.append([])
            lines[-1].append((part, QRect(x, 0, wide, size.height())))
            x += wide + gap
        placed: list[Place] = []
        y = 0
        for line in lines:
            height = max((place.height() for _, place in line), default=0)
            placed += [(part, place.translated(0, y + (height - place.height()) // 2)) for part, place in line]
            y += height + gap // 2
        return placed, y - gap // 2

    def narrowest(self) -> int:
        return look().grow(80)
