"""Beside the question: what shows it, how much of it counts, help, words explained, a note."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from adaptameter.domain.agreement import record_grade
from adaptameter.domain.answer import LONGEST_TEXT, NOT_REACHED, Answer
from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder
from adaptameter.ui.questions.counting import Counting
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.choice_rows import ChoiceRows
from adaptameter.ui.widgets.date_field import DateField
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph

_PAUSE = 700
"""Milliseconds without a key after which what was typed is saved."""


class AnswerAside(Card):
    """Evidence, note and help of one indicator; `said` carries the whole answer with what was changed here."""

    said = Signal(str, object)

    def __init__(self, instrument: Instrument, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._instrument = instrument
        self._texts = texts
        self._indicator: IndicatorId | None = None
        self._answer = NOT_REACHED
        self._grades = ChoiceRows(self.tr("What shows it?"))
        grades = range(len(instrument.evidence.codes))
        self._grades.set_rows([(texts.grade(grade), texts.of(f"evidence.{grade}.meaning")) for grade in grades])
        self._shown_by = QLineEdit(maxLength=LONGEST_TEXT)
        self._dated = DateField(self.tr("Date of the record"), texts.language, self.tr("not known"))
        self._note = QPlainTextEdit(tabChangesFocus=True)
        self._help = Paragraph(role="small", tone="ink2")
        self._examples = Paragraph(role="small", tone="ink2")
        self._references = Paragraph(role="caption", tone="ink3")
        self._glossary = Paragraph(role="small", tone="ink2")
        self._counting = Counting(instrument, texts)
        self._clock = QTimer(self, singleShot=True, interval=_PAUSE)
        self._arrange()
        self._wire()

    def _arrange(self) -> None:
        self._shown_by.setAccessibleName(self.tr("Title and place"))
        self._dated_field = _labelled(self._dated)
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        safety = self._texts.of("evidence.safety_rule")
        self._shown_by.setToolTip(safety)
        self._help_fold = Fold(self.tr("Help"), holder(column(self._help, self._examples, self._references, gap=8)))
        self._words_fold = Fold(self.tr("Words explained"), self._glossary)
        hint = Paragraph(
            self.tr("A note stays on this computer. No names of people who complained, no case details."),
            "caption",
            "ink3",
        )
        self._note_fold = Fold(self.tr("Note"), holder(column(self._note, hint, gap=4)))
        self._evidence = holder(
            column(
                Label(self.tr("What shows it?"), "lead", strong=True),
                4,
                self._grades,
                _labelled(self._shown_by),
                self._dated_field,
                4,
                self._counting,
                4,
                Divider(),
                gap=4,
            )
        )
        self.setLayout(
            column(
                self._evidence,
                self._help_fold,
                self._words_fold,
                self._note_fold,
                None,
                gap=4,
                margins=(24, 20, 24, 16),
            )
        )

    def _wire(self) -> None:
        self._grades.chosen.connect(self._grade)
        self._shown_by.textEdited.connect(self._typed)
        self._shown_by.editingFinished.connect(self.keep)
        self._dated.changed.connect(self.keep)
        self._note.textChanged.connect(self._typed)
        self._clock.timeout.connect(self.keep)

    def show_answer(self, indicator: Indicator, said: Answer, *, is_hidden: bool = False) -> None:
        """Show this indicator; what is being typed is left alone while the indicator stays the same.

        Beside an answer that is out of sight there is nothing to type: it would take the place of that answer.
        """
        new = indicator.id != self._indicator
        if new:
            self.keep()
        self._indicator, self._answer = indicator.id, said
        self._evidence.setVisible(not is_hidden)
        self._note_fold.setVisible(not is_hidden)
        self._grades.show_chosen(said.evidence)
        self._dated_field.setVisible(said.evidence >= record_grade(self._instrument))
        self._counting.show_item(indicator, said)
        if new or not self._clock.isActive():
            self._fill(said, new=new)
        if new:
            self._explain(indicator)

    def show_help(self) -> QWidget:
        """Unfold the help; what is to be seen then."""
        self._help_fold.unfold()
        return self._help_fold

    @Slot()
    def keep(self) -> None:
        """Save what was typed."""
        self._clock.stop()
        self._dated.keep()
        typed = replace(
            self._answer, shown_by=clean(self._shown_by.text()), dated=self._dated.date, note=self._typed_note()
        )
        if self._indicator is not None and typed != self._answer:
            self._answer = typed
            self.said.emit(self._indicator, typed)

    def _fill(self, said: Answer, *, new: bool) -> None:
        """A field whose words are saved already is left alone: somebody may be typing in it."""
        self._note.blockSignals(True)
        if new or clean(self._shown_by.text()) != said.shown_by:
            self._shown_by.setText(said.shown_by)
        if new or self._dated.date != said.dated:
            self._dated.show_date(said.dated)
        if new or self._typed_note() != said.note:
            self._note.setPlainText(said.note)
        self._note.blockSignals(False)
        if said.note:
            self._note_fold.unfold()

    def _typed_note(self) -> str:
        return clean_lines(self._note.toPlainText()[:LONGEST_TEXT])

    def _explain(self, indicator: Indicator) -> None:
        texts, stem = self._texts, f"indicator.{indicator.id}"
        if not self._answer.note:
            self._note_fold.fold()
        self._help.setText(texts.of(f"{stem}.help"))
        examples = texts.some(f"{stem}.example")
        self._examples.setText(self.tr("For example: {examples}.").format(examples=", ".join(examples)))
        self._examples.setVisible(bool(examples))
        references = texts.some(f"{stem}.reference")
        self._references.setText(self.tr("Read more: {references}.").format(references="; ".join(references)))
        self._references.setVisible(bool(references))
        words = _explained(texts, indicator, self._instrument.scale.top)
        self._glossary.setText("\n".join(f"{term}: {meaning}" for term, meaning in words))
        self._words_fold.setVisible(bool(words))

    @Slot(int)
    def _grade(self, grade: int) -> None:
        self.keep()
        if self._indicator is not None and grade != self._answer.evidence:
            self.said.emit(self._indicator, replace(self._answer, evidence=grade))

    @Slot()
    def _typed(self) -> None:
        self._clock.start()


def _labelled(field: QWidget) -> QWidget:
    label = Label(field.accessibleName(), "caption", "ink2", strong=True)
    label.setBuddy(field)
    return holder(column(label, field, gap=4))


def _explained(texts: Texts, indicator: Indicator, top: int) -> list[tuple[str, str]]:
    """The words of the glossary that this indicator uses."""
    parts = [texts.question(indicator.id), texts.of(f"indicator.{indicator.id}.help")]
    parts += [texts.anchor(indicator.id, level) for level in range(top + 1)]
    used = " ".join(parts).casefold()
    return [(term, meaning) for term, meaning in texts.glossary if term.split(" (")[0].casefold() in used]
