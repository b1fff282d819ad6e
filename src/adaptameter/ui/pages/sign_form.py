"""What a board says when it signs: roles, date, place, minutes."""

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.sign_roles import SignRoles
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.date_field import DateField
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases

_LONGEST = 120
_LEAST = 320


class SignForm(QWidget):
    """What is refused is said below the fields; what was typed stays."""

    sign_wanted = Signal(object, str, str, str)
    """Roles, date (ISO 8601), place, minutes reference."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roles = SignRoles(words)
        self._date = DateField(words.say("signature.date"), words.language)
        self._place = QLineEdit(maxLength=_LONGEST)
        self._minutes = QLineEdit(maxLength=_LONGEST)
        self._says = Paragraph(role="small", tone="ink2")
        self._refused = Paragraph(role="small", tone="danger")
        self._sign = Button(self.tr("Sign"), "primary", "pencil")
        self._arrange(words)
        self._sign.clicked.connect(self._want)
        self.clear()

    def clear(self) -> None:
        """Ready for another signature, today."""
        self._roles.clear()
        self._date.show_date(QDate.currentDate().toString("yyyy-MM-dd"))
        self._place.clear()
        self._minutes.clear()
        self._refused.hide()

    def show_revision(self, revision: int) -> None:
        """Says what happens when this revision is signed."""
        words = self.tr(
            "Signing locks the whole assessment as revision {revision}. To change something later, the board opens it "
            "again with a reason; what was signed is kept."
        )
        self._says.setText(words.format(revision=revision))

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Says why it was not signed; an empty text takes it back."""
        self._refused.setText(words)
        self._refused.setVisible(bool(words))
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _arrange(self, words: Phrases) -> None:
        names = self.tr("Roles only. The names stand in your minutes, not here.")
        privacy = row(Icon("shield-check", "accent", 18), (Paragraph(names, "small", "ink2"), 1), gap=8)
        who = holder(column(Paragraph(self.tr("Who signs?"), strong=True), privacy, self._roles, None, gap=8))
        fields = (
            _labelled(words.say("signature.date"), self._date),
            _labelled(words.say("signature.place"), self._place),
            _labelled(words.say("signature.minutes"), self._minutes),
        )
        where = holder(column(*fields, None, gap=10))
        self.setLayout(
            column(Columns([(who, 1), (where, 1)], _LEAST), self._says, self._refused, row(self._sign, None), gap=12)
        )

    @Slot()
    def _want(self) -> None:
        self._date.keep()
        if not self._date.is_refused:
            self.sign_wanted.emit(self._roles.roles, self._date.date, self._place.text(), self._minutes.text())


def _labelled(words: str, field: QWidget) -> QWidget:
    label = Paragraph(words, "small", "ink2")
    label.setBuddy(field)
    field.setAccessibleName(words)
    return holder(column(label, field, gap=2))
