"""The two answers that are not a level: we do not know, and does not apply with its reason."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.answer import LONGEST_TEXT, Answer, State
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Indicator
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.paragraph import Paragraph


class Unlevelled(QWidget):
    """Chips below the levels. Where "does not apply" is not possible a sentence stands in its place."""

    dont_know_said = Signal()
    not_applicable_said = Signal(str)
    reason_asked = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._shown: tuple[str, State, str] | None = None
        self._dont_know = Button(texts.of("response.DK.name"), "chip")
        self._not_applicable = Button(texts.of("response.NA.name"), "chip")
        self._why_not = Paragraph(role="caption", tone="ink3")
        self._why_not.setText(self.tr("Every board can answer this one, so “does not apply” is not offered."))
        self._condition = Paragraph(role="caption", tone="ink2")
        self._reason = QLineEdit(maxLength=LONGEST_TEXT, placeholderText=self.tr("Why does it not apply?"))
        self._reason.setAccessibleName(self.tr("Why does it not apply?"))
        self._keep = Button(self.tr("Save the reason"), "primary", role="small")
        self._reason_row = holder(column(self._condition, row((self._reason, 1), self._keep), gap=4))
        chips = row(self._dont_know, self._not_applicable, (self._why_not, 100), None, gap=12)
        narrow = column(row(self._dont_know, self._not_applicable, None), self._why_not, gap=8)
        self.setLayout(column(chips if is_roomy() else narrow, self._reason_row, gap=8))
        for chip in (self._dont_know, self._not_applicable):
            chip.setCheckable(True)
        self._dont_know.clicked.connect(self.say_dont_know)
        self._not_applicable.clicked.connect(self.ask_reason)
        self._reason.returnPressed.connect(self._say_reason)
        self._keep.clicked.connect(self._say_reason)

    def show_answer(self, indicator: Indicator, said: Answer) -> None:
        """Show which of the two was said, if any; a reason that is being written is left alone."""
        is_same = self._shown == (indicator.id, said.state, said.reason)
        self._shown = indicator.id, said.state, said.reason
        if is_same and self._is_writing():
            return
        applies_always = not indicator.na_allowed
        self._dont_know.setChecked(said.state is State.DONT_KNOW)
        self._not_applicable.setChecked(said.state is State.NOT_APPLICABLE)
        self._not_applicable.setVisible(not applies_always)
        self._why_not.setVisible(applies_always)
        self._condition.setText(self._texts.of(f"indicator.{indicator.id}.na_condition"))
        self._reason.setText(said.reason)
        self._reason_row.setVisible(said.state is State.NOT_APPLICABLE)

    @Slot()
    def say_dont_know(self) -> None:
        """We do not know."""
        self._dont_know.setChecked(True)
        self.dont_know_said.emit()

    @Slot()
    def ask_reason(self) -> None:
        """Does not apply: asks for the reason first, where the indicator allows it at all."""
        if self._not_applicable.isHidden():
            return
        self._not_applicable.setChecked(True)
        self._reason_row.show()
        self._reason.setFocus()
        self.reason_asked.emit()

    def keep(self) -> None:
        """A reason that was written is said, also without the button."""
        if self._is_writing() and self._reason.text().strip():
            self._say_reason()

    def _is_writing(self) -> bool:
        """Whether a reason is asked for, or changed, that is not said yet."""
        if self._shown is None or self._reason_row.isHidden():
            return False
        _indicator, state, reason = self._shown
        return state is not State.NOT_APPLICABLE or clean(self._reason.text()) != reason

    @Slot()
    def _say_reason(self) -> None:
        if self._reason.text().strip():
            self._shown = None
            self.not_applicable_said.emit(self._reason.text())
        else:
            self._reason.setFocus()
