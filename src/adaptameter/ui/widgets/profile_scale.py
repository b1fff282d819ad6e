"""The scale above the profile: points, and the names of the bands where there is room for them."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from adaptameter.charts.shapes import Label, Picture, Role
from adaptameter.ui import text
from adaptameter.ui.text import Face
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.picture_view import PictureView

_FACE = Face("caption")
_HEIGHT = 40
_MARGIN = 14
_GAP = 8
_TOP = 100


class ProfileScale(PictureView):
    """Names keep apart from each other; where they cannot, only the points stand here."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, _HEIGHT, parent=parent)
        self._bands: tuple[tuple[int, str], ...] = ()

    def show_bands(self, bands: tuple[tuple[int, str], ...]) -> None:
        """Shows where each band starts, 0–100, and what it is called."""
        self._bands = bands
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _draw(self) -> None:
        if not self._bands:
            return
        starts = [start for start, _ in self._bands]
        points = [Label(at / _TOP, 0.8, str(at), Role("ink3"), anchor="middle") for at in (*starts, _TOP)]
        says = ", ".join(f"{start} {name}" for start, name in self._bands)
        self.show_picture(Picture((*self._names(), *points), says))

    def _names(self) -> list[Label]:
        """From the end backwards: the last bands are the short ones, their names push the others away."""
        worn = look()
        margin = worn.grow(_MARGIN)
        room = max(1, self.width() - 2 * margin)
        limit = float(room + margin)
        labels: list[Label] = []
        ends = [start for start, _ in self._bands[1:]] + [_TOP]
        for (start, name), end in zip(reversed(self._bands), reversed(ends), strict=True):
            wide = text.width(worn, name, _FACE)
            left = min((start + end) / (2 * _TOP) * room - wide / 2, limit - wide)
            labels.append(Label(left / room, 0.26, name, Role("ink2")))
            limit = left - worn.space(_GAP)
        return labels if limit + worn.space(_GAP) >= -margin else []
