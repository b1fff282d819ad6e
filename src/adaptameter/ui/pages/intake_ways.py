"""The ways to take scorecards in: chosen files, or all that lies in a folder."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.widgets.button import Button, ButtonKind


class IntakeWays(QWidget):
    """Two buttons; `kind` is that of the first."""

    files_wanted = Signal()
    folder_wanted = Signal()

    def __init__(self, kind: ButtonKind = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        files = Button(self.tr("Choose files…"), kind, "file-input")
        folder = Button(self.tr("Choose a folder…"), "plain", "folder-open")
        lay_out = row if is_roomy() else column
        self.setLayout(lay_out(files, folder, gap=12))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(files)
        files.clicked.connect(self.files_wanted)
        folder.clicked.connect(self.folder_wanted)
