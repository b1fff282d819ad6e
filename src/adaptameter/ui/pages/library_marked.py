"""How many scorecards are marked to be laid side by side, and the way there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import row
from adaptameter.ui.controllers.library import MOST_CHOSEN
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.label import Label


class LibraryMarked(QWidget):
    """Hidden while nothing is marked."""

    compare_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = session.library
        self._count = Label(role="small", tone="ink2")
        self._clear = Button(self.tr("Unmark"), "link")
        self._compare = Button(self.tr("Side by side"), "plain", "arrow-right", "trailing")
        self.setLayout(row(self._count, self._clear, self._compare, gap=12))
        self._clear.clicked.connect(self._unmark)
        self._compare.clicked.connect(self.compare_wanted)
        self._library.chosen_changed.connect(self._show)
        self._library.shelved.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        count = len(self._library.chosen)
        self.setVisible(count > 0)
        self._count.setText(self.tr("{count} of {most} marked").format(count=count, most=MOST_CHOSEN))
        self._compare.setEnabled(count > 1)

    @Slot()
    def _unmark(self) -> None:
        for number in self._library.chosen:
            self._library.choose(number, False)
