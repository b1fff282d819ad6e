"""Under which other ids an organisation is known here; each can be taken apart again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.library_words import LibraryWords
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.domain.alike import Known
    from adaptameter.vectors.shelf import Shelf


class LibraryNames(QWidget):
    """Hidden where an organisation has one id only, as nearly every one has."""

    def __init__(self, session: Session, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._lines: QVBoxLayout = column(gap=4)
        self.setLayout(self._lines)

    def show_place(self, shelf: "Shelf", place: int) -> None:
        """Show the others of the organisation in this place."""
        own = shelf.line(place).organisation.id
        numbers = [shelf.line(int(one)).number for one in shelf.years_of(own)]
        named = self._session.ask(lambda house: house.library.named(numbers)) or ()
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        others = [one for one in named if one.id != own]
        for one in others:
            self._lines.addWidget(self._other(one))
        self.setVisible(bool(others))

    def _other(self, one: "Known") -> QWidget:
        said = self.tr("You said that it is also {organisation}, {years}.")
        years = ", ".join(map(str, dict.fromkeys(one.years)))
        words = Paragraph(said.format(organisation=isolated(one.name), years=years), "caption", "ink2")
        apart = Button(self.tr("Take them apart"), "link")
        apart.setProperty("other", one.id)
        apart.clicked.connect(self._separate)
        return holder(column(words, row(apart, None), gap=0))

    @Slot()
    def _separate(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self._session.library.separate(str(button.property("other")))
