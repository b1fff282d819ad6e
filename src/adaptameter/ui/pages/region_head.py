"""The head of a region report: about whom, which year, and how it leaves."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.library import NO_FILTER
from adaptameter.domain.region_choice import Kind, Scope
from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.combo import Combo
from adaptameter.ui.widgets.label import Label
from adaptameter.wording.region import scope_words

if TYPE_CHECKING:
    from adaptameter.vectors.columns import Places
    from adaptameter.vectors.shelf import Shelf

_LETTERS = 18
"""That the name of a region has room for at least."""

_KEPT_SCOPE, _KEPT_YEAR = "scope of a report", "year of a report"
_WHOLE = Scope().name
_SHOWN = Scope(Kind.SHOWN).name


class RegionHead(QWidget):
    """Offers what occurs on the shelf; what the filter shows is offered while it narrows anything."""

    chosen = Signal()
    pdf_wanted = Signal()
    workbook_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scope = Combo(self.tr("About whom"))
        self._scope.setMinimumContentsLength(_LETTERS)
        self._year = Combo(self.tr("Year"))
        self._text = Button(self.tr("Copy as text"), "quiet", "copy")
        self._workbook = Button(self.tr("Save as a workbook…"), "plain", "file-spreadsheet")
        self._pdf = Button(self.tr("Save as PDF…"), "primary", "file-text")
        self._arrange()
        self._wire()
        self.setFocusProxy(self._scope)

    @property
    def scope(self) -> Callable[[], Scope]:
        """Tells beside the window who is chosen: very many organisations take their time."""
        kind, _, key = str(self._scope.currentData() or _WHOLE).partition(":")
        library = self._session.library
        if Kind(kind) is Kind.SHOWN and library.shelf is not None:
            return partial(_shown, library.shelf, library.latest)
        return partial(Scope, Kind(kind), key)

    @property
    def year(self) -> int:
        """The year that is chosen, 0 for the last one that has scorecards."""
        return int(self._year.currentData() or 0)

    def show_options(self, shelf: "Shelf") -> None:
        """Offer what occurs; what is chosen stays, as long as it occurs."""
        words, kept = self._session.region.words, self._session.choices
        scopes = [_WHOLE, *((_SHOWN,) if self._session.library.filter != NO_FILTER else ())]
        for field, kind in ((Field.REGION, Kind.REGION), (Field.COUNTRY, Kind.COUNTRY)):
            found = [Scope(kind, key).name for key in shelf.options(field) if key]
            scopes += sorted(found, key=lambda name: scope_words(name, words).casefold())
        _refill(self._scope, [(scope_words(name, words), name) for name in scopes], kept.get(_KEPT_SCOPE, _WHOLE))
        years = [(year, year) for year in sorted(filter(None, shelf.options(Field.YEAR)), reverse=True)]
        _refill(self._year, [(self.tr("The last one"), ""), *years], kept.get(_KEPT_YEAR, ""))
        self._keep()

    def show_can_leave(self, can_leave: bool) -> None:
        """Whether there is a report that may be saved."""
        for button in (self._text, self._workbook, self._pdf):
            button.setEnabled(can_leave)

    def _arrange(self) -> None:
        choices = row(*(_labelled(combo) for combo in (self._scope, self._year)), gap=12)
        leaving = row(self._text, self._workbook, self._pdf, gap=8)
        if is_roomy():
            self.setLayout(row(choices, None, column(None, leaving, gap=0), gap=12))
        else:
            over = column(self._pdf, self._workbook, self._text, gap=8)
            self.setLayout(column(row(choices, None), row(over, None), gap=12))

    def _wire(self) -> None:
        for combo in (self._scope, self._year):
            combo.activated.connect(self._choose)
        self._pdf.clicked.connect(self.pdf_wanted)
        self._workbook.clicked.connect(self.workbook_wanted)
        self._text.clicked.connect(self.text_wanted)

    def _keep(self) -> None:
        """What is not offered any more is forgotten: a report turns to nothing that nobody asked for."""
        for what, combo in ((_KEPT_SCOPE, self._scope), (_KEPT_YEAR, self._year)):
            self._session.choices.keep(what, combo.currentData())

    @Slot()
    def _choose(self) -> None:
        self._keep()
        self.chosen.emit()


def _shown(shelf: "Shelf", places: "Places") -> Scope:
    return Scope(Kind.SHOWN, organisations=frozenset(shelf.line(int(place)).organisation.id for place in places))


def _labelled(combo: Combo) -> QWidget:
    label = Label(combo.accessibleName(), role="caption", tone="ink2")
    label.setBuddy(combo)
    return holder(column(label, combo, gap=2))


def _refill(combo: Combo, options: list[tuple[str, str]], chosen: str) -> None:
    combo.clear()
    for words, key in options:
        combo.addItem(words, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
