"""What the section as a whole needs now: go on, lock it, see its result, open it again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from adaptameter.domain.instrument import Section
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import holder, is_roomy, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class SectionBar(QWidget):
    """Hidden while questions are open; then it offers to lock, and later to open again with a reason."""

    lock_wanted = Signal(str)
    reopen_wanted = Signal(str, str)
    results_wanted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._section = ""
        self._words = Paragraph(role="small")
        self._lock = Button(self.tr("Lock and see the result"), "primary", "lock", role="small")
        self._results = Button(self.tr("See the result"), "primary", role="small")
        self._open = Button(self.tr("Open again…"), "plain", "lock-open", role="small")
        self._reason = QLineEdit(placeholderText=self.tr("Why is it opened again?"))
        self._reason.setAccessibleName(self.tr("Why is it opened again?"))
        self._sure = Button(self.tr("Open"), "plain", role="small")
        self._reason_row = holder(row((self._reason, 1), self._sure))
        self._icon = Icon("circle-check", "accent")
        self._icon.setParent(self)  # in a layout or not, it goes with the bar
        self._icon.setVisible(is_roomy())
        self.setLayout(
            row(
                *((self._icon,) if is_roomy() else ()),
                (self._words, 1),
                (self._reason_row, 2),
                self._open,
                self._results,
                self._lock,
                gap=12,
            )
        )
        self._lock.clicked.connect(self._want_lock)
        self._results.clicked.connect(self.results_wanted)
        self._open.clicked.connect(self._ask)
        self._sure.clicked.connect(self._want_open)
        self._reason.returnPressed.connect(self._want_open)

    def show_section(self, section: Section, standing: "Standing") -> bool:
        """Show what this section needs; False when there is nothing to say yet, or answers are private."""
        locked = standing.assessment.is_locked(section.id)
        self._section = section.id
        title = self._texts.section(section.id)
        words = self.tr("{section} is locked.") if locked else self.tr("{section}: every question has an answer.")
        self._words.setText(words.format(section=title))
        self._reason.clear()
        wanted = (self._words, self._results, self._open) if locked else (self._words, self._lock)
        for part in (self._words, self._results, self._open, self._lock, self._reason_row):
            if part not in wanted:
                part.hide()  # all first: side by side they would push the window wider
        for part in wanted:
            part.show()
        self._icon.set_icon("lock" if locked else "circle-check", "ink2" if locked else "accent")
        is_private = standing.seat is not None or standing.is_ballot
        return not is_private and (locked or standing.is_complete(section))

    @Slot()
    def _ask(self) -> None:
        self._words.hide()
        self._open.hide()
        self._results.hide()
        self._reason_row.show()
        self._reason.setFocus()

    @Slot()
    def _want_lock(self) -> None:
        self.lock_wanted.emit(self._section)

    @Slot()
    def _want_open(self) -> None:
        self.reopen_wanted.emit(self._section, self._reason.text())
