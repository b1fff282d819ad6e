"""Charts on the screen: shapes painted in the roles of the theme."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from adaptameter.charts.shapes import Picture
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.canvas import MARGIN, Canvas
from adaptameter.ui.widgets.painting import pen_on, wear

_SQUARE_MARGIN = 4
_NOTHING = Picture((), "")


class PictureView(QLabel):
    """One picture in the room it is given; it mirrors in right-to-left windows and is read as the words it carries."""

    def __init__(self, name: str, height: int = 200, *, square: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = height
        self._square = square
        self._picture = _NOTHING
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_picture(self, picture: Picture) -> None:
        """Shows another picture."""
        self._picture = picture
        self.setAccessibleDescription(picture.says)
        self.update()

    def sizeHint(self) -> QSize:
        height = look().grow(self._least)
        return QSize(height if self._square else look().grow(360), height)

    def minimumSizeHint(self) -> QSize:
        height = look().grow(self._least)
        return QSize(height if self._square else look().grow(200), height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        wear(self, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        Canvas(pen_on(self), worn, self._frame(worn), QRectF(self.rect())).paint(self._picture)

    def _frame(self, worn: Look) -> QRectF:
        """The unit square on the screen."""
        if not self._square:
            margin = worn.grow(MARGIN)
            return QRectF(self.rect()).adjusted(margin, 0, -margin, 0)
        side = min(self.width(), self.height()) - 2 * _SQUARE_MARGIN
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
