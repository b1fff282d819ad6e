"""The page on which one indicator is answered."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.instrument import Indicator, IndicatorId, Level
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.pages.alone_banner import AloneBanner
from adaptameter.ui.pages.alone_hand_in import HandingIn
from adaptameter.ui.pages.answer_foot import AnswerFoot
from adaptameter.ui.questions.aside import AnswerAside
from adaptameter.ui.questions.head import QuestionHead
from adaptameter.ui.questions.section_bar import SectionBar
from adaptameter.ui.questions.unlevelled import Unlevelled
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.level_cards import LevelCards
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_ASIDE = 328
_LOW = 700


class AnswerPage(QWidget):
    """One question at a time. The page keeps no answer of its own: it repaints from the standing.

    It belongs to whoever sits at the computer when it is made, and stays silent about everybody else.
    """

    results_wanted = Signal()
    preparation_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._texts = session.words.texts
        self._instrument = session.booklet.instrument
        self._seat = _seat(session.standing)
        self._shown: IndicatorId | None = None
        self._wanted: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._banner = AloneBanner()
        self._handing = HandingIn(session, self)
        self._head = QuestionHead()
        self._question = Heading(role="question")
        self._rule = Paragraph(role="small", tone="ink3")
        self._hidden = Notice("accent", "lock")
        self._cards = LevelCards()
        self._unlevelled = Unlevelled(self._texts)
        self._bar = SectionBar(self._texts)
        self._aside = AnswerAside(self._instrument, self._texts)
        self._foot = AnswerFoot(self._instrument.scale.top, self._bar)
        self._rule.setText(self.tr("Read from 0 upwards. Stop at the last level where every part is true."))
        self._hidden.show_words(
            self.tr("You answered this before."), self.tr("It stays hidden. Answer again to replace it.")
        )
        self._arrange()
        self._wire()
        self._bind_keys()
        if session.standing is not None:
            self._show(session.standing)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        above = 0 if self._banner.isHidden() else self._banner.sizeHint().height()
        self._cards.set_air(6 if event.size().height() - above < look().grow(_LOW) else 10)
        super().resizeEvent(event)

    def _arrange(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._banner)
        if is_roomy():
            self._aside.setFixedWidth(look().grow(_ASIDE))
            page.addWidget(self._wide(), 1)
        else:
            page.addWidget(self._narrow(), 1)
        page.addWidget(self._foot)

    def _wide(self) -> QWidget:
        cards = column(self._hidden, self._cards, self._unlevelled, gap=8)
        main = column(self._head, 8, self._question, self._rule, 10, cards, None, gap=2)
        self._scroll = scrolled(holder(row((main, 1), self._aside, gap=32, margins=(32, 20, 32, 16))))
        return self._scroll

    def _narrow(self) -> QWidget:
        """Large text: the question and what its section needs stay above, everything else scrolls below."""
        above = holder(column(self._head, self._question, self._bar, gap=4, margins=(32, 10, 32, 6)))
        parts = (self._rule, self._hidden, self._cards, self._unlevelled, self._aside, None)
        below = column(*parts, gap=12, margins=(32, 8, 32, 16))
        self._scroll = scrolled(holder(below))
        return holder(column(above, (self._scroll, 1), gap=0))

    def _wire(self) -> None:
        self._cards.level_chosen.connect(self._say_level)
        self._unlevelled.dont_know_said.connect(self._say_dont_know)
        self._unlevelled.not_applicable_said.connect(self._say_not_applicable)
        self._unlevelled.reason_asked.connect(self._reveal_reason)
        self._aside.said.connect(self._say_beside)
        self._bar.lock_wanted.connect(self._session.lock)
        self._bar.reopen_wanted.connect(self._session.reopen)
        self._bar.results_wanted.connect(self.results_wanted)
        for wish, done in (
            (self._banner.pause_wanted, self._handing.pause),
            (self._banner.hand_in_wanted, self._handing.ask),
        ):
            wish.connect(self._keep)  # first: what was typed belongs to whoever stands up
            wish.connect(done)
        self._handing.made.connect(self._banner.show_made)
        self._foot.back_wanted.connect(self._back)
        self._foot.next_wanted.connect(self._next)
        self._soon.timeout.connect(self._reveal)
        self._session.changed.connect(self._show)

    def _bind_keys(self) -> None:
        """Digits, D, N and the arrows; a field that is typed in keeps them for itself."""
        for level in range(self._instrument.scale.top + 1):
            self._bind(str(level)).activated.connect(self._press_level)
        self._bind("D").activated.connect(self._unlevelled.say_dont_know)
        self._bind("N").activated.connect(self._unlevelled.ask_reason)
        self._bind("H").activated.connect(self._show_help)
        right_to_left = look().right_to_left
        self._bind(Qt.Key.Key_Right if right_to_left else Qt.Key.Key_Left).activated.connect(self._back)
        self._bind(Qt.Key.Key_Left if right_to_left else Qt.Key.Key_Right).activated.connect(self._next)

    def _bind(self, key: str | Qt.Key) -> QShortcut:
        return QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @Slot(object)
    def _show(self, standing: "Standing | None") -> None:
        if standing is None or not self._is_for(standing):
            return
        asked, section = standing.current, standing.current_section
        indicator = self._instrument.indicators[asked]
        said, is_hidden = standing.assessment.sheet[asked], asked in standing.hidden
        place = [one.id for one in section.indicators].index(asked) + 1
        self._head.show_place(
            self._texts.section(section.id), place, len(section.indicators), critical=indicator.critical
        )
        if asked != self._shown:
            self._turn_to(indicator)
        self._banner.show_standing(standing)
        self._hidden.setVisible(is_hidden)
        self._cards.show_chosen(said.level)
        self._unlevelled.show_answer(indicator, said)
        self._aside.show_answer(indicator, said, is_hidden=is_hidden)
        self._foot.show_bar(shown=self._bar.show_section(section, standing))
        self._show_foot(standing)

    def _turn_to(self, indicator: Indicator) -> None:
        self._shown = indicator.id
        self._wanted = None
        levels = range(self._instrument.scale.top + 1)
        self._question.setText(self._texts.question(indicator.id))
        self._cards.set_levels(
            [(level, self._texts.level(level), self._texts.anchor(indicator.id, level)) for level in levels]
        )
        self._scroll.verticalScrollBar().setValue(0)

    def _show_foot(self, standing: "Standing") -> None:
        after, has_back = standing.after, standing.before is not None
        if after is None and _is_private(standing):
            words = self.tr("Make the ballot file…") if standing.is_ballot else self.tr("Hand in")
            self._foot.show_end(has_back=has_back, words=words)
        else:
            next_title = self._texts.title(after) if after else self.tr("Results")
            self._foot.show_ways(has_back=has_back, next_title=next_title)

    def _is_for(self, standing: "Standing") -> bool:
        return _seat(standing) == self._seat and not standing.is_collecting

    def _said(self) -> Answer:
        """What is said so far, with what was typed beside it."""
        self._aside.keep()
        standing = self._session.standing
        return standing.assessment.sheet[self._shown] if standing and self._shown else Answer()

    @Slot(int)
    def _say_level(self, level: int) -> None:
        self._say(self._said().with_level(Level(level)))
        self._reveal_soon(self._cards.card(level))

    @Slot()
    def _press_level(self) -> None:
        sender = self.sender()
        if isinstance(sender, QShortcut):
            self._say_level(int(sender.key().toString()))

    @Slot()
    def _say_dont_know(self) -> None:
        self._say(self._said().with_state(State.DONT_KNOW))

    @Slot(str)
    def _say_not_applicable(self, reason: str) -> None:
        self._say(self._said().with_state(State.NOT_APPLICABLE, reason))
        if self.isVisible():
            self._cards.setFocus()  # keys are answers again

    def _say(self, said: Answer) -> None:
        if self._shown is not None:
            self._say_beside(self._shown, said)

    @Slot(str, object)
    def _say_beside(self, indicator: str, said: Answer) -> None:
        """What is refused is painted as it stands."""
        standing = self._session.standing
        if standing is not None and self._is_for(standing):
            self._session.answer(indicator, said)
            self._show(self._session.standing)

    @Slot()
    def _show_help(self) -> None:
        self._reveal_soon(self._aside.show_help())

    @Slot()
    def _reveal_reason(self) -> None:
        self._reveal_soon(self._unlevelled)

    def _reveal_soon(self, widget: QWidget) -> None:
        """Scroll to it when it has its place: with large text it may lie below the edge."""
        self._wanted = widget
        self._soon.start()

    @Slot()
    def _reveal(self) -> None:
        if self._wanted is not None and self._scroll.isAncestorOf(self._wanted):
            self._scroll.ensureWidgetVisible(self._wanted, 0, look().space(16))

    @Slot()
    def _keep(self) -> None:
        """Save whatever was typed."""
        self._unlevelled.keep()
        self._aside.keep()

    @Slot()
    def _back(self) -> None:
        self._keep()
        standing = self._session.standing
        self._leave_to(standing.before if standing else None)

    @Slot()
    def _next(self) -> None:
        self._keep()
        standing = self._session.standing
        if standing is None:
            return
        self._session.skip()
        if standing.after is None and _is_private(standing):
            self._handing.ask()
        elif standing.after is None:
            self.results_wanted.emit()
        self._leave_to(standing.after)

    def _leave_to(self, other: IndicatorId | None) -> None:
        if other is not None:
            self._session.go(other)
            self._cards.setFocus()


def _seat(standing: "Standing | None") -> str:
    """Who sits at the computer, "" for the board as a whole."""
    return standing.seat.id if standing is not None and standing.seat is not None else ""


def _is_private(standing: "Standing") -> bool:
    return standing.seat is not None or standing.is_ballot
