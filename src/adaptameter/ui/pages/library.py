"""The library: every scorecard that was taken in, to be looked through."""

from collections.abc import Iterator
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from adaptameter.domain.alike import MOST_ASKED
from adaptameter.domain.library import NO_FILTER
from adaptameter.domain.shelved import Field
from adaptameter.domain.table import Table
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.controllers.library import MOST_CHOSEN
from adaptameter.ui.in_turns import InTurns, painted_later
from adaptameter.ui.pages import library_seen
from adaptameter.ui.pages.intake import IntakePanel
from adaptameter.ui.pages.library_alike import LibraryAlike
from adaptameter.ui.pages.library_asking import LibraryAsking
from adaptameter.ui.pages.library_body import LibraryBody
from adaptameter.ui.pages.library_marked import LibraryMarked
from adaptameter.ui.pages.library_order import LibraryOrder, Order, arranged
from adaptameter.ui.pages.library_panel import LibraryPanel
from adaptameter.ui.pages.library_rows import Group
from adaptameter.ui.pages.library_table import LibraryTable
from adaptameter.ui.pages.library_words import LibraryWords
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.vectors.shelf import Shelf


class LibraryPage(QWidget):
    """What is shown follows the filter; nothing on it is sorted by a score."""

    files_wanted = Signal()
    folder_wanted = Signal()
    compare_wanted = Signal()
    """The marked scorecards are to be laid side by side."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._library = session.library
        self._words = LibraryWords(session.words)
        self._asking = LibraryAsking(session, self)
        self._counted: Shelf | None = None
        self._organisations = 0
        self._present: int | None = None
        self._files = Button(self.tr("Add files…"), "plain", "file-input")
        self._folder = Button(self.tr("Add a folder…"), "plain", "folder-open")
        self._save = Button(self.tr("Save what is seen…"), "quiet", "download", role="small")
        self._counts = Paragraph(self.tr("The scorecards are being read…"), tone="ink2")
        self._all = Button("", "link")
        self._alike = LibraryAlike(self._words)
        self._names = Fold("", self._alike)
        self._above: QWidget | None = None
        self._body: LibraryBody | None = None
        self._has_panel = False
        self._empty = EmptyState("folder-open")
        self._sample = Button(self.tr("Look around with made-up scorecards"), "link", "lightbulb")
        self._nothing = EmptyState("search")
        self._showing, self._turning = InTurns(self), InTurns(self)
        self._say()
        self._arrange()
        self._wire()
        tab_in_reading_order(self)
        self._show()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """The page hands the focus on. A proxy in the middle of it would let Tab pass over what stands above."""
        first = self._files if self._files.isVisible() else self._folder
        (self._table if self._body is not None and self._body.isVisible() else first).setFocus()

    @cached_property
    def _order(self) -> LibraryOrder:
        made = LibraryOrder(self._session.choices)
        made.changed.connect(self._show)
        return made

    @cached_property
    def _table(self) -> LibraryTable:
        made = LibraryTable(self._words)
        made.sort_wanted.connect(self._order.sort_by)
        made.ticked.connect(self._tick)
        made.opened.connect(self._library.open_card)
        made.turned_to.connect(self._note_present)
        return made

    @cached_property
    def _panel(self) -> LibraryPanel:
        made = LibraryPanel(self._session, self._asking)
        made.opened.connect(self._library.open_card)
        return made

    def _say(self) -> None:
        self._empty.show_words(
            self.tr("No scorecards yet"),
            self.tr("Drop files or a folder here. Each scorecard is read and kept on this computer."),
            self.tr("Add files…"),
        )
        self._nothing.show_words(
            self.tr("Nothing fits"),
            self.tr("There is no scorecard with everything that you ask for."),
            self.tr("Show all"),
        )

    def _arrange(self) -> None:
        buttons = row(self._files, self._folder, gap=12)
        heading = Heading(self.tr("Library"))
        head = row((heading, 1), buttons, gap=16) if is_roomy() else column(heading, row(buttons, None))
        lay_out = row if is_roomy() else column
        told = lay_out(self._counts, self._all, gap=12)
        counts = row(told, None, self._save) if is_roomy() else column(told, row(self._save, None))
        parts = (head, counts, IntakePanel(self._session), self._names)
        empties = (self._empty, row(None, self._sample, None), self._nothing)
        self._content = column(*parts, *empties, None, gap=10, margins=(32, 16, 32, 16))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(holder(self._content)))

    def _wire(self) -> None:
        self._files.clicked.connect(self.files_wanted)
        self._folder.clicked.connect(self.folder_wanted)
        self._empty.wanted.connect(self.files_wanted)
        self._sample.clicked.connect(self._session.intake.take_in_made_up)
        self._nothing.wanted.connect(self._show_all)
        self._save.clicked.connect(self._ask_to_save)
        self._all.clicked.connect(self._show_all)
        self._alike.said_same.connect(self._asking.unite)
        self._alike.said_apart.connect(self._asking.keep_apart)
        self._asking.changed.connect(self._show_alike)
        self._library.filtered.connect(self._show)
        self._library.chosen_changed.connect(self._show_marked)

    def seen(self, naming: Naming) -> Seen:
        """What is listed, to be saved."""
        heading, shelf = self.tr("Library"), self._library.shelf
        if shelf is None:
            return Seen(heading, Table(heading, (), ()))
        groups = arranged(shelf, self._library.pick, self._order.order, self._words)
        places = [place for group in groups for place in group.places]
        return library_seen.seen(heading, shelf, places, self._words, naming)

    @Slot()
    def _ask_to_save(self) -> None:
        from adaptameter.ui.pages.export_dialog import TABLES, ExportDialog

        ExportDialog(self._session, self.seen, self, self.tr("Library"), TABLES).open()

    @Slot()
    def _show(self) -> None:
        self._showing.start(self._shown())

    def _shown(self) -> Iterator[None]:
        """What is there, its table, what stands above it, the panel: each in a turn of its own."""
        shelf = self._library.shelf
        has_any = shelf is not None and len(shelf) > 0
        has_found = shelf is not None and len(self._library.pick) > 0
        if not has_found:
            for part in (self._body, self._above, self._save):
                if part is not None:
                    part.hide()
        self._files.setVisible(has_any)
        for part in (self._empty, self._sample):
            part.setVisible(shelf is not None and not has_any)
        self._nothing.setVisible(has_any and not has_found)
        self._all.setVisible(has_found and len(self._library.pick) < len(shelf or ()))
        if shelf is not None:
            self._count(shelf)
        yield
        if has_found:
            yield from self._laid_out()
            yield from self._filled()
            yield from self._with_panel()
        self._show_alike()
        yield
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or (self.isAncestorOf(focus) and not focus.isVisible())):
            self.setFocus()

    def _laid_out(self) -> Iterator[None]:
        """The table and what stands above it are made when there is something to show in them."""
        if self._above is None:
            marked = LibraryMarked(self._session)
            marked.compare_wanted.connect(self.compare_wanted)
            self._above = holder((row if is_roomy() else column)(self._order, None, marked, gap=12))
            self._above.hide()
            yield
        if self._content.indexOf(self._above) < 0:
            self._content.insertWidget(self._content.indexOf(self._names) + 1, self._above)
            yield
        self._above.show()
        self._save.show()
        yield
        if self._body is None:
            self._body = LibraryBody(self._table)
            self._body.hide()
            yield
        if self._content.indexOf(self._body) < 0:
            self._content.insertWidget(self._content.indexOf(self._above) + 1, self._body, 1000)
            yield
        if self._body.isHidden():
            yield from painted_later(self._body, self._body.show)

    def _with_panel(self) -> Iterator[None]:
        """And so is its panel, after it."""
        if self._body is not None and not self._has_panel:
            yield
            panel = self._panel
            yield
            self._body.put_panel(panel)
            self._has_panel = True
            tab_in_reading_order(self)
            yield
            yield from self._told()

    def _count(self, shelf: "Shelf") -> None:
        """Says how much is here; the names are looked at again when other organisations are."""
        if shelf is not self._counted:
            self._counted = shelf
            self._organisations = len(shelf.latest(shelf.pick(NO_FILTER)))
            self._asking.look(len(shelf), self._organisations)
        self._counts.setVisible(len(shelf) > 0)
        self._counts.setText(
            self.tr("{scorecards} of {organisations}, {countries}").format(
                scorecards=self.tr("%n scorecard(s)", "", len(shelf)),
                organisations=self.tr("%n organisation(s)", "", self._organisations),
                countries=self.tr("%n countries", "", len(shelf.options(Field.COUNTRY))),
            )
        )
        self._all.set_words(self.tr("{shown} shown. Show all").format(shown=len(self._library.pick)))

    def _filled(self) -> Iterator[None]:
        """The lines put in order, then shown, then put in words, before they are painted."""
        shelf, order = self._library.shelf, self._order.order
        if shelf is None:
            return
        groups = arranged(shelf, self._library.pick, order, self._words)
        yield
        yield from painted_later(self._table, partial(self._lay, shelf, groups, order))

    def _lay(self, shelf: "Shelf", groups: list[Group], order: Order) -> None:
        place = shelf.place_of(self._present) if self._present is not None else None
        self._table.rows.show(shelf, groups)
        self._table.show_order(order.by, order.group, down=order.down)
        self._table.turn_to(place)
        self._table.word_lines()
        self._show_marked()

    @Slot()
    def _show_marked(self) -> None:
        if self._body is not None:
            self._table.rows.show_chosen(self._library.chosen)

    @Slot(object)
    def _note_present(self, place: int | None) -> None:
        """The panel follows in a turn of its own, so that neither of them holds the window up."""
        shelf = self._library.shelf
        self._present = shelf.line(place).number if shelf is not None and place is not None else None
        if self._has_panel:
            self._turning.start(self._told())

    def _told(self) -> Iterator[None]:
        shelf = self._library.shelf
        place = shelf.place_of(self._present) if shelf is not None and self._present is not None else None
        yield from self._panel.show_place(place)

    @Slot()
    def _show_alike(self) -> None:
        every = self._asking.open
        self._names.setVisible(bool(every))
        said = self.tr("Names that are nearly the same: {count}")
        if len(every) == MOST_ASKED:
            said = self.tr("Names that are nearly the same: the first {count}")
        self._names.set_title(said.format(count=len(every)))
        is_open = self._names.is_open()
        self._alike.ask(every)
        self._alike.setVisible(is_open)

    @Slot(int)
    def _tick(self, number: int) -> None:
        chosen = self._library.chosen
        if number not in chosen and len(chosen) == MOST_CHOSEN:
            self._session.told.emit(self.tr("Six are marked already. Please take one away first."), "")
        else:
            self._library.choose(number, number not in chosen)

    @Slot()
    def _show_all(self) -> None:
        self._library.show(NO_FILTER)
