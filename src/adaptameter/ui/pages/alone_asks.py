"""Windows that ask: for a PIN, for a name, whether answers shall be thrown away."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.respondent import LONGEST_RESPONDENT, Respondent
from adaptameter.ui.widgets.ask import Ask
from adaptameter.ui.widgets.pin_field import PinField
from adaptameter.ui.widgets.respondent_name import called


class AskPin(Ask):
    """The PIN of somebody who wants to sit down, as often as it takes."""

    tried = Signal(str, str)
    """The respondent, and the PIN."""

    def __init__(self, one: Respondent, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = one.id
        self._field = PinField(self.tr("PIN"))
        title = self.tr("{name}: your PIN").format(name=called(one))
        hint = self.tr("Forgotten? Cancel, then choose “PIN forgotten” behind the three dots beside the name.")
        self.show_words(title, (hint,), (self.tr("Sit down"), self.tr("Cancel")))
        self.add_field(self._field)
        self.agreed.connect(self._try)

    @Slot(str)
    def refuse(self, words: str) -> None:
        """Says why not, and lets it be tried again."""
        super().refuse(words)
        self._field.clear()
        self._field.setFocus()

    @Slot()
    def _try(self) -> None:
        self.tried.emit(self._id, self._field.pin)


class AskName(Ask):
    """Another name for somebody, or none."""

    given = Signal(str, str)
    """The respondent, and the name."""

    def __init__(self, one: Respondent, parent: QWidget) -> None:
        super().__init__(parent)
        self._id = one.id
        self._field = QLineEdit(one.name, maxLength=LONGEST_RESPONDENT)
        self._field.setAccessibleName(self.tr("Name, if you want one"))
        title = self.tr("What is {name} called?").format(name=called(one))
        hint = self.tr("Only this computer knows the name. Leave it empty to go by the number.")
        self.show_words(title, (hint,), (self.tr("Keep"), self.tr("Cancel")))
        self.add_field(self._field)
        self._field.selectAll()
        self.agreed.connect(self._give)

    @Slot()
    def _give(self) -> None:
        self.given.emit(self._id, self._field.text())


class AskStartAgain(Ask):
    """Whether the answers of somebody who forgot the PIN shall be thrown away."""

    wanted = Signal(str)
    """The respondent."""

    def __init__(self, one: Respondent, parent: QWidget) -> None:
        super().__init__(parent, "danger")
        self._id = one.id
        title = self.tr("Start again without a PIN?")
        lines = (
            self.tr("A forgotten PIN cannot be found again. That is what keeps your answers private."),
            self.tr("%n answer(s) of {name} are thrown away for good.", "", one.given).format(name=called(one)),
        )
        self.show_words(title, lines[: 2 if one.given else 1], (self.tr("Start again"), self.tr("Cancel")))
        self.agreed.connect(self._want)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self._id)
