"""A small choice of a level, or of none."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.widgets.choice import ChoiceGroup
from adaptameter.ui.widgets.segmented import Segment

_NONE = "–"


class LevelPick(QWidget):
    """A dash, then a segment a level; Left and Right move, Space and Enter choose. The names are read aloud."""

    picked = Signal(object)
    """The level, counted from 0, or None for the dash."""

    def __init__(self, name: str, none: str, levels: Sequence[str], parent: QWidget | None = None) -> None:
        """`none` says what the dash means, `levels` the names of the levels from 0."""
        super().__init__(parent)
        self._group = ChoiceGroup(QBoxLayout.Direction.LeftToRight, 0)
        signs = (_NONE, *(str(level) for level in range(len(levels))))
        segments = [Segment(place, sign, len(signs)) for place, sign in enumerate(signs)]
        for segment, words in zip(segments, (none, *levels), strict=True):
            segment.setAccessibleName(words)
            segment.setAccessibleDescription(name)
            segment.setToolTip(words)
        self._group.replace(list(segments))
        self.setLayout(column(self._group, gap=0))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.picked.connect(self._pick)

    def show_level(self, level: int | None) -> None:
        """Shows which level is chosen, without a signal."""
        self._group.show_place(0 if level is None else level + 1)

    @Slot(int)
    def _pick(self, place: int) -> None:
        self.picked.emit(place - 1 if place else None)
