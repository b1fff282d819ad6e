"""Does not apply, as an answer of the whole board: only where the question allows it, with a reason."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.answer import LONGEST_TEXT, Answer, State
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Indicator
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.paragraph import Paragraph


class NotApplicable(QWidget):
    """A chip that asks for the reason first; a reason that is being written is left alone."""

    said = Signal(str)
    """The reason."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._shown: tuple[str, State, str] | None = None
        self._chip = Button(texts.of("response.NA.name"), "chip")
        self._chip.setCheckable(True)
        self._condition = Paragraph(role="caption", tone="ink2")
        self._reason = QLineEdit(maxLength=LONGEST_TEXT, placeholderText=self.tr("Why does it not apply?"))
        self._reason.setAccessibleName(self.tr("Why does it not apply?"))
        keep = Button(self.tr("Save the reason"), "plain", role="small")
        self._asking = holder(column(self._condition, self._reason, row(keep, None), gap=4))
        self.setLayout(column(row(self._chip, None), self._asking, gap=8))
        self._chip.clicked.connect(self.ask)
        self._reason.returnPressed.connect(self._say)
        keep.clicked.connect(self._say)

    def show_answer(self, indicator: Indicator, said: Answer) -> None:
        """Show whether this was said; hidden where every board can answer."""
        self.setVisible(indicator.na_allowed)
        shown = (indicator.id, said.state, said.reason)
        if shown == self._shown:
            return
        self._shown = shown
        self._chip.setChecked(said.state is State.NOT_APPLICABLE)
        self._condition.setText(self._texts.of(f"indicator.{indicator.id}.na_condition"))
        self._reason.setText(said.reason)
        self._asking.setVisible(said.state is State.NOT_APPLICABLE)

    @Slot()
    def ask(self) -> None:
        """Ask for the reason, where the question allows it at all."""
        if self.isHidden() or not self.isEnabled():
            return
        self._chip.setChecked(True)
        self._asking.show()
        self._reason.setFocus()

    @Slot()
    def _say(self) -> None:
        if clean(self._reason.text()):
            self._shown = None
            self.said.emit(self._reason.text())
        else:
            self._reason.setFocus()
