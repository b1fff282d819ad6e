"""Above a heatmap: what its columns are, in which order its rows stand, what is chosen to be laid side by side."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import holder, row
from adaptameter.ui.choices import Choices
from adaptameter.ui.controllers.library import MOST_CHOSEN
from adaptameter.ui.pages.heatmap_reading import ORDERS, Asked
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.flow import Flow
from adaptameter.ui.widgets.label import Label
from adaptameter.wording.phrases import Phrases

_LONGEST_TITLE, _LONGEST_ORDER = 20, 9
_KEPT = "what a heatmap shows"
_FEWEST = 2
"""Scorecards that can be laid side by side."""


class HeatmapBar(Flow):
    """Two lists to choose from, and a button."""

    asked_anew = Signal()
    side_by_side_wanted = Signal()

    def __init__(self, instrument: Instrument, words: Phrases, choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._columns = Combo(self.tr("Show"))
        self._order = Combo(self.tr("Order"))
        self._chosen = Label(role="small", tone="ink2")
        self._lay = Button(self.tr("Lay them side by side"), role="small")
        self._columns.addItem(self.tr("All sections"), None)
        for section in instrument.sections:
            self._columns.addItem(words.texts.section(section.id), section.id)
        for field in ORDERS:
            self._order.addItem(self._name(field), field)
        self._arrange()
        self._show_asked(choices.get(_KEPT, Asked()))
        self._columns.activated.connect(self._ask)
        self._order.activated.connect(self._ask)
        self._lay.clicked.connect(self.side_by_side_wanted)
        self.show_chosen(0)

    @property
    def asked(self) -> Asked:
        """What is asked for now."""
        return Asked(self._columns.currentData(), self._order.currentData())

    def ask_for(self, section: SectionId | None) -> None:
        """Asks for the questions of a section, or for all sections."""
        self._show_asked(Asked(section, self.asked.order))
        self._ask()

    @Slot(int)
    def show_chosen(self, count: int) -> None:
        """Says how many are chosen, and that no more fit."""
        hint = self.tr("Tick up to {most} organisations to lay them side by side.").format(most=MOST_CHOSEN)
        full = self.tr("%n chosen, no more fit", "", count)
        some = full if count == MOST_CHOSEN else self.tr("%n chosen", "", count)
        self._chosen.setText(some if count else hint)
        self._lay.setVisible(count > 0)
        self._lay.setEnabled(count >= _FEWEST)
        self.updateGeometry()
        self._place()

    def _show_asked(self, asked: Asked) -> None:
        self._columns.setCurrentIndex(max(0, self._columns.findData(asked.section)))
        self._order.setCurrentIndex(ORDERS.index(asked.order))

    @Slot()
    def _ask(self) -> None:
        self._choices.keep(_KEPT, self.asked)
        self.asked_anew.emit()

    def _arrange(self) -> None:
        groups = [row(self._chosen, self._lay, gap=12)]
        for combo, longest in ((self._order, _LONGEST_ORDER), (self._columns, _LONGEST_TITLE)):
            combo.setMinimumContentsLength(longest)
            label = Label(combo.accessibleName(), "small", "ink2")
            label.setBuddy(combo)
            groups.insert(0, row(label, combo, gap=8, margins=(0, 0, 16, 0)))
        self.show_parts([holder(group) for group in groups])

    def _name(self, order: Field) -> str:
        return {
            Field.NAME: self.tr("A to Z"),
            Field.COUNTRY: self.tr("Country"),
            Field.REGION: self.tr("Region"),
            Field.FORM: self.tr("Form"),
            Field.SIZE: self.tr("Size"),
            Field.YEAR: self.tr("Year"),
            Field.GRADE: self.tr("Grade"),
        }[order]
