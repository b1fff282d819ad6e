"""What became of files that were taken in: the counts, and what somebody may want to look at."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.pages.intake_reading import IntakeReading, sort_out
from adaptameter.ui.pages.intake_refused import RefusedFiles
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.line_list import Line, LineList
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.services.importing import Imported

_T = TypeVar("_T")


class IntakeOutcome(QWidget):
    """A sentence with the counts; below it a fold for each kind that wants to be read, one open at a time."""

    put_away = Signal()

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = IntakeReading(words, self)
        self._title = Heading(role="lead")
        self._counts = Paragraph(balanced=False)
        self._comfort = Paragraph(role="small", tone="ink2")
        self._refused = RefusedFiles(words)
        self._typed = _Told(
            self.tr("Cells that were typed over"),
            self.tr("Somebody typed over these cells before the file came. What the board sealed counts."),
        )
        self._newer = _Told(self.tr("Newer revisions"), "")
        self._folds = tuple(Fold("", content) for content in (self._refused, self._typed, self._newer))
        close = IconButton("x", self.tr("Close this message"))
        self._icon = Icon("circle-check", "accent", 22)
        icon = column(self._icon, None, margins=(0, 2, 0, 0))
        said = column(self._title, self._counts, self._comfort, gap=2)
        head = row(icon, (said, 1), column(close, None), gap=12)
        folds = column(*self._folds, gap=2, margins=(34, 0, 0, 0) if is_roomy() else (0, 0, 0, 0))
        self.setLayout(column(head, folds, gap=10))
        close.clicked.connect(self.put_away)
        for fold in self._folds:
            fold.opened.connect(self._keep_one_open)

    def show_outcome(self, found: "Imported") -> None:
        """Shows this outcome, every fold closed."""
        reading, told = self._reading, sort_out(found)
        self._icon.set_icon(*reading.icon(found))
        self._title.setText(reading.title(found))
        self._counts.setText(reading.counts(found, len(told.newer)))
        self._comfort.setText(reading.comfort(found))
        self._comfort.setVisible(bool(reading.comfort(found)))
        self._refused.show_files(found.refused, reading.refused)
        self._typed.show_lines(told.typed, reading.typed)
        self._newer.show_lines(told.newer, reading.newer)
        counts = len(found.refused), len(told.typed), len(told.newer)
        titles = (
            self.tr("%n file(s) refused: which, and why", "", counts[0]),
            self.tr("%n cell(s) typed over", "", counts[1]),
            self.tr("%n newer revision(s) beside the older one", "", counts[2]),
        )
        for fold, count, title in zip(self._folds, counts, titles, strict=True):
            fold.fold()
            fold.set_title(title)
            fold.setVisible(count > 0)

    def announce(self) -> None:
        """Let a screen reader say it."""
        words = self.tr("{title}. {counts}").format(title=self._title.text(), counts=self._counts.text())
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    @Slot(bool)
    def _keep_one_open(self, is_open: bool) -> None:
        for fold in self._folds:
            if is_open and fold is not self.sender():
                fold.fold()


class _Told(QWidget):
    """What it is about, and a line for each."""

    def __init__(self, name: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Paragraph(lead, "small", "ink2")
        if not lead:
            words.hide()
        self._list = LineList(name)
        self.setLayout(column(words, self._list, gap=8, margins=(0, 2, 0, 6)))

    def show_lines(self, things: Sequence[_T], told: Callable[[_T], Line]) -> None:
        """Shows a line for each of these."""
        self._list.show_lines(things, told)
