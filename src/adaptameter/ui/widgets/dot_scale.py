"""The scale of one question at a meeting: dots over the levels, which are chosen from, perhaps counters below."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from adaptameter.ui import text
from adaptameter.ui.arrange import holder, row
from adaptameter.ui.text import Face
from adaptameter.ui.theme import Look, look
from adaptameter.ui.widgets.choice import Choice, ChoiceGroup
from adaptameter.ui.widgets.counter import Counter
from adaptameter.ui.widgets.dot_lanes import GAP, DotLanes, Lane
from adaptameter.ui.widgets.painting import follow_width, hatch, pen_on, rounded

_NUMBER = Face("title", True)
_NAME = Face("small", True)
_AIR = 8
_FRAME = 5.0
_RADIUS = 10.0
_UNKNOWN = "?"


class ScaleCard(Choice):
    """One column of the scale: the number of a level over its name, or a question mark for "do not know"."""

    def __init__(self, place: int, of: int, name: str, parent: QWidget | None = None) -> None:
        """`of` levels stand before "do not know", which is the last place."""
        super().__init__(place, parent)
        self._level, self._of, self._name = place, of, name
        self._sign = str(place) if place < of else _UNKNOWN
        self.setAccessibleName(f"{place} {name}" if place < of else name)
        self.setProperty("ringRadius", _RADIUS)
        follow_width(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        worn = look()
        words = len(_broken(worn, self._name, self._room(width))) * text.line_height(worn, _NAME)
        return math.ceil(text.line_height(worn, _NUMBER) + words + 2 * worn.space(_AIR))

    def sizeHint(self) -> QSize:
        width = look().grow(112)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(look().grow(76), look().grow(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        worn, painter = look(), pen_on(self)
        self._paint_ground(painter, worn)
        ink = worn.level_text(self._level, self._of) if self._sign != _UNKNOWN else worn.colour("ink")
        number = text.block(worn, self._sign, _NUMBER)
        lines = [text.block(worn, line, _NAME) for line in _broken(worn, self._name, self._room(self.width()))]
        top = (self.height() - number.height - sum(line.height for line in lines)) / 2
        for block in (number, *lines):
            block.draw(painter, ink, (self.width() - block.width) / 2, top)
            top += block.height

    def _paint_ground(self, painter: QPainter, worn: Look) -> None:
        whole = QRectF(self.rect())
        inside = whole.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME) if self.isChecked() else whole
        radius = _RADIUS - (_FRAME if self.isChecked() else 0)
        if self._sign == _UNKNOWN:
            rounded(painter, inside, radius, worn.colour("surface"), worn.colour("control"))
            hatch(painter, inside.adjusted(1, 1, -1, inside.height() * -0.86), worn.colour("control"), 2, 6)
        else:
            edge = worn.level_edge(self._level, self._of)
            rounded(painter, inside, radius, worn.level_fill(self._level, self._of), edge)
        if self.isChecked():
            rounded(painter, whole, _RADIUS, None, worn.colour("ink"), 3.0)
        elif self.underMouse() and self.isEnabled():
            rounded(painter, whole, _RADIUS, None, worn.colour("accent"), 2.0)

    def _room(self, width: int) -> float:
        return max(40.0, width - 2 * _AIR)


class DotScale(QWidget):
    """Dots, levels, counters: one column a level, and one for "do not know". Up and Down move between the levels."""

    picked = Signal(int)
    """The column that was chosen: a level, or the number of levels for "do not know"."""
    counted = Signal(object)
    """How many are counted in each column: a tuple, "do not know" last."""

    def __init__(self, names: Sequence[str], unknown: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (*names, unknown)
        self._lanes = DotLanes()
        self._cards = [ScaleCard(place, len(names), name) for place, name in enumerate(self._names)]
        self._group = ChoiceGroup(QBoxLayout.Direction.LeftToRight, GAP)
        self._group.replace([*self._cards])
        self._counters = [Counter(name) for name in self._names]
        self._counting = holder(row(*((counter, 1) for counter in self._counters), gap=0))
        layout = self._counting.layout()
        if layout is not None:
            layout.setSpacing(GAP)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(GAP)
        page.addWidget(self._lanes, 1)
        page.addWidget(self._group)
        page.addWidget(self._counting)
        self._counting.hide()
        self._group.picked.connect(self.picked)
        for counter in self._counters:
            counter.counted.connect(self._count)

    def show_lanes(
        self, lanes: tuple[Lane, ...], callouts: tuple[tuple[str, str], tuple[str, str]] | None = None
    ) -> None:
        """Shows these lanes, the board's first; each word of `callouts` is a title and a line."""
        says = [self._said(lane) for lane in lanes]
        self._lanes.show_lanes(lanes, callouts, ". ".join(says))
        for column, card in enumerate(self._cards):
            told = [f"{lane.name}: {lane.counts[column]}" for lane in lanes if lane.counts[column]]
            card.setAccessibleDescription(", ".join(told))

    def reveal(self) -> None:
        """The dots appear."""
        self._lanes.reveal()

    def show_chosen(self, column: int | None) -> None:
        """Shows the column that stands, without a signal."""
        self._group.show_place(column)

    def show_counts(self, counts: Sequence[int] | None) -> None:
        """Shows counters with these counts below the levels; None puts them away."""
        self._counting.setVisible(counts is not None)
        for counter, count in zip(self._counters, counts or (), strict=False):
            counter.show_count(count)

    def card(self, column: int) -> ScaleCard:
        """The card of a column."""
        return self._cards[column]

    def counter(self, column: int) -> Counter:
        """The counter of a column, to put the focus on."""
        return self._counters[column]

    def set_open(self, *, is_open: bool) -> None:
        """Whether a level may be chosen, and counted."""
        self._group.setEnabled(is_open)
        self._counting.setEnabled(is_open)

    def _said(self, lane: Lane) -> str:
        told = [f"{name} {count}" for name, count in zip(self._names, lane.counts, strict=True) if count]
        return f"{lane.name}: {', '.join(told)}"

    @Slot()
    def _count(self) -> None:
        self.counted.emit(tuple(counter.count for counter in self._counters))


def _broken(worn: Look, words: str, room: float) -> list[str]:
    """The words in lines that fit, so that each line can stand in the middle."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text.width(worn, longer, _NAME) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
