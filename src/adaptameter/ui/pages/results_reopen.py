"""The way back: a locked section is opened again, with a reason that is kept."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.answer import LONGEST_TEXT
from adaptameter.ui.arrange import column, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


class ReopenForm(Card):
    """Says what opening means and asks for the reason; without one it says so below the field."""

    reopen_wanted = Signal(str)
    """The reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        ask = Paragraph(self.tr("Why is it opened again?"), "caption", "ink2")
        self._reason = QLineEdit(maxLength=LONGEST_TEXT)
        self._reason.setAccessibleName(ask.text())
        ask.setBuddy(self._reason)
        self._refused = Paragraph(self.tr("A reason is needed. It stays in your records."), "caption", "danger")
        self._refused.hide()
        button = Button(self.tr("Open the section again"), "plain", "lock-open", role="small")
        self.setLayout(
            column(
                Heading(self.tr("Is an answer wrong?"), "body"),
                Paragraph(
                    self.tr("Open the section, change the answer and lock it again. Until then its result is hidden."),
                    "caption",
                    "ink2",
                ),
                6,
                ask,
                self._reason,
                self._refused,
                4,
                row(button, None),
                gap=4,
                margins=(16, 14, 16, 16),
            )
        )
        button.clicked.connect(self._want)
        self._reason.returnPressed.connect(self._want)

    @Slot()
    def _want(self) -> None:
        reason = self._reason.text().strip()
        self._refused.setVisible(not reason)
        self._reason.setProperty("refused", not reason)
        self._reason.style().unpolish(self._reason)
        self._reason.style().polish(self._reason)
        if reason:
            self.reopen_wanted.emit(reason)
        else:
            self._reason.setFocus()
