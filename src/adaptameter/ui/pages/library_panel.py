"""Beside the table: the organisation of the present line, its years, and what the adviser says about it."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.library_alike import LibraryAlike
from adaptameter.ui.pages.library_asking import LibraryAsking
from adaptameter.ui.pages.library_facts import LibraryFacts
from adaptameter.ui.pages.library_names import LibraryNames
from adaptameter.ui.pages.library_removal import LibraryRemoval
from adaptameter.ui.pages.library_words import LibraryWords
from adaptameter.ui.pages.library_years import LibraryYears
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.ui.widgets.tag_editor import TagEditor

if TYPE_CHECKING:
    from adaptameter.domain.shelved import Line

_LONGEST_TAG = 40


class LibraryPanel(Card):
    """Shows one scorecard at a time; without one it says what will stand here."""

    opened = Signal(int)
    """The number of the scorecard that is to be opened."""

    def __init__(self, session: Session, asking: LibraryAsking, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._session = session
        self._asking = asking
        self._words = LibraryWords(session.words)
        self._line: Line | None = None
        self._hint = Paragraph(self.tr("Choose a scorecard to read more about it."), "small", "ink2")
        self._name = Heading(role="lead")
        self._names = LibraryNames(session, self._words)
        self._facts = LibraryFacts(session, self._words)
        self._years = LibraryYears(session, self._words)
        self._tags = TagEditor(_LONGEST_TAG)
        self._open = Button("", "primary", "arrow-right", "trailing")
        self._country = Paragraph(role="caption", tone="ink2")
        self._end = Button("", "link", "lock")
        self._out = Button(self.tr("Take out of the library…"), "link", "trash-2")
        self._alike = LibraryAlike(self._words)
        self._about = self._arrange()
        self._wire()
        self._about.hide()

    def _arrange(self) -> QWidget:
        tags = holder(column(Label(self.tr("Your tags"), "caption", "ink2", strong=True), self._tags, gap=4))
        country = holder(column(row(self._end, None), self._country, gap=2))
        about = holder(
            column(
                self._name,
                self._names,
                self._alike,
                row(self._open, None),
                self._years,
                Divider(),
                self._facts,
                Divider(),
                tags,
                country,
                row(self._out, None),
                gap=10,
            )
        )
        self.setLayout(column(self._hint, about, None, gap=0, margins=(20, 16, 20, 16)))
        return about

    def _wire(self) -> None:
        self._open.clicked.connect(self._open_card)
        self._years.opened.connect(self.opened)
        self._tags.changed.connect(self._put_tags)
        self._end.clicked.connect(self._end_or_go_on)
        self._out.clicked.connect(self._ask_to_take_out)
        self._alike.said_same.connect(self._asking.unite)
        self._alike.said_apart.connect(self._asking.keep_apart)
        self._asking.changed.connect(self._show_alike)

    def show_place(self, place: int | None) -> Iterator[None]:
        """Show the scorecard that stands here on the shelf, step by step."""
        shelf = self._session.library.shelf
        before = self._line
        self._line = shelf.line(place) if shelf is not None and place is not None else None
        self._hint.setVisible(self._line is None)
        self._about.setVisible(self._line is not None)
        if shelf is None or place is None or self._line is None:
            return
        line = self._line
        if before is None or before.organisation.id != line.organisation.id:
            self._tags.clear()
        self._name.setText(line.organisation.name)
        self._open.set_words(self.tr("Open the scorecard of {year}").format(year=line.year))
        yield
        self._names.show_place(shelf, place)
        yield
        self._years.show_place(shelf, place)
        yield
        self._facts.show_place(shelf, place)
        yield
        self._tags.show_tags(shelf.tags(place), shelf.options(Field.TAG))
        yield
        self._show_country(line.organisation.country, is_closed=shelf.is_closed(place))
        yield
        self._show_alike()
        tab_in_reading_order(self)

    def _show_country(self, country: str, *, is_closed: bool) -> None:
        name = self._words.country(country)
        if is_closed:
            self._end.set_words(self.tr("Open {country} again").format(country=name))
            self._end.set_icon_name("lock-open")
            self._country.setText(self.tr("The work there has ended. Everything stays readable."))
        else:
            self._end.set_words(self.tr("Close {country}").format(country=name))
            self._end.set_icon_name("lock")
            ended = self.tr("When the work there has ended. Everything stays readable, and can be left out.")
            self._country.setText(ended)
        self._end.setVisible(bool(country))
        self._country.setVisible(bool(country))

    @Slot()
    def _show_alike(self) -> None:
        self._alike.ask(self._asking.about(self._line.organisation.id) if self._line is not None else ())

    @Slot()
    def _open_card(self) -> None:
        if self._line is not None:
            self.opened.emit(self._line.number)

    @Slot(object)
    def _put_tags(self, tags: frozenset[str]) -> None:
        if self._line is not None:
            self._session.library.put_tags(self._line.organisation.id, tags)

    @Slot()
    def _end_or_go_on(self) -> None:
        """Close the country, or open it again."""
        shelf, line = self._session.library.shelf, self._line
        place = shelf.place_of(line.number) if shelf is not None and line is not None else None
        if shelf is None or line is None or place is None:
            return
        if shelf.is_closed(place):
            self._session.library.reopen_country(line.organisation.country)
        else:
            self._session.library.close_country(line.organisation.country)

    @Slot()
    def _ask_to_take_out(self) -> None:
        if self._line is not None:
            LibraryRemoval(self._session, self._line, self).open()
