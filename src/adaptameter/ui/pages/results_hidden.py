"""Sections whose results stay hidden until they are locked, and the next step for each."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing
    from adaptameter.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class HiddenSection:
    """A section that is not locked; `first_open` is None when every question has an answer.

    `first` is its first question. A board that `agrees` locks a section where it agrees, not here.
    """

    id: SectionId
    name: str
    open: int
    first_open: IndicatorId | None
    first: IndicatorId
    agrees: bool = False


class HiddenSections(Card):
    """One row a section: what is missing in words, and a button that goes there or locks it."""

    question_wanted = Signal(str)
    """The id of the first open question, or of the first one where only the lock is missing."""
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
        button = self._button(section)
        button.setAccessibleDescription(section.name)
        self._buttons.addButton(button, place)
        made = QWidget()
        words = Paragraph(self._words(section), "caption", "ink2")
        text = column(Paragraph(section.name, "body", strong=True), words, gap=0)
        made.setLayout(row((text, 1), button, gap=12, margins=(0, 6, 0, 6)))
        return made

    def _words(self, section: HiddenSection) -> str:
        """What is missing."""
        if section.agrees:
            if section.first_open is None:
                return self.tr("Every question is agreed on. It is locked on the page Agree.")
            return self.tr("%n question(s) not agreed on yet.", "", section.open)
        if section.first_open is None:
            return self.tr("Every question has an answer.")
        return self.tr("%n question(s) still open.", "", section.open)

    def _button(self, section: HiddenSection) -> Button:
        if section.agrees:
            return Button(self.tr("Agree"), "plain", "arrow-right", "trailing", role="small")
        if section.first_open is None:
            return Button(self.tr("Lock and see"), "plain", "lock", role="small")
        return Button(self.tr("Answer"), "plain", "arrow-right", "trailing", role="small")

    @Slot(int)
    def _press(self, place: int) -> None:
        section = self._sections[place]
        if section.first_open is None and not section.agrees:
            self.lock_wanted.emit(section.id)
        else:
            self.question_wanted.emit(section.first_open or section.first)


def hidden_sections(standing: "Standing", words: "Phrases") -> tuple[HiddenSection, ...]:
    """The chosen sections whose results may not be seen yet."""
    seen = {section.section for section in standing.profile.sections}
    missing = {
        one.id: standing.assessment.sheet.open(one.indicators) for one in standing.sections if one.id not in seen
    }
    return tuple(
        HiddenSection(
            id=one.id,
            name=words.texts.section(one.id),
            open=len(missing[one.id]),
            first_open=missing[one.id][0].id if missing[one.id] else None,
            first=one.indicators[0].id,
            agrees=standing.is_alone,
        )
        for one in standing.sections
        if one.id in missing
    )


def first_complete(hidden: tuple[HiddenSection, ...]) -> HiddenSection | None:
    """The first section in which only the lock is missing."""
    return next((section for section in hidden if section.first_open is None), None)
