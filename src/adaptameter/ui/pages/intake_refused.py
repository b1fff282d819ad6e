"""The files that were turned away, with the reasons; a text for a mail to whoever sent them."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.line_list import Line, LineList
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases

if TYPE_CHECKING:
    from adaptameter.services.importing import Refused


class RefusedFiles(QWidget):
    """A list, and a button that puts all of it on the clipboard."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._refused: Sequence[Refused] = ()
        self._list = LineList(self.tr("Refused files"))
        self._copy = Button(self.tr("Copy as a mail text"), "plain", "copy", role="small")
        self._copied = Paragraph(role="small", tone="ink2")
        said = (self._copied, 1)
        foot = row(self._copy, said, gap=12) if is_roomy() else column(row(self._copy, None), said)
        self.setLayout(column(self._list, foot, gap=8, margins=(0, 2, 0, 6)))
        self._copy.clicked.connect(self._put_on_clipboard)

    def show_files(self, refused: "Sequence[Refused]", told: "Callable[[Refused], Line]") -> None:
        """Shows these files."""
        self._refused = refused
        self._list.show_lines(refused, told)
        self._copied.setText(self.tr("It names files and reasons, no folders."))

    @Slot()
    def _put_on_clipboard(self) -> None:
        from adaptameter.ui.refusal_mail import mail_text  # loads what reads files, never before the first paint

        QGuiApplication.clipboard().setText(mail_text(self._refused, self._words))
        said = self.tr("Copied. You can paste it into a mail now.")
        self._copied.setText(said)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
