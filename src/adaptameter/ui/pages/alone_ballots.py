"""Papers out, ballots in: for members who answer on another computer."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.heard import refusals
from adaptameter.ui.pages.share_making import documents
from adaptameter.ui.session import Session
from adaptameter.ui.session_jobs import Exported
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated


class AloneBallots(Card):
    """Two buttons, each with a window to choose from, and what became of the papers."""

    told = Signal(object)
    """The widget that says what became of papers or ballots."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._session = session
        self._is_saving = False
        hint = Paragraph(
            self.tr(
                "Give each member the own paper, by mail or on a stick. It opens in AdaptaMeter on the other computer. "
                "What comes back is sealed: only this computer can open it."
            ),
            "small",
            "ink2",
        )
        self._papers = Button(self.tr("Save the ballot papers…"), "plain", "file-down", role="small")
        self._ballots = Button(self.tr("Bring in ballots…"), "plain", "file-input", role="small")
        self._told = Notice("accent", "circle-check")
        self._told.hide()
        title = Heading(self.tr("On another computer"), "lead")
        lay_out = row if is_roomy() else column
        ways = lay_out(self._papers, self._ballots, None, gap=12)
        self.setLayout(column(title, hint, 4, ways, self._told, gap=8, margins=(24, 20, 24, 20)))
        self._papers.clicked.connect(self._ask_folder)
        self._ballots.clicked.connect(self._ask_files)
        session.exported.connect(self._show_saved)
        session.refused.connect(self._rest)

    def _say(self, kind: Literal["accent", "warn"], title: str, lines: list[str]) -> None:
        self._told.show_kind(kind, "circle-check" if kind == "accent" else "circle-alert")
        self._told.show_words(title, "\n".join(lines))
        self._told.show()
        self.told.emit(self._told)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    @Slot()
    def _ask_folder(self) -> None:
        self._told.hide()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Where to save the ballot papers"), str(documents()))
        if chosen:
            self._is_saving = True
            self._session.alone.make_papers(Path(chosen))

    @Slot(object)
    def _show_saved(self, made: Exported) -> None:
        if self._is_saving:
            self._is_saving = False
            title = self.tr("%n ballot paper(s) saved", "", len(made.files))
            self._say("accent", title, [isolated(str(file)) for file in made.files])

    @Slot()
    def _rest(self) -> None:
        self._is_saving = False

    @Slot()
    def _ask_files(self) -> None:
        kinds = self.tr("Ballots (*.json);;All files (*)")
        title = self.tr("Which ballots came back?")
        names, _kind = QFileDialog.getOpenFileNames(self, title, str(documents()), kinds)
        if names:
            self._bring_in(tuple(Path(name) for name in names))

    def _bring_in(self, files: tuple[Path, ...]) -> None:
        with refusals(self._session) as refused:
            self._session.alone.bring_in(files)
        title = self.tr("%n ballot(s) brought in", "", len(files) - len(refused))
        self._say("warn" if refused else "accent", title, refused)
