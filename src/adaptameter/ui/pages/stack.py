"""One page at a time; each is made when it is first wanted, and what was typed on it is found again."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from adaptameter.ui.bringing import made_classes
from adaptameter.ui.frame.areas import Area, family
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.in_turns import InTurns, painted_later
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.domain.assessment import Mode, Plan
    from adaptameter.domain.scorecard import Scorecard
    from adaptameter.ui.pages.agree import AgreePage
    from adaptameter.ui.pages.check_places import Place
    from adaptameter.ui.pages.prepare import PreparePage

_ALWAYS_OPEN = (Step.PREPARE, Step.PLAN)
"""What may be seen of an earlier year while a later one is being answered."""


class Stack(QStackedWidget):
    """The first page, the pages of the path, those of an adviser, and a scorecard that was opened.

    What they want goes out as signals.
    """

    step_wanted = Signal(object)
    area_wanted = Signal(object)
    home_wanted = Signal()
    card_wanted = Signal(object, str)
    card_closed = Signal()

    def __init__(self, session: Session, home: QWidget) -> None:
        super().__init__()
        self._session = session
        self._home = home
        self._pages: dict[Step | Area, QWidget] = {}
        self._view: QWidget | None = None
        self.card: Scorecard | None = None
        """The scorecard that is looked at."""
        self.section = ""
        """Whose answers are looked at on it, or ""."""
        self._hears_cards = False
        self._opening = InTurns(self)
        self.draft: Plan | None = None
        """What was typed of a preparation, while no assessment was begun with it."""
        self.draft_mode: Mode | None = None
        """The way of answering that was chosen with it."""
        self.addWidget(home)

    def page(self, step: Step) -> QWidget:
        """The page of a step, made when it is first wanted."""
        if step not in self._pages:
            self._pages[step] = self._made(step)
            self.addWidget(self._pages[step])
        return self._pages[step]

    def show_step(self, step: Step) -> None:
        """Show the page of a step; that of preparing is made anew for what is open now."""
        if step is Step.PREPARE and self._pages.get(step) is not self.currentWidget():
            self._put_away(self._pages.pop(step, None))
        standing, draft = self._session.standing, self.draft
        if standing and draft and standing.assessment.plan.organisation.id == draft.organisation.id:
            self.draft = None
        if standing is not None and standing.newer is not None and step not in _ALWAYS_OPEN:
            self._show_closed()
        else:
            self._turn_to(self.page(step))

    @Slot(object)
    def show_place(self, place: "Place") -> None:
        """Turn to the place of a finding."""
        if place.indicator is not None:
            self._session.go(place.indicator)
        self.step_wanted.emit(place.step)
        if place.closing and place.section is not None:
            cast("AgreePage", self.page(Step.AGREE)).show_closing(place.section)

    def _show_closed(self) -> None:
        from adaptameter.ui.pages.closed import ClosedPage

        page = ClosedPage(self._session)
        page.left.connect(self.home_wanted)
        self.addWidget(page)
        self._turn_to(page)
        self._view = page

    def show_home(self) -> None:
        """Show the first page."""
        self.keep_draft()
        self._turn_to(self._home)

    def area(self, area: Area) -> QWidget:
        """The page of an area, made when it is first wanted."""
        for _step in self._with_page(area):
            pass
        return self._pages[area]

    def show_area(self, area: Area) -> None:
        """Show an area of an adviser; the first one has the shelf read."""
        self.keep_draft()
        self._opening.start(self._opened(area))

    def _opened(self, area: Area) -> Iterator[None]:
        from adaptameter.ui.pages.bringing import brought  # only an adviser pays for it

        yield from made_classes()
        yield from brought(family(area))
        yield from self._with_page(area)
        page = self._pages[area]
        yield from painted_later(page, partial(self._put_on_top, page))
        if self._session.library.shelf is None:
            self._session.library.look()

    def _with_page(self, area: Area) -> Iterator[None]:
        """Makes the page of an area, then puts it among the others: each takes its time."""
        if area not in self._pages:
            from adaptameter.ui.pages import areas  # the first page does not pay for it

            self._pages[area] = areas.made(area, self._session, self)
            yield
        if self.indexOf(self._pages[area]) < 0:
            self.addWidget(self._pages[area])
            self._hear_cards()
            yield

    def _hear_cards(self) -> None:
        """What an adviser opens is shown; one ear is enough for all areas."""
        if not self._hears_cards:
            self._hears_cards = True
            self._session.library.card_read.connect(self.card_wanted)

    def show_card(self, card: "Scorecard", section: str = "") -> None:
        """Show a scorecard that came from elsewhere, with the answers of this section."""
        from adaptameter.ui.pages.card_view import CardView  # the first page does not pay for it

        self.keep_draft()
        view = CardView(self._session)
        view.show_card(card, section)
        view.closed.connect(self.card_closed)
        self.addWidget(view)
        self._turn_to(view)
        self._view, self.card, self.section = view, card, section

    def keep_draft(self) -> None:
        """Remember what stands in the fields of a new preparation."""
        page = self._pages.get(Step.PREPARE)
        if page is not None and page is self.currentWidget() and self._session.standing is None:
            self.draft, self.draft_mode = cast("PreparePage", page).plan(), cast("PreparePage", page).mode

    def follow(self, other: "Stack", language: str | None) -> None:
        """Take over what was typed and opened in another one; `language` is new, None when only the size is."""
        other.keep_draft()
        self.draft, self.draft_mode = other.draft, other.draft_mode
        if self.draft is not None and language is not None:
            self.draft = replace(self.draft, language=language)
        if other.card is not None:
            self.show_card(other.card, other.section)

    def _turn_to(self, page: QWidget) -> None:
        self._opening.stop()
        self._put_on_top(page)

    def _put_on_top(self, page: QWidget) -> None:
        old, self._view, self.card = self._view, None, None
        self.setCurrentWidget(page)
        page.setFocus()
        self._put_away(old)

    def _put_away(self, page: QWidget | None) -> None:
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()

    def _made(self, step: Step) -> QWidget:
        if step is Step.PREPARE:
            from adaptameter.domain.assessment import Mode  # the first page does not pay for it
            from adaptameter.ui.pages.prepare import PreparePage

            prepare = PreparePage(self._session, self.draft, self.draft_mode or Mode.ALONE)
            prepare.home_wanted.connect(self.home_wanted)
            prepare.answer_wanted.connect(partial(self.step_wanted.emit, Step.ANSWER))
            return prepare
        from adaptameter.ui.pages.path import made  # nor for the others

        return made(step, self._session, self)
