"""A thin bar that is filled as far as something goes."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from adaptameter.ui.theme import look
from adaptameter.ui.widgets.painting import mirrored, pen_on, rounded

_STEPS = 1000


class Meter(QProgressBar):
    """`progress` is what is done of what is to do, `value` a score; the words stand beside it."""

    def __init__(
        self, name: str, kind: Literal["progress", "value"] = "progress", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setAccessibleName(name)
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, done: float, total: float, words: str = "") -> None:
        """Fills `done` of `total`; `words` say it to a screen reader."""
        self.setValue(round(_STEPS * done / total) if total else 0)
        self.setAccessibleDescription(words)

    def sizeHint(self) -> QSize:
        return QSize(look().grow(104), look().grow(8))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(40), look().grow(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn = look()
        painter = pen_on(self)
        ground, edge, fill = ("surface", "control", "accent") if self._kind == "progress" else ("sunken", "hair", "bar")
        height = min(worn.grow(8), self.height())
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        rounded(painter, track, height / 2, worn.colour(ground), worn.colour(edge))
        share = self.value() / _STEPS
        if share > 0:
            done = QRectF(track.left(), track.top(), max(height, track.width() * share), height)
            rounded(painter, mirrored(self, done), height / 2, worn.colour(fill))
