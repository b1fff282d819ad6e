"""The years of an organisation, and the revisions of one of them: each can be opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.library_words import LibraryWords, titled
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.flow import Flow
from adaptameter.ui.widgets.label import Label

if TYPE_CHECKING:
    from adaptameter.domain.filed import Filed
    from adaptameter.vectors.shelf import Shelf


class LibraryYears(QWidget):
    """Other years stand in one line; earlier revisions below it, where there are some."""

    opened = Signal(int)
    """The number of the scorecard that is to be opened."""

    def __init__(self, session: Session, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._years = Flow()
        self._every = holder(column(Label(self.tr("Other years"), "caption", "ink2", strong=True), self._years, gap=2))
        self._revisions: QVBoxLayout = column(gap=0)
        title = Label(self.tr("Other revisions of this one"), "caption", "ink2", strong=True)
        self._earlier = holder(column(title, holder(self._revisions), gap=2))
        self.setLayout(column(self._every, self._earlier, gap=8))

    def show_place(self, shelf: "Shelf", place: int) -> None:
        """Show those of the scorecard in this place."""
        line = shelf.line(place)
        others = [shelf.line(int(one)) for one in shelf.years_of(line.organisation.id) if int(one) != place]
        links = [self._link(str(one.year), titled(one.organisation.name, one.year), one.number) for one in others]
        self._years.show_parts(links)
        self._every.setVisible(bool(links))
        earlier = [one for one in self._session.library.revisions(line.number) if one.number != line.number]
        self._show_revisions(earlier)
        self.setVisible(bool(links or earlier))

    def _show_revisions(self, earlier: "list[Filed]") -> None:
        while item := self._revisions.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for one in earlier:
            words = self.tr("Revision {revision}, taken in {date}")
            if not one.revision:
                words = self.tr("Not signed, taken in {date}")
            said = words.format(revision=one.revision, date=self._words.date(one.imported_at))
            self._revisions.addWidget(holder(row(self._link(said, said, one.number), None)))
        self._earlier.setVisible(bool(earlier))

    def _link(self, words: str, says: str, number: int) -> Button:
        link = Button(words, "link")
        link.setAccessibleDescription(says)
        link.setProperty("number", number)
        link.clicked.connect(self._open)
        return link

    @Slot()
    def _open(self) -> None:
        link = self.sender()
        if isinstance(link, Button):
            self.opened.emit(int(link.property("number")))
