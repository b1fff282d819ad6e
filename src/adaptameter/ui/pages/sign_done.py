"""A signature that stands: the seal to compare, who signed, the way to open it again."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.record import Signature
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.sign_reading import occasion_words
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.together import roles

_LONGEST = 120


class SignDone(QWidget):
    """The seal is large, in groups of four, so that two people can read it to each other."""

    reopen_wanted = Signal(str)
    """The reason."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._who = Paragraph(strong=True)
        self._when = Paragraph(role="small", tone="ink2")
        self._seal = Heading(role="display", tone="accent")
        self._form = ReopenSigned()
        self._fold = Fold(self.tr("Open it again"), self._form)
        seal = Card("accent")
        compare = self.tr("Read it to each other by phone: the paper and the file must show the same.")
        name = Paragraph(words.say("signature.seal"), "small", "ink2")
        seal.setLayout(column(name, self._seal, Paragraph(compare, "small"), gap=4, margins=(20, 14, 20, 16)))
        self.setLayout(column(holder(column(self._who, self._when, gap=2)), seal, self._fold, gap=12))
        self._form.reopen_wanted.connect(self.reopen_wanted)

    def show_signature(self, signature: Signature) -> None:
        """Shows this signature."""
        self._who.setText(roles(self._words, signature.roles))
        self._when.setText(occasion_words(self._words, signature))
        self._seal.setText(isolated(signature.short_seal))
        self._form.show_revision(signature.revision)
        self._fold.fold()


class ReopenSigned(QWidget):
    """Says what opening means and asks for the reason; without one it says so below the field."""

    reopen_wanted = Signal(str)
    """The reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = Paragraph(role="small", tone="ink2")
        ask = Paragraph(self.tr("Why is it opened again?"), "small", "ink2")
        self._reason = QLineEdit(maxLength=_LONGEST)
        self._reason.setAccessibleName(ask.text())
        ask.setBuddy(self._reason)
        self._refused = Paragraph(self.tr("A reason is needed. It stays on this computer."), "small", "danger")
        button = Button(self.tr("Open the assessment again"), "plain", "lock-open", role="small")
        self.setLayout(column(self._about, ask, self._reason, self._refused, row(button, None), gap=6))
        self._refused.hide()
        button.clicked.connect(self._want)
        self._reason.returnPressed.connect(self._want)

    def show_revision(self, revision: int) -> None:
        """Says what becomes of this revision."""
        words = self.tr(
            "Revision {revision} and its seal are kept. A new revision begins: on the page Results you open the "
            "section that has to change, and at the end the board signs again."
        )
        self._about.setText(words.format(revision=revision))
        self._reason.clear()
        self._refused.hide()

    @Slot()
    def _want(self) -> None:
        reason = self._reason.text().strip()
        self._refused.setVisible(not reason)
        if reason:
            self.reopen_wanted.emit(reason)
        else:
            self._reason.setFocus()
