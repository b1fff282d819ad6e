"""Sections whose results stay hidden until they are locked, and the next step for each."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.ui.arrange import column, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


@dataclass(frozen=True, slots=True)
class HiddenSection:
    """A section that is not locked; `first_open` is None when every question has an answer."""

    id: SectionId
    name: str
    open: int
    first_open: IndicatorId | None


class HiddenSections(Card):
    """One row a section: what is missing in words, and a button that goes there or locks it."""

    question_wanted = Signal(str)
    """The id of the first open question."""
    lock_wanted = Signal(str)
    """The id of a section in which nothing is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._sections: tuple[HiddenSection, ...] = ()
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(False)
        self._buttons.idClicked.connect(self._press)
        self._title = Heading(role="body")
        self._rows = QVBoxLayout()
        head = row(Icon("lock", "ink2", 18), (self._title, 1), gap=8)
        self.setLayout(column(head, 6, self._rows, gap=2, margins=(24, 16, 20, 14)))

    def show_sections(self, sections: tuple[HiddenSection, ...]) -> None:
        """Shows these; none hides the card."""
        self.setVisible(bool(sections))
        self._title.setText(self.tr("%n section(s) hidden until locked", "", len(sections)))
        if sections == self._sections:
            return
        self._sections = sections
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for button in self._buttons.buttons():
            self._buttons.removeButton(button)
        for place, section in enumerate(sections):
            if place:
                self._rows.addWidget(Divider())
            self._rows.addWidget(self._row(place, section))

    def _row(self, place: int, section: HiddenSection) -> QWidget:
        complete = section.first_open is None
        words = self.tr("Every question has an answer.")
        if not complete:
            words = self.tr("%n question(s) still open.", "", section.open)
        button = Button(self.tr("Lock and see"), "plain", "lock", role="small")
        if not complete:
            button = Button(self.tr("Answer"), "plain", "arrow-right", "trailing", role="small")
        button.setAccessibleDescription(section.name)
        self._buttons.addButton(button, place)
        made = QWidget()
        text = column(Paragraph(section.name, "body", strong=True), Paragraph(words, "caption", "ink2"), gap=0)
        made.setLayout(row((text, 1), button, gap=12, margins=(0, 6, 0, 6)))
        return made

    @Slot(int)
    def _press(self, place: int) -> None:
        section = self._sections[place]
        if section.first_open is None:
            self.lock_wanted.emit(section.id)
        else:
            self.question_wanted.emit(section.first_open)
