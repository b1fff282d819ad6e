"""The sections of a meeting in the order of the year, each with what is left."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import Section
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import is_roomy
from adaptameter.ui.pages.agree_reading import left
from adaptameter.ui.widgets.choice_rows import ChoiceRows
from adaptameter.ui.widgets.combo import Combo

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class AgreeSections(QWidget):
    """A column of sections, or with large text a list that folds away."""

    chosen = Signal(str)
    """The id of a section."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._shown: tuple[tuple[str, str], ...] = ()
        self._rows = ChoiceRows(self.tr("Sections"))
        self._combo = Combo(self.tr("Sections"))
        self._ids: tuple[str, ...] = ()
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        used, unused = (self._rows, self._combo) if is_roomy() else (self._combo, self._rows)
        page.addWidget(used)
        unused.setParent(self)
        unused.hide()
        self._rows.chosen.connect(self._choose)
        self._combo.activated.connect(self._choose)

    def show_sections(self, standing: "Standing", chosen: Section) -> None:
        """Show how far each section is, and which one is open."""
        self._ids = tuple(section.id for section in standing.sections)
        shown = tuple((self._texts.section(one.id), self._state(standing, one)) for one in standing.sections)
        place = self._ids.index(chosen.id)
        if shown != self._shown:
            self._shown = shown
            self._fill(shown)
        self._rows.show_chosen(place)
        self._combo.setCurrentIndex(place)

    def _fill(self, shown: tuple[tuple[str, str], ...]) -> None:
        if is_roomy():
            self._rows.set_rows(shown)
            return
        self._combo.clear()
        words = self.tr("{section} ({state})")
        self._combo.addItems([words.format(section=name, state=state) for name, state in shown])

    def _state(self, standing: "Standing", section: Section) -> str:
        if standing.assessment.is_locked(section.id):
            return self.tr("Locked")
        open_ones = len(left(standing, section))
        return self.tr("%n to agree on", "", open_ones) if open_ones else self.tr("Ready to lock")

    @Slot(int)
    def _choose(self, place: int) -> None:
        self.chosen.emit(self._ids[place])
