"""Why a number is what it is: the trace in sentences, every figure, every answer."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.scoring import ItemScore, SectionScore, ValueScore
from adaptameter.domain.trace import Reason, why, why_value
from adaptameter.ui.arrange import Part, column, holder, row, scrolled
from adaptameter.ui.pages.results_cards import titled, whole
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.pages.results_reopen import ReopenForm
from adaptameter.ui.pages.why_figures import WhyFigures
from adaptameter.ui.widgets.button import IconButton
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.indicator_row import IndicatorRow
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.sentences import answer_words, counts_words, reason

_AIR = 20


class WhyPanel(Card):
    """A panel beside the results."""

    closed = Signal()
    indicator_chosen = Signal(str)
    """The id of an indicator whose question is wanted."""
    reopen_wanted = Signal(str, str)
    """A locked section, and the reason to open it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._section = ""
        self._above = Paragraph(role="small", tone="ink2")
        self._title = Heading(role="question")
        self._close = IconButton("x", self.tr("Close"))
        self._scroll = scrolled(QWidget())
        words = column(self._above, self._title, gap=0)
        head = row((words, 1), column(self._close, None), gap=8, margins=(_AIR, 14, 10, 10))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.setSpacing(0)
        inside.addLayout(head)
        inside.addWidget(self._scroll, 1)
        self._close.clicked.connect(self.closed)

    def show_section(self, reading: Reading, section: SectionScore, *, lead_on: bool, can_reopen: bool) -> None:
        """Shows why this section stands where it does."""
        self._section = section.section
        number = self.tr("Why {score}?") if section.display is not None else self.tr("Why is there no score yet?")
        self._show_head(reading.words.texts.section(section.section), number.format(score=section.display))
        steps = why(reading.instrument, section)
        parts: list[Part] = [self._step(reading, step) for step in steps]
        parts += [6, WhyFigures(reading, section), 10]
        parts += self._answers(reading, section.items, lead_on=lead_on)
        if can_reopen:
            form = ReopenForm()
            form.reopen_wanted.connect(self._want_open)
            parts += [8, form]
        self._show_body(parts)

    def show_value(self, reading: Reading, value: ValueScore, *, lead_on: bool) -> None:
        """Shows how this value came about."""
        self._section = ""
        number = self.tr("Why {score}?") if value.points is not None else self.tr("Why is there no number yet?")
        self._show_head(reading.words.texts.value(value.value), number.format(score=whole(value.points)))
        parts: list[Part] = [Paragraph(reading.words.texts.of(f"value.{value.value}.question"), tone="ink2")]
        parts.append(self._step(reading, why_value(reading.instrument, value)))
        parts += [Paragraph(reading.words.say("values_lead"), "caption", "ink3"), 10]
        parts += self._answers(reading, reading.carrying(value.value), lead_on=lead_on)
        self._show_body(parts)

    def take_focus(self) -> None:
        """Puts the focus where reading begins."""
        self._close.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_head(self, above: str, title: str) -> None:
        self._above.setText(above)
        self._title.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(above)

    def _show_body(self, parts: list[Part]) -> None:
        """The old body may hold the very button that was pressed: it goes when the event is over."""
        old = self._scroll.takeWidget()
        body = holder(column(*parts, None, gap=8, margins=(_AIR, 0, 14, 12)))
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)
        if old is not None:
            old.hide()
            old.deleteLater()

    def _step(self, reading: Reading, step: Reason) -> QWidget:
        """A sentence; what holds the score stands out."""
        sentence = reason(reading.words, step)
        if not step.code.startswith("held_"):
            return Paragraph(sentence)
        notice = Notice("danger", "triangle-alert")
        notice.show_words(sentence)
        return notice

    def _answers(self, reading: Reading, items: tuple[ItemScore, ...], *, lead_on: bool) -> list[Part]:
        lead = self.tr("Press one to go to its question.") if lead_on else ""
        parts: list[Part] = [Heading(self.tr("Every answer behind it"), "body")]
        if lead:
            parts.append(Paragraph(lead, "caption", "ink2"))
        rows = column(*(self._answer(reading, item, lead_on=lead_on) for item in items), gap=2)
        return [*parts, rows]

    def _answer(self, reading: Reading, item: ItemScore, *, lead_on: bool) -> IndicatorRow:
        said = answer_words(reading.words, item)
        shown = said
        if item.answer.level is not None:
            shown = self.tr("{answer}. {grade}.").format(
                answer=said, grade=reading.words.texts.grade(item.answer.evidence)
            )
        made = IndicatorRow(
            item, reading.levels, (titled(reading, item), said, shown, counts_words(reading.words, item))
        )
        if lead_on:
            made.chosen.connect(self.indicator_chosen)
        else:
            made.set_still()
        return made

    @Slot(str)
    def _want_open(self, why_again: str) -> None:
        self.reopen_wanted.emit(self._section, why_again)
