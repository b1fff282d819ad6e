"""The page of those who answer alone, while nobody sits at the computer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.respondent import Group, Respondent
from adaptameter.ui import dates
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.pages.alone_add import AloneAdd
from adaptameter.ui.pages.alone_asking import AloneAsking
from adaptameter.ui.pages.alone_ballots import AloneBallots
from adaptameter.ui.pages.alone_list import AloneList
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_WIDEST = 1020
_BESIDE = 348
_FEWEST = 2


class AlonePage(QWidget):
    """Who answers, how far each is, and the way to sit down. It knows no answer."""

    agree_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asking = AloneAsking(session, self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._told: QWidget | None = None
        self._next: QWidget | None = None
        self._notice = Notice("warn", "info")
        self._empty = EmptyState("users")
        self._board = AloneList(self.tr("The board"), "")
        self._staff = AloneList(self.tr("Staff"), self.tr("A group of its own, shown beside the board's answers."))
        self._add = AloneAdd(session)
        self._ballots = AloneBallots(session)
        self._far = Paragraph(role="small", tone="ink2")
        self._agree = Button("", "primary", "arrow-right", "trailing")
        self._arrange()
        self._wire()
        if session.standing is not None:
            self._show(session.standing)

    def _arrange(self) -> None:
        self._empty.show_words(
            self.tr("Nobody is on the list yet"),
            self.tr("Add the two to seven members of the board who will answer. Each answers alone, one by one."),
            self.tr("Add a member"),
        )
        lead = self.tr("Answers stay closed until the board opens them together. Names never leave this computer.")
        lists = column(self._empty, self._board, self._staff, self._ballots, None, gap=16)
        beside = holder(column(self._add, None, gap=16))
        if is_roomy():
            beside.setFixedWidth(look().grow(_BESIDE))
        cards = row((lists, 1), beside, gap=16) if is_roomy() else column(lists, beside, gap=16)
        parts = (Heading(self.tr("Who answers?")), Paragraph(lead, tone="ink2"), 4, self._notice, 4, cards, None)
        content = holder(column(*parts, gap=6, margins=(32, 20, 32, 20)))
        content.setMaximumWidth(look().grow(_WIDEST) + 64)
        middle = holder(row((holder(row()), 1), (content, 1000), (holder(row()), 1), gap=0))
        foot = Ground("footer")
        foot.setLayout(row((self._far, 1), self._agree, gap=16, margins=(32, 10, 32, 10)))
        foot.setMinimumHeight(look().grow(64))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        self._scroll = scrolled(middle)
        page.addWidget(self._scroll, 1)
        page.addWidget(foot)

    def _wire(self) -> None:
        for one in (self._board, self._staff):
            one.sit_wanted.connect(self._asking.sit)
            one.rename_wanted.connect(self._asking.rename)
            one.start_again_wanted.connect(self._asking.start_again)
            one.remove_wanted.connect(self._session.alone.remove)
        self._empty.wanted.connect(self._begin)
        self._ballots.told.connect(self._reveal_soon)
        self._soon.timeout.connect(self._reveal)
        self._agree.clicked.connect(self.agree_wanted)
        self._session.changed.connect(self._show)

    @Slot(object)
    def _show(self, standing: "Standing | None") -> None:
        if standing is None or not standing.is_alone:
            return
        people, revealed = standing.assessment.respondents, standing.assessment.record.revealed_at
        held = self._agree.hasFocus()
        board = tuple(one for one in people if one.group is Group.BOARD)
        staff = tuple(one for one in people if one.group is Group.STAFF)
        self._empty.setVisible(not people)
        self._board.show_people(board, standing.total, is_open=not revealed)
        self._staff.show_people(staff, standing.total, is_open=not revealed)
        self._add.setVisible(not revealed)
        self._ballots.setVisible(not revealed and any(one.away for one in people))
        self._show_notice(board, revealed)
        self._show_far(standing, board)
        tab_in_reading_order(self)
        self._wait_for_next()
        if held and self._agree.isHidden():
            self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._next is not None:
            self._next.setFocus(event.reason())

    def _wait_for_next(self) -> None:
        """Whoever comes to the page stands where the next one sits down, or where all go on together."""
        together = None if self._agree.isHidden() else self._agree
        stop = self._board.next_stop() or self._staff.next_stop() or together
        self._next = stop
        if stop is None:
            focus_first(self)
        else:
            # a proxy that is not the first stop makes Tab pass over all before it; none is allowed, the stub forgets it
            self.setFocusProxy(None)  # type: ignore[arg-type]

    def _show_notice(self, board: tuple[Respondent, ...], revealed: str) -> None:
        """What one should know before one sits down."""
        self._notice.setVisible(bool(revealed) or len(board) in (1, _FEWEST))
        if revealed:
            day = dates.said(revealed, self._session.settings.language)
            title = self.tr("The answers were opened on {day}.").format(day=day)
            self._notice.show_words(title, self.tr("Nobody can add answers now."))
        elif len(board) == _FEWEST:
            title = self.tr("With two members the dots are not anonymous: each can tell what the other said.")
            self._notice.show_words(title)
        else:
            title = self.tr("At least two members are needed before answers can be opened.")
            self._notice.show_words(title)

    def _show_far(self, standing: "Standing", board: tuple[Respondent, ...]) -> None:
        done, expected = standing.handed_in, standing.expected
        revealed = bool(standing.assessment.record.revealed_at)
        all_done = done == expected and len(board) >= _FEWEST
        self._agree.setVisible(revealed or all_done)
        self._agree.set_words(self.tr("Go on together") if revealed else self.tr("Open the answers together"))
        words = self.tr("{done} of {expected} are done").format(done=done, expected=expected)
        self._far.setText(self.tr("All are done") if all_done else words if expected else "")

    @Slot()
    def _begin(self) -> None:
        self._scroll.ensureWidgetVisible(self._add)
        self._add.begin()

    @Slot(object)
    def _reveal_soon(self, told: QWidget) -> None:
        """Scroll to it when it has its place."""
        self._told = told
        self._soon.start()

    @Slot()
    def _reveal(self) -> None:
        if self._told is not None:
            self._scroll.ensureWidgetVisible(self._told, 0, look().space(16))
