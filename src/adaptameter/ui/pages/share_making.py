"""In which form, into which folder, and the files that were made."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.session_jobs import Exported
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.check_card import CheckCard
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated


class ShareMaking(QWidget):
    """Forms, folder, one button; below it what became of the last press."""

    wanted = Signal(object, object)
    """A folder, and the formats in it, as `Session.export` takes them."""
    answered = Signal(object)
    """The widget that says what became of it."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._is_busy = False
        self._cards = {
            "xlsx": CheckCard(
                "file-spreadsheet",
                self.tr("Workbook"),
                self.tr("To send to an adviser, and to look into every number."),
            ),
            "pdf": CheckCard("file-text", self.tr("PDF"), self.tr("To print and to lay on the table at a meeting.")),
            "json": CheckCard("file-json", self.tr("Data"), self.tr("For other programs. Small, and for machines.")),
        }
        self._path = Paragraph(role="small")
        self._choose = Button(self.tr("Choose another folder…"), "plain", "folder-open", role="small")
        self._make = Button(self.tr("Make the scorecard"), "primary", "file-down")
        self._hint = Paragraph(self.tr("Choose at least one form."), "small", "danger")
        self._working = IconText("clock", self.tr("Making the files, and reading them back…"), "ink2")
        self._failed = Notice("danger", "circle-alert")
        self._done = Card("accent")
        self._files = QVBoxLayout()
        self._done_title = Heading(role="body", tone="accent")
        self._open = Button(self.tr("Open the folder"), "plain", "folder-open", role="small")
        self._draft = Notice("sunken", "info")
        self._draft.show_words(
            self.tr("Not signed yet: a draft"), self.tr("Every file says so. After the signature you make them again.")
        )
        self._arrange()
        self._wire()

    @property
    def folder(self) -> Path:
        """The folder that is chosen now."""
        return self._folder

    def show_folder(self, folder: Path) -> None:
        """Shows another folder."""
        self._folder = folder
        self._path.setText(isolated(str(folder)))

    def show_signed(self, *, is_signed: bool) -> None:
        """Says that the files will be a draft, while nobody signed."""
        self._draft.setVisible(not is_signed)

    def forget(self) -> None:
        """What was made for another assessment is not shown."""
        self._done.hide()
        self._failed.hide()

    @Slot(object)
    def show_made(self, made: Exported) -> None:
        """Shows the files that were written."""
        self._rest()
        while item := self._files.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for file in made.files:
            self._files.addWidget(Paragraph(isolated(str(file)), "small"))
        title = self.tr("%n file(s) made", "", len(made.files))
        self._done_title.setText(title)
        self._done.show()
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))
        self.answered.emit(self._done)

    @Slot(str)
    def show_refused(self, why: str) -> None:
        """Says why nothing was made, if something was being made."""
        if not self._is_busy:
            return
        self._rest()
        self._failed.show_words(self.tr("The scorecard was not made. Your answers are safe."), why)
        self._failed.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, why))
        self.answered.emit(self._failed)

    def _arrange(self) -> None:
        done = column(
            row(Icon("circle-check", "accent"), (self._done_title, 1), gap=10),
            self._files,
            4,
            row(self._open, None),
            gap=4,
            margins=(16, 12, 16, 14),
        )
        self._done.setLayout(done)
        where = column(Heading(self.tr("Where to"), "body"), self._path, row(self._choose, None), gap=6)
        inside = column(
            self._draft,
            Heading(self.tr("In which form?"), "body"),
            *self._cards.values(),
            6,
            where,
            8,
            row(self._make, None),
            self._hint,
            self._working,
            self._failed,
            self._done,
            gap=8,
        )
        self.setLayout(inside)
        for late in (self._hint, self._working, self._failed, self._done):
            late.hide()
        self._cards["xlsx"].setChecked(True)
        self._cards["pdf"].setChecked(True)
        self.show_folder(self._folder)

    def _wire(self) -> None:
        self._choose.clicked.connect(self._ask_folder)
        self._make.clicked.connect(self._want)
        self._open.clicked.connect(self._open_folder)
        for card in self._cards.values():
            card.toggled.connect(self._weigh)

    def _chosen(self) -> tuple[str, ...]:
        return tuple(name for name, card in self._cards.items() if card.isChecked())

    def _rest(self) -> None:
        self._is_busy = False
        self._working.hide()
        self._make.setEnabled(True)

    @Slot()
    def _weigh(self) -> None:
        self._hint.setVisible(not self._chosen())
        self._make.setEnabled(bool(self._chosen()) and not self._is_busy)

    @Slot()
    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to"), str(self._folder))
        if chosen:
            self.show_folder(Path(chosen))

    @Slot()
    def _want(self) -> None:
        self._is_busy = True
        self._make.setEnabled(False)
        self._failed.hide()
        self._done.hide()
        self._working.show()
        self.wanted.emit(self._folder, self._chosen())

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def documents() -> Path:
    """Where people keep their papers, or their home."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(found) if found else Path.home()
