"""The spot check: one record is opened before a section is locked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.instrument import Section
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column
from adaptameter.ui.pages.agree_words import called
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.choice_rows import ChoiceRows
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_FOUND = ("opened", "not_found")


class AgreeSpot(Card):
    """Always the same question for the same board; hidden where nothing is claimed that could be opened."""

    found = Signal(str)
    """What stands in `Talk.spot`: opened, or not_found."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._texts = texts
        self._question = Paragraph(role="body", strong=True)
        self._record = Paragraph(role="small", tone="ink2")
        self._rows = ChoiceRows(self.tr("Spot check"))
        self._rows.set_rows(
            [
                (self.tr("We opened it"), self.tr("It shows what we agreed on.")),
                (self.tr("We did not find it"), self.tr("Nothing is lost: look at the level of this question again.")),
            ]
        )
        title = Heading(self.tr("Please open the record of this question now"), "lead")
        parts = (title, column(self._question, self._record, gap=0), self._rows)
        self.setLayout(column(*parts, gap=8, margins=(24, 16, 24, 12)))
        self._rows.chosen.connect(self._choose)

    def show_section(self, standing: "Standing", section: Section) -> None:
        """Show which record is to be opened."""
        asked = standing.spot(section)
        self.setVisible(asked is not None)
        if asked is None:
            return
        shown_by = standing.assessment.sheet[asked].shown_by
        self._question.setText(called(self._texts, asked))
        self._record.setText(self.tr("Named record: {record}").format(record=shown_by))
        self._record.setVisible(bool(shown_by))
        spot = standing.assessment.record.talk(section.id).spot
        self._rows.show_chosen(_FOUND.index(spot) if spot in _FOUND else None)

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.found.emit(_FOUND[place])
