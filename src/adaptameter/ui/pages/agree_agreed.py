"""What the board agrees on for one question: the level in large type, what it asks for, who sees it differently."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from adaptameter.domain.agreement import Guard
from adaptameter.domain.answer import LONGEST_TEXT, Answer, State
from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.agree_apart import NotApplicable
from adaptameter.ui.pages.agree_reading import asked_for, how, is_fixed, missing
from adaptameter.ui.pages.agree_words import outcome_words
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""


class AgreeAgreed(Card):
    """Follows the standing; `worded` carries the reason and the minority note that were typed."""

    worded = Signal(str, str, str)
    """The id of the question, the reason, the minority note."""
    settle_wanted = Signal(str)
    open_again_wanted = Signal(str)
    not_applicable_said = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._texts = texts
        self._indicator: IndicatorId | None = None
        self._kept = ("", "")
        self._title = Label(role="small", tone="ink2", strong=True)
        self._name = Heading(role="title")
        self._outcome = Paragraph(role="body", tone="ink2")
        self._anchor = Paragraph()
        self._guard = Notice("warn", "triangle-alert")
        self._reason = QPlainTextEdit(tabChangesFocus=True)
        self._minority = QPlainTextEdit(tabChangesFocus=True)
        self._apart = NotApplicable(texts)
        self._settle = Button(self.tr("Keep the lower middle answer"), "plain", role="small")
        self._why_not = Paragraph(role="caption", tone="ink2")
        self._again = Button(self.tr("Open again"), "link", "undo-2")
        self._clock = QTimer(self, singleShot=True, interval=_PAUSE)
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        ask = Label(self.tr("Why this level?"), "caption", "ink2", strong=True)
        ask.setBuddy(self._reason)
        self._reason.setAccessibleName(ask.text())
        self._minority.setAccessibleName(self.tr("Who sees it differently, and why"))
        for field in (self._reason, self._minority):
            field.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 20)
        self._reason_row = holder(column(ask, self._reason, gap=4))
        hint = Paragraph(self.tr("No names. This note stays on this computer."), "caption", "ink3")
        self._minority_fold = Fold(self.tr("Somebody sees it differently"), holder(column(self._minority, hint, gap=4)))
        failed = Paragraph(self.tr("No agreement after five minutes?"), "small", strong=True)
        self._failed = holder(column(failed, self._why_not, row(self._settle, None), gap=4))
        parts = (
            self._title,
            self._name,
            self._outcome,
            self._anchor,
            self._guard,
            self._reason_row,
            self._minority_fold,
        )
        self.setLayout(
            column(*parts, self._apart, self._failed, row(self._again, None), gap=10, margins=(24, 16, 24, 14))
        )

    def _wire(self) -> None:
        self._reason.textChanged.connect(self._clock.start)
        self._minority.textChanged.connect(self._clock.start)
        self._clock.timeout.connect(self.keep)
        self._settle.clicked.connect(self._want_settle)
        self._again.clicked.connect(self._want_again)
        self._apart.said.connect(self.not_applicable_said)

    def show_question(self, standing: "Standing", indicator: IndicatorId) -> None:
        """Show what is agreed; what is being typed is left alone while the question stays the same."""
        new = indicator != self._indicator
        if new:
            self.keep()
        self._indicator = indicator
        said, came = standing.assessment.sheet[indicator], how(standing, indicator)
        self._show_answer(standing, indicator)
        self._show_guards(standing, indicator)
        if new or not self._clock.isActive():
            self._fill(came.reason, came.minority)
        self._apart.show_answer(standing.instrument.indicators[indicator], said)
        fixed = is_fixed(standing, standing.current_section)
        self._failed.setVisible(not said.is_given and not fixed)
        self._settle.setEnabled(bool(came.second_levels))
        self._why_not.setText(
            self.tr("It is marked as not agreed.")
            if came.second_levels
            else self.tr("First type in the second answers.")
        )
        self._again.setVisible(said.is_given and not fixed)
        self._minority_fold.setVisible(said.is_given)
        for part in (self._reason, self._minority, self._apart):
            part.setEnabled(not fixed)

    @Slot()
    def ask_not_applicable(self) -> None:
        """Ask why the question does not apply."""
        self._apart.ask()

    @Slot()
    def keep(self) -> None:
        """Save what was typed."""
        self._clock.stop()
        typed = self._typed()
        if self._indicator is not None and typed != self._kept:
            self._kept = typed
            self.worded.emit(self._indicator, *typed)

    def _show_answer(self, standing: "Standing", indicator: IndicatorId) -> None:
        said, came = standing.assessment.sheet[indicator], how(standing, indicator).outcome
        self._title.setText(self.tr("We agree on") if said.is_given else self.tr("Not agreed on yet"))
        self._name.setText(self._called(said))
        self._name.setVisible(said.is_given)
        self._outcome.setText(outcome_words(came) if came else "")
        self._outcome.setVisible(came is not None)
        self._anchor.setText(self._means(indicator, said))

    def _called(self, said: Answer) -> str:
        if said.level is None:
            return self._texts.of(f"response.{said.state.value}.name")
        return self.tr("{level} {name}").format(level=said.level, name=self._texts.level(said.level))

    def _means(self, indicator: IndicatorId, said: Answer) -> str:
        match said.state:
            case State.LEVEL:
                return self._texts.anchor(indicator, said.level or 0)
            case State.DONT_KNOW:
                return self._texts.of("response.DK.consensus")
            case State.NOT_APPLICABLE:
                return said.reason
        return self.tr("Choose one level: press its number, or click it.")

    def _show_guards(self, standing: "Standing", indicator: IndicatorId) -> None:
        wanted, open_ones = asked_for(standing, indicator), missing(standing, indicator)
        says = []
        if Guard.RECORD_NEEDED in open_ones:
            says.append(self.tr("This is above every private answer: name a record (2 or 3)."))
        if Guard.REASON_NEEDED in open_ones:
            says.append(self.tr("One level or more above the middle: write why."))
        self._guard.setVisible(bool(says))
        self._guard.show_words("\n".join(says))
        self._reason_row.setVisible(Guard.REASON_NEEDED in wanted or bool(how(standing, indicator).reason))

    def _fill(self, reason: str, minority: str) -> None:
        """A field whose words are saved already is left alone: somebody may be typing in it."""
        self._kept = (reason, minority)
        typed = self._typed()
        for field, words, old in ((self._reason, reason, typed[0]), (self._minority, minority, typed[1])):
            if words != old:
                field.blockSignals(True)
                field.setPlainText(words)
                field.blockSignals(False)
        if minority:
            self._minority_fold.unfold()

    def _typed(self) -> tuple[str, str]:
        reason = clean(self._reason.toPlainText()[:LONGEST_TEXT])
        return reason, clean_lines(self._minority.toPlainText()[:LONGEST_TEXT])

    @Slot()
    def _want_settle(self) -> None:
        if self._indicator is not None:
            self.settle_wanted.emit(self._indicator)

    @Slot()
    def _want_again(self) -> None:
        if self._indicator is not None:
            self.open_again_wanted.emit(self._indicator)
