"""The profile: one row a section with its bar, its range and its number; never a league table."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from adaptameter.charts.profile import Bar, track
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.picture_view import PictureView
from adaptameter.ui.widgets.placed import Place, Placed, height_at
from adaptameter.ui.widgets.profile_scale import ProfileScale
from adaptameter.ui.widgets.score_number import ScoreNumber

_ROW = 60
_LOW_ROW = 58
_GAP = 8
_WIDE_FROM = 600
_NAME_SHARE = 0.26


@dataclass(frozen=True, slots=True)
class Row:
    """What one row says; `number` is empty while there is no score, then `below` says what helps."""

    name: str
    coverage: str
    bar: Bar
    number: str
    below: str


class _Shown:
    """The widgets of one row."""

    def __init__(self, parent: QWidget) -> None:
        self.name = Paragraph(role="body", strong=True, parent=parent)
        self.coverage = Paragraph(role="caption", tone="ink2", parent=parent)
        self.track = PictureView("", _LOW_ROW, parent=parent)
        self.number = ScoreNumber(parent)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.coverage, self.track, self.number

    def words_height(self, width: int) -> int:
        return height_at(self.name, width) + height_at(self.coverage, width)


class ProfileRows(Placed):
    """Rows under one scale. Every number can be asked why."""

    asked = Signal(int)
    """The row whose number was asked, counted from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ticks: tuple[int, ...] = ()
        self._rows: list[_Shown] = []
        self._first = Label(self.tr("Section"), "caption", "ink2", strong=True, parent=self)
        self._scale = ProfileScale(self.tr("Scale"), self)
        self._last = Label(self.tr("Score"), "caption", "ink2", strong=True, parent=self)
        self._numbers = QButtonGroup(self)
        self._numbers.setExclusive(False)
        self._numbers.idClicked.connect(self.asked)

    def show_rows(self, rows: tuple[Row, ...], bands: tuple[tuple[int, str], ...]) -> None:
        """Shows these rows under these bands; a number that has the focus keeps it."""
        self._scale.show_bands(bands)
        self._ticks = tuple(start for start, _ in bands)
        self._match(len(rows))
        for row, shown in zip(rows, self._rows, strict=True):
            self._fill(shown, row)
        self.updateGeometry()
        self._place()

    def number(self, place: int) -> ScoreNumber:
        """The number of a row, to give it the focus."""
        return self._rows[place].number

    def places(self, width: int) -> tuple[list[Place], int]:
        return self._wide(width) if width >= _WIDE_FROM * look().scale else self._narrow(width)

    def narrowest(self) -> int:
        return self._number_width() + look().grow(160)

    def _match(self, count: int) -> None:
        while len(self._rows) > count:
            gone = self._rows.pop()
            self._numbers.removeButton(gone.number)
            for widget in gone.widgets:
                widget.hide()
                widget.deleteLater()
        while len(self._rows) < count:
            made = _Shown(self)
            self._numbers.addButton(made.number, len(self._rows))
            self._rows.append(made)
            for widget in made.widgets:
                widget.show()

    def _fill(self, shown: _Shown, row: Row) -> None:
        shown.name.setText(row.name)
        shown.coverage.setText(row.coverage)
        shown.track.setAccessibleName(row.name)
        shown.track.show_picture(track(row.bar, self._ticks))
        if row.number:
            shown.number.show_score(row.number, row.below)
        else:
            shown.number.show_missing(self.tr("No score yet"), row.below)
        shown.number.setAccessibleName(f"{row.name}: {shown.number.accessibleName()}")

    def _number_width(self) -> int:
        return max((row.number.sizeHint().width() for row in self._rows), default=0)

    def _wide(self, width: int) -> tuple[list[Place], int]:
        gap, number = look().space(_GAP), self._number_width()
        name = round(width * _NAME_SHARE)
        bar = width - name - number - 2 * gap
        line, y = self._last.sizeHint().height(), height_at(self._scale, bar)
        placed: list[Place] = [
            (self._first, QRect(0, 0, name, line)),
            (self._scale, QRect(name + gap, 0, bar, y)),
            (self._last, QRect(width - number + gap, 0, number - gap, line)),
        ]
        for row in self._rows:
            words, high = row.words_height(name), row.number.sizeHint().height()
            height = max(look().grow(_ROW), words + gap, high)
            placed += _words(row, QRect(0, y + (height - words) // 2, name, words))
            placed.append((row.track, QRect(name + gap, y, bar, height)))
            placed.append((row.number, QRect(width - number, y + (height - high) // 2, number, high)))
            y += height
        return placed, y

    def _narrow(self, width: int) -> tuple[list[Place], int]:
        gap, number, y = look().space(_GAP), self._number_width(), height_at(self._scale, width)
        placed: list[Place] = [(self._first, QRect()), (self._last, QRect()), (self._scale, QRect(0, 0, width, y))]
        name = width - number - gap
        for row in self._rows:
            words, high = row.words_height(name), row.number.sizeHint().height()
            head, low = max(words, high), height_at(row.track, width)
            y += gap
            placed += _words(row, QRect(0, y + (head - words) // 2, name, words))
            placed.append((row.number, QRect(width - number, y + (head - high) // 2, number, high)))
            placed.append((row.track, QRect(0, y + head, width, low)))
            y += head + low
        return placed, y


def _words(row: _Shown, place: QRect) -> list[Place]:
    high = height_at(row.name, place.width())
    below = QRect(place.left(), place.top() + high, place.width(), place.height() - high)
    return [(row.name, QRect(place.left(), place.top(), place.width(), high)), (row.coverage, below)]
