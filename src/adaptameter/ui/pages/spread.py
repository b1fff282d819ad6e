"""How organisations spread over a section: each a dot without a name, and never in a row from first to last."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from adaptameter.domain.library import NO_FILTER
from adaptameter.ui.arrange import column, holder, row, scrolled
from adaptameter.ui.in_turns import InTurns
from adaptameter.ui.pages import spread_seen
from adaptameter.ui.pages.spread_reading import SpreadLine, SpreadReading
from adaptameter.ui.pages.spread_row import SpreadRow
from adaptameter.ui.pages.spread_words import SpreadWords, View
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from adaptameter.services.house import House

_KEPT = "what is spread"
_VIEWS: Final[tuple[View, ...]] = ("scores", "gap", "values")


class SpreadView(QWidget):
    """Scores, evidence gap or values of what the filter finds, one scorecard an organisation."""

    shown = Signal()
    """The lines of the present filter stand there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._library = session, session.library
        self._words = SpreadWords(self)
        self._view: View = session.choices.get(_KEPT, _VIEWS[0])
        self._reading: SpreadReading | None = None
        self._is_stale = True
        self._told: tuple[SpreadLine, ...] = ()
        self._rows: list[SpreadRow] = []
        self._filling = InTurns(self)
        self._views = Segmented(self.tr("Of what"), [(view, self._words.title(view)) for view in _VIEWS])
        self._about = Paragraph(tone="ink2")
        self._legend = Paragraph(role="small", tone="ink2")
        self._lines = column(gap=12)
        self._empty = EmptyState("search")
        self._views.show_chosen(self._view)
        self._arrange()
        self._views.chosen.connect(self._choose)
        self._empty.wanted.connect(self._show_everything)
        self._filling.ended.connect(self.shown)
        self._library.filtered.connect(self._look_again)
        self.setFocusProxy(self._views)

    def seen(self, naming: Naming) -> Seen:
        """What is seen now, to be saved."""
        reading = self._read()
        title = self._words.title(self._view)
        return spread_seen.nothing(title) if reading is None else spread_seen.seen(reading, naming)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _arrange(self) -> None:
        parts = (holder(column(self._about, self._legend, gap=2)), self._empty, holder(self._lines), None)
        page = scrolled(holder(column(*parts, gap=12, margins=(6, 0, 6, 12))))
        self.setLayout(column(row(self._views, None, margins=(6, 0, 6, 0)), (page, 1), gap=10))
        self._empty.hide()
        self._empty.show_words(
            self.tr("Nothing is found"),
            self.tr("No scorecard fits what you asked for on the left."),
            self.tr("Show everything"),
        )

    @Slot(str)
    def _choose(self, view: str) -> None:
        self._view = cast("View", view)
        self._session.choices.keep(_KEPT, self._view)
        self._look_again()

    @Slot()
    def _show_everything(self) -> None:
        self._library.show(NO_FILTER)

    @Slot()
    def _look_again(self) -> None:
        """Something else is to be shown; a view that nobody looks at waits."""
        self._is_stale = True
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        reading = self._read() if self._is_stale else None
        if reading is None:
            return
        self._is_stale, self._reading = False, reading

        def wish(_house: "House") -> tuple[SpreadReading, tuple[SpreadLine, ...]]:
            return reading, reading.lines()

        self._session.beside(wish, self._show)

    def _read(self) -> SpreadReading | None:
        shelf = self._library.shelf
        if shelf is None:
            return None
        return SpreadReading(self._words, self._session.words, shelf, self._library.latest, self._view)

    @Slot(object)
    def _show(self, found: tuple[SpreadReading, tuple[SpreadLine, ...]]) -> None:
        """Shows what was read, unless something else is wanted by now."""
        reading, lines = found
        if reading is not self._reading:
            return
        self._told = lines if len(reading.places) else ()
        self._empty.setVisible(not self._told)
        self._about.setText(self._words.about(reading.view))
        self._legend.setText(self._words.legend([line.strip for line in lines], reading.view))
        for part in (self._about, self._legend):
            part.setVisible(bool(self._told))
        for left_over in self._rows[len(self._told) :]:
            left_over.hide()
        self._filling.start(self._filled(reading))

    def _filled(self, reading: SpreadReading) -> Iterator[None]:
        """Row by row, each made when it is first needed."""
        for place, line in enumerate(self._told):
            if place == len(self._rows):
                self._rows.append(SpreadRow(self._session.words))
                self._rows[place].opened.connect(self._library.open_card)
                yield
            if self._lines.indexOf(self._rows[place]) < 0:
                self._lines.addWidget(self._rows[place])
            self._rows[place].show_line(reading, line)
            self._rows[place].show()
            yield
