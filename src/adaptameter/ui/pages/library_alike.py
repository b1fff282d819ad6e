"""Two organisations that may be one: the adviser says whether they are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.pages.library_words import LibraryWords
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.domain.alike import Alike, Known


class LibraryAlike(Card):
    """One pair at a time: what is known of both, and two answers. Nothing is ever united without a yes."""

    said_same = Signal(object)
    """An `Alike`."""
    said_apart = Signal(object)
    """An `Alike`."""

    def __init__(self, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._words = words
        self._asked: Alike | None = None
        self._one, self._other = Paragraph(role="small"), Paragraph(role="small")
        self._both = Paragraph(role="caption", tone="warn")
        self._more = Label(role="caption", tone="ink2")
        self._yes = Button(self.tr("Yes, the same"))
        self._no = Button(self.tr("No"))
        question = IconText("users", self.tr("The same organisation?"), "ink", strong=True)
        answers = row(self._yes, self._no, None, self._more)
        self.setLayout(
            column(question, self._one, self._other, self._both, 2, answers, gap=4, margins=(16, 12, 16, 12))
        )
        self._yes.clicked.connect(self._say_same)
        self._no.clicked.connect(self._say_apart)
        self.hide()

    def ask(self, every: "tuple[Alike, ...]") -> None:
        """Asks about the first of these; without any it hides."""
        self._asked = every[0] if every else None
        self.setVisible(bool(every))
        if self._asked is None:
            return
        self._one.setText(self._known(self._asked.one))
        self._other.setText(self._known(self._asked.other))
        years = ", ".join(map(str, self._asked.both_years))
        twice = self.tr("Both have a scorecard of {years}. As one organisation it has two of the same year.")
        self._both.setText(twice.format(years=years))
        self._both.setVisible(bool(years))
        others = len(every) - 1
        self._more.setText(self.tr("%n more", "", others) if others else "")

    def _known(self, one: "Known") -> str:
        words = self.tr("{organisation} ({country}): {years}")
        years = ", ".join(map(str, dict.fromkeys(one.years)))
        return words.format(organisation=isolated(one.name), country=self._words.country(one.country), years=years)

    @Slot()
    def _say_same(self) -> None:
        if self._asked is not None:
            self.said_same.emit(self._asked)

    @Slot()
    def _say_apart(self) -> None:
        if self._asked is not None:
            self.said_apart.emit(self._asked)
