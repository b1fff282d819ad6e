"""Widgets that place their children by the width they are given."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from adaptameter.ui.widgets.painting import follow_width, is_new_look

Place = tuple[QWidget, QRect]


class Placed(QWidget):
    """What it shows side by side in a wide window stands one below the other in a narrow one.

    No layout of Qt may stand behind it: its least width would be that of the wide form, and no window could shrink.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        follow_width(self)

    def places(self, width: int) -> tuple[list[Place], int]:
        """Where each child lies at this width, counted from the leading edge, and the height of all."""
        raise NotImplementedError

    def narrowest(self) -> int:
        """The least width in which nothing is cut."""
        raise NotImplementedError

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # a layout asks for the same ones again and again
            self._heights[width] = self.places(width)[1]
        return self._heights[width]

    def updateGeometry(self) -> None:
        self._heights.clear()
        super().updateGeometry()

    def sizeHint(self) -> QSize:
        width = max(self.narrowest(), self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.narrowest(), 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_new_look(event):
            self.updateGeometry()
            self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        for child, place in self.places(self.width())[0]:
            child.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


def height_at(widget: QWidget, width: int) -> int:
    """The height a widget wants in this width."""
    wanted = widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
    return max(wanted, widget.minimumHeight())
