"""The heatmap: organisations and their sections side by side; nothing in it is a total or a rank."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import Section
from adaptameter.domain.library import NO_FILTER
from adaptameter.domain.table import Table
from adaptameter.ui.arrange import column, holder, row, scrolled
from adaptameter.ui.in_turns import InTurns, painted_once
from adaptameter.ui.pages.heatmap_bar import HeatmapBar
from adaptameter.ui.pages.heatmap_foot import HeatmapFoot
from adaptameter.ui.pages.heatmap_marks import Marks
from adaptameter.ui.pages.heatmap_reading import HeatReading, ordered
from adaptameter.ui.pages.heatmap_seen import Leaving
from adaptameter.ui.pages.heatmap_telling import Telling
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.heat_legend import HeatLegend
from adaptameter.ui.widgets.heat_view import HeatView
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.domain.scorecard import Scorecard
    from adaptameter.vectors.shelf import Shelf


class HeatmapView(QWidget):
    """Shows the last scorecard of every organisation that the filter finds."""

    side_by_side_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._library = session, session.library
        self._reading: HeatReading | None = None
        self._card: tuple[int, Scorecard | None] = (0, None)
        self._title = Heading(role="lead")
        self._bar = HeatmapBar(session.booklet.instrument, session.words, session.choices)
        self._view = HeatView(self.tr("Heatmap"), (self.tr("Grade"), self.tr("Organisation")))
        self._legend = HeatLegend()
        self._foot = HeatmapFoot()
        self._empty = EmptyState("search")
        self._showing, self._telling = InTurns(self), InTurns(self)
        self._filled = self._arranged()
        self._wire()
        self._show()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page hands the focus on. A proxy in the middle of it would let Tab pass over what stands above."""
        self._view.setFocus()

    def seen(self, naming: Naming) -> Seen:
        """The organisations and sections that are shown, as pictures and a table."""
        if self._reading is None:
            title = self.tr("Heatmap")
            return Seen(title, Table(title, (), ()))
        return Leaving(self._reading, self._title.text(), naming).seen()

    def _arranged(self) -> QWidget:
        purpose = Paragraph(self.tr("For learning and dialogue. Not a ranking."), "small", "ink2")
        head = row((self._title, 1), purpose, gap=16)
        filled = holder(column(head, self._bar, (self._view, 1), self._legend, self._foot, gap=8))
        self._empty.show_words(
            self.tr("Nobody fits"), self.tr("No organisation has everything that is asked for."), self.tr("Show all")
        )
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(holder(column((filled, 1), self._empty, gap=0))))
        return filled

    def _wire(self) -> None:
        library, view = self._library, self._view
        library.filtered.connect(self._show)
        library.chosen_changed.connect(self._show_chosen)
        self._bar.asked_anew.connect(self._show)
        self._bar.side_by_side_wanted.connect(self.side_by_side_wanted)
        view.cell_chosen.connect(self._tell)
        view.cell_opened.connect(self._open)
        view.row_ticked.connect(self._tick)
        view.column_pressed.connect(self._turn)
        self._foot.answers_wanted.connect(self._open_chosen)
        self._empty.wanted.connect(self._show_all)

    @Slot()
    def _show(self) -> None:
        shelf = self._library.shelf
        has_some = shelf is not None and len(self._library.latest) > 0
        self._empty.setVisible(shelf is not None and not has_some)
        if shelf is None or not has_some:
            self._showing.stop()
            self._reading = None
            self._filled.hide()
        else:
            self._showing.start(painted_once(self._view, self._shown(shelf)))

    def _shown(self, shelf: "Shelf") -> Iterator[None]:
        """What its marks mean, what it is, and the table: each in a turn of its own, and the table is painted once."""
        before, (at, across) = self._number(), self._view.chosen
        asked = self._bar.asked
        places = ordered(shelf, self._library.latest, asked.order, self._session.words)
        self._reading = reading = HeatReading(shelf, places, self._session.words, asked)
        marks = Marks(reading)
        self._legend.show_entries(marks.cells(), marks.grades())
        self._title.setText(self._titled(reading))
        yield
        is_there = 0 <= at < len(places) and reading.line(at).number == before
        self._view.show_table(reading, at if is_there else 0, across if is_there else 0)
        self._filled.show()
        yield
        self._show_chosen()

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self._library.chosen
        self._bar.show_chosen(len(chosen))
        if self._reading is not None:
            self._reading.show_chosen(chosen)
            self._view.show_ticks()

    @Slot(int, int)
    def _tell(self, row: int, column: int) -> None:
        if self._reading is not None:
            self._telling.start(self._told(self._reading, row, column))

    def _told(self, reading: HeatReading, row: int, column: int) -> Iterator[None]:
        """Say the chosen cell; its scorecard is read once for all its cells."""
        number = reading.line(row).number
        if self._card[0] != number:
            self._card = (number, self._session.ask(lambda house: house.library.card(number)))
            yield
        self._foot.show_told(Telling(reading, self._card[1]).told(row, column))

    @Slot(int, int)
    def _open(self, row: int, column: int) -> None:
        if self._reading is not None:
            self._library.open_card(self._reading.line(row).number, self._reading.section_of(column))

    @Slot()
    def _open_chosen(self) -> None:
        self._open(*self._view.chosen)

    @Slot(int)
    def _tick(self, row: int) -> None:
        if self._reading is not None:
            number = self._reading.line(row).number
            self._library.choose(number, number not in self._library.chosen)

    @Slot(int)
    def _turn(self, column: int) -> None:
        """From a section to its questions, from a question back to all sections."""
        if self._reading is not None:
            part = self._reading.part(column)
            self._bar.ask_for(part.id if isinstance(part, Section) else None)

    @Slot()
    def _show_all(self) -> None:
        self._library.show(NO_FILTER)

    def _number(self) -> int:
        """The scorecard in which the chosen cell stands."""
        row = self._view.chosen[0]
        return self._reading.line(row).number if self._reading is not None and row >= 0 else 0

    def _titled(self, reading: HeatReading) -> str:
        organisations = self.tr("%n organisation(s)", "", len(reading))
        columns = len(reading.columns)
        if reading.section is None:
            return self.tr("{organisations}, {sections}").format(
                organisations=organisations, sections=self.tr("%n section(s)", "", columns)
            )
        return self.tr("{organisations}, {questions}: {section}").format(
            organisations=organisations,
            questions=self.tr("%n question(s)", "", columns),
            section=reading.words.texts.section(reading.section.id),
        )
