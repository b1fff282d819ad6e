"""One question at a meeting: the dots, the talk, a silent second answer, one agreed level."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.answer import Answer, State
from adaptameter.domain.instrument import IndicatorId, Level
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.pages import agree_reading as reading
from adaptameter.ui.pages.agree_agreed import AgreeAgreed
from adaptameter.ui.pages.agree_anchors import AgreeAnchors
from adaptameter.ui.pages.agree_fixed import AgreeFixed
from adaptameter.ui.pages.agree_foot import AgreeFoot, shortened
from adaptameter.ui.pages.agree_talk import AgreeTalk, Phase, first_phase
from adaptameter.ui.pages.agree_wishes import AgreeWishes
from adaptameter.ui.pages.agree_words import flag_words
from adaptameter.ui.questions.aside import AnswerAside
from adaptameter.ui.questions.head import QuestionHead
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_ASIDE = 376


class AgreeQuestion(QWidget):
    """The page keeps no answer of its own; only the step of the talk is its own, and told from the standing."""

    list_wanted = Signal()
    closing_wanted = Signal()
    """The last question of the section is behind us."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wishes = AgreeWishes(session, self)
        self._texts = session.words.texts
        self._instrument = session.booklet.instrument
        self._shown: IndicatorId | None = None
        self._phase = Phase.EXPLAIN
        self._wanted: QWidget = self
        self._soon = QTimer(self, singleShot=True, interval=0)
        levels = self._instrument.scale.top + 1
        self._head = QuestionHead()
        self._question = Heading(role="display" if is_roomy() else "question")
        self._fixed = AgreeFixed()
        self._talk = AgreeTalk(self._texts, levels)
        self._anchors = AgreeAnchors(self._texts, levels)
        self._agreed = AgreeAgreed(self._texts)
        self._aside = AnswerAside(self._instrument, self._texts)
        self._foot = AgreeFoot()
        self._arrange()
        self._wire()
        self._bind_keys(levels)
        tab_in_reading_order(self)

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep()
        super().hideEvent(event)

    def show_standing(self, standing: "Standing") -> None:
        """Show the present question of the meeting."""
        asked, section = standing.current, standing.current_section
        indicator = self._instrument.indicators[asked]
        order = reading.order(standing, section)
        self._head.show_place(
            self._place_words(standing, asked), order.index(asked) + 1, len(order), critical=indicator.critical
        )
        self._fixed.show_section(standing, section)
        if asked != self._shown:
            self._turn_to(standing, asked)
        self._talk.show_question(standing, asked, self._phase)
        self._agreed.show_question(standing, asked)
        self._aside.show_answer(indicator, standing.assessment.sheet[asked])
        self._show_phase(standing, asked)

    def forget(self) -> None:
        """Another assessment: the talk about its question is another one."""
        self._shown = None

    def _arrange(self) -> None:
        """Beside each other each side scrolls alone: the dots stay in sight whatever is typed beside them."""
        main = column(self._head, self._question, self._fixed, (self._talk, 1), gap=10)
        side = column(self._anchors, self._agreed, self._aside, None, gap=12)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        if is_roomy():
            main.setContentsMargins(32, 20, 16, 16)
            side.setContentsMargins(16, 20, 24, 16)
            beside = scrolled(holder(side))
            beside.setFixedWidth(look().grow(_ASIDE))
            self._scroll = scrolled(holder(main))
            page.addLayout(row((self._scroll, 1), beside, gap=0), 1)
        else:
            self._scroll = scrolled(holder(column(main, side, gap=16, margins=(32, 12, 32, 16))))
            page.addWidget(self._scroll, 1)
        page.addWidget(self._foot)

    def _wire(self) -> None:
        meeting = self._session.meeting
        self._talk.phase_wanted.connect(self._turn_phase)
        self._talk.picked.connect(self._pick)
        self._talk.counted.connect(self._count)
        self._agreed.worded.connect(self._wishes.word)
        self._agreed.settle_wanted.connect(meeting.settle)
        self._agreed.open_again_wanted.connect(self._open_again)
        self._agreed.not_applicable_said.connect(self._say_not_applicable)
        self._aside.said.connect(self._wishes.agree)
        self._aside.said.connect(self._repaint)
        self._foot.back_wanted.connect(self._back)
        self._foot.list_wanted.connect(self.list_wanted)
        self._foot.later_wanted.connect(self._next)
        self._foot.onward_wanted.connect(self._onward)
        self._soon.timeout.connect(self._reveal)

    def _bind_keys(self, levels: int) -> None:
        """Digits, D, N and the arrows; a field or a counter that is typed in keeps them for itself."""
        for level in range(levels):
            self._bind(str(level)).activated.connect(self._press_level)
        self._bind("D").activated.connect(self._say_dont_know)
        self._bind("N").activated.connect(self._ask_not_applicable)
        right_to_left = look().right_to_left
        self._bind(Qt.Key.Key_Right if right_to_left else Qt.Key.Key_Left).activated.connect(self._back)
        self._bind(Qt.Key.Key_Left if right_to_left else Qt.Key.Key_Right).activated.connect(self._next)

    def _bind(self, key: str | Qt.Key) -> QShortcut:
        return QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _place_words(self, standing: "Standing", asked: IndicatorId) -> str:
        words = self.tr("{section} · {flag}")
        flag = reading.opened(standing).flags[asked]
        return words.format(section=self._texts.section(standing.current_section.id), flag=flag_words(flag))

    def _turn_to(self, standing: "Standing", asked: IndicatorId) -> None:
        self._shown = asked
        self._question.setText(self._texts.question(asked))
        self._phase = first_phase(standing, asked)
        chosen = frozenset(int(level) for level in reading.opened(standing).board[asked].levels)
        self._anchors.show_question(asked, chosen)
        self._scroll.verticalScrollBar().setValue(0)
        self._talk.turn()

    def _show_phase(self, standing: "Standing", asked: IndicatorId) -> None:
        agreeing = self._phase is Phase.AGREE
        for part, wanted in ((self._anchors, not agreeing), (self._agreed, agreeing), (self._aside, agreeing)):
            part.setVisible(wanted)
        fixed = reading.is_fixed(standing, standing.current_section)
        self._aside.setEnabled(not fixed)
        before = self._beside(-1)
        self._foot.show_ways(
            self._onward_words(self._beside(1)), has_back=before is not None, can_leave=not standing.is_given(asked)
        )

    def _onward_words(self, after: IndicatorId | None) -> str:
        match self._phase:
            case Phase.EXPLAIN:
                return self.tr("Answer again in silence")
            case Phase.AGAIN:
                return self.tr("Agree on one level")
        if after is None:
            return self.tr("Close this section")
        return self.tr("Next: {title}").format(title=shortened(self._texts.title(after)))

    def _beside(self, step: int) -> IndicatorId | None:
        """The question before (-1) or after (1) this one in the order of the talk."""
        standing = self._wishes.meeting
        return reading.beside(standing, self._shown, step) if standing and self._shown else None

    @Slot(int)
    def _turn_phase(self, phase: int) -> None:
        self._phase = Phase(phase)
        self._repaint()
        if self._phase is Phase.AGAIN:
            self._talk.scale.counter(0).setFocus(Qt.FocusReason.TabFocusReason)
        self._reveal_soon(self._talk.scale)

    @Slot(int)
    def _pick(self, column: int) -> None:
        said = self._said()
        if column > self._instrument.scale.top:
            self._agree(said.with_state(State.DONT_KNOW))
        else:
            self._agree(said.with_level(Level(column)))

    @Slot()
    def _press_level(self) -> None:
        sender = self.sender()
        if isinstance(sender, QShortcut):
            self._pick(int(sender.key().toString()))

    @Slot()
    def _say_dont_know(self) -> None:
        self._pick(self._instrument.scale.top + 1)

    @Slot()
    def _ask_not_applicable(self) -> None:
        self._turn_phase(Phase.AGREE)
        self._agreed.ask_not_applicable()

    @Slot(str)
    def _say_not_applicable(self, reason: str) -> None:
        self._agree(self._said().with_state(State.NOT_APPLICABLE, reason))
        self.setFocus()  # keys are answers again

    @Slot(object)
    def _count(self, counts: tuple[int, ...]) -> None:
        if self._shown is not None:
            self._wishes.second(self._shown, counts)

    @Slot(str)
    def _open_again(self, indicator: IndicatorId) -> None:
        self._phase = Phase.EXPLAIN
        self._session.meeting.open_again(indicator)
        self.setFocus()

    def _said(self) -> Answer:
        """What is agreed so far, with what was typed beside it."""
        self._keep()
        return self._wishes.said(self._shown) if self._shown else Answer()

    def _agree(self, said: Answer) -> None:
        if self._shown is not None:
            self._phase = Phase.AGREE
            self._wishes.agree(self._shown, said)
            self._repaint()
            self._reveal_soon(self._agreed)

    def _reveal_soon(self, widget: QWidget) -> None:
        """Scroll to it when it has its place: with large text it may lie below the edge."""
        self._wanted = widget
        self._soon.start()

    @Slot()
    def _reveal(self) -> None:
        content = self._scroll.widget()
        if content is not None and content.isAncestorOf(self._wanted):
            top = self._wanted.mapTo(content, QPoint(0, 0)).y()
            self._scroll.verticalScrollBar().setValue(top - look().space(8))

    @Slot()
    def _repaint(self) -> None:
        """What is refused is painted as it stands."""
        if self._wishes.meeting is not None:
            self.show_standing(self._wishes.meeting)

    def _keep(self) -> None:
        """Save whatever was typed."""
        self._agreed.keep()
        self._aside.keep()

    @Slot()
    def _onward(self) -> None:
        if self._phase is Phase.AGREE:
            self._next()
        else:
            self._turn_phase(self._phase + 1)

    @Slot()
    def _back(self) -> None:
        self._go(self._beside(-1))

    @Slot()
    def _next(self) -> None:
        after = self._beside(1)
        self._keep()
        if after is None:
            self.closing_wanted.emit()
        self._go(after)

    def _go(self, other: IndicatorId | None) -> None:
        if other is not None:
            self._keep()
            self._session.go(other)
            self.setFocus()
