"""The window: one page at a time inside its frame."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QWidget

from adaptameter.system.settings import SCALES, Settings
from adaptameter.ui import theme
from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.frame import steps
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.frame.top_bar import TopBar
from adaptameter.ui.pages.home import HomePage
from adaptameter.ui.pages.stack import Stack
from adaptameter.ui.session import Session
from adaptameter.ui.translator import RIGHT_TO_LEFT, speak
from adaptameter.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from adaptameter.domain.scorecard import Scorecard
    from adaptameter.services.standing import Standing
    from adaptameter.ui.frame.rail import Rail
    from adaptameter.ui.frame.strip import Strip
    from adaptameter.ui.widgets.toast import Toast

_SIZE = (1180, 760)


class Window(QMainWindow):
    """Opens pages and changes how everything looks and speaks; `painted` tells that it is on the screen."""

    painted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._was_painted = False
        self._step: Step | None = None
        self.setWindowTitle("AdaptaMeter")
        self.resize(*_SIZE)
        dress(session.settings)
        self._build()
        self._toast: Toast | None = None
        self._ring = FocusRing(self)
        self._wire()
        self._bind_keys()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._home.setFocus()
        self._session.end()
        super().closeEvent(event)

    @property
    def session(self) -> Session:
        """Whose window this is."""
        return self._session

    @property
    def step(self) -> Step | None:
        """The page of the path that is shown, or None."""
        return self._step

    def page(self, step: Step) -> QWidget:
        """The page of a step, made when it is first wanted."""
        return self._stack.page(step)

    @Slot(object)
    def show_step(self, step: Step) -> None:
        """Open a page of the path. Preparing needs no open assessment, everything else does."""
        if self._session.standing is None and step is not Step.PREPARE:
            return
        standing = self._session.standing
        if standing is not None and step not in steps.path(standing):
            step = Step.ANSWER
        self._step = step
        self._top.show_standing(self._session.standing)
        if self._session.standing is not None:
            self._show_path(step)
        self._stack.show_step(step)

    @Slot()
    def show_home(self) -> None:
        """Go to the first page; what the old page still saves while it goes must not call it back."""
        self._stack.show_home()
        self._step = None
        self._hide_path()
        self._session.close()

    @Slot()
    def choose_card(self) -> None:
        """Ask which scorecard to open."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kinds = self.tr("Scorecards and ballot papers (*.json *.xlsx);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a file"), documents, kinds)
        if name:
            self._session.open_card(Path(name))

    def _build(self) -> None:
        """Make the frame and the first page, in the language and text size of the settings."""
        self._top = TopBar(self._session)
        self._path: Rail | Strip | None = None
        self._home = HomePage(self._session)
        self._stack = Stack(self._session, self._home)
        self._body = row((self._stack, 1), gap=0) if is_roomy() else column((self._stack, 1), gap=0)
        central = QWidget()
        central.setLayout(column(self._top, (self._body, 1), gap=0))
        self.setCentralWidget(central)
        self._top.home_wanted.connect(self.show_home)
        self._top.search_wanted.connect(self.search)
        self._top.help_wanted.connect(self.show_help)
        self._home.preparation_wanted.connect(self._prepare_new)
        self._home.card_wanted.connect(self.choose_card)
        self._stack.step_wanted.connect(self.show_step)
        self._stack.home_wanted.connect(self.show_home)

    def _show_path(self, step: Step) -> None:
        if self._path is None:
            self._path = self._made_path()
            self._path.step_wanted.connect(self.show_step)
            self._body.insertWidget(0, self._path)
        self._path.show()
        self._path.show_step(step)

    def _hide_path(self) -> None:
        if self._path is not None:
            self._path.hide()

    def _made_path(self) -> "Rail | Strip":
        """The path is wanted only beside an open assessment: the first page does not pay for it."""
        if is_roomy():
            from adaptameter.ui.frame.rail import Rail

            return Rail(self._session)
        from adaptameter.ui.frame.strip import Strip

        return Strip(self._session)

    def _wire(self) -> None:
        session = self._session
        session.changed.connect(self._follow)
        session.refused.connect(self._tell)
        session.told.connect(self._tell_with)
        session.card_opened.connect(self._show_card)
        session.settings_changed.connect(self._wear)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def _bind_keys(self) -> None:
        keys = {f"Alt+{number}": self._show_nth for number in range(1, len(Step) + 1)}
        keys |= {"Ctrl+Z": self._session.undo, "Ctrl+Y": self._session.redo, "Ctrl+Shift+Z": self._session.redo}
        keys |= {"Ctrl+K": self.search, "F1": self.show_help, "Ctrl+O": self.choose_card, "Alt+Home": self.show_home}
        keys |= {"Ctrl++": self._larger, "Ctrl+=": self._larger, "Ctrl+-": self._smaller}
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @Slot(object)
    def _follow(self, standing: "Standing | None") -> None:
        """An assessment was opened: turn to it; its answers when they are open, else its results."""
        if standing is None or self._step is not None or self._stack.card is not None:
            return
        self.show_step(_where(standing))

    @Slot(object, object)
    def _wear(self, before: Settings, now: Settings) -> None:
        """Language and text size need new pages; a theme does not."""
        dress(now)
        if replace(before, theme=now.theme) == now:
            return
        step, before_it = self._step, self._stack
        self._build()
        self._stack.follow(before_it, None if now.language == before.language else now.language)
        if self._session.is_ready:
            self._session.list()
        if step is not None:
            self.show_step(step)
        elif self._stack.card is not None:
            self._top.show_standing(None)
        self._ring.raise_()
        if self._toast is not None:
            self._toast.raise_()

    @Slot()
    def _follow_desktop(self) -> None:
        """The desktop went dark or light: so does the window, when it was asked to."""
        wanted = theme.chosen(self._session.settings.theme)
        if self._session.settings.theme == "system" and wanted != theme.look().theme:
            dress(self._session.settings)

    @Slot(object)
    def _show_card(self, card: "Scorecard") -> None:
        self._stack.show_card(card)
        self._step = None
        self._hide_path()
        self._top.show_standing(None)

    @Slot()
    def search(self) -> None:
        """Find anything by its name."""
        from adaptameter.ui.frame.findables import Ways, findables
        from adaptameter.ui.frame.finder import Finder

        ways = Ways(self.show_home, self.show_step, self.choose_card, self.show_help)
        Finder(findables(ways, self._session), self).open()

    @Slot()
    def show_help(self) -> None:
        """Open the help."""
        from adaptameter.ui.frame.help import Help

        Help(self._session.words.texts, str(self._session.folder), self).open()

    @Slot()
    def _prepare_new(self) -> None:
        self._session.close()
        self.show_step(Step.PREPARE)

    @Slot()
    def _show_nth(self) -> None:
        """Alt with a digit: the step of this number on the path that is shown."""
        sender, standing = self.sender(), self._session.standing
        if isinstance(sender, QShortcut):
            path = steps.path(standing) if standing is not None else (Step.PREPARE,)
            place = int(sender.key().toString()[-1]) - 1
            if place < len(path):
                self.show_step(path[place])

    @Slot(str)
    def _tell(self, words: str) -> None:
        if not self._session.is_heard:
            self._tell_with(words, "")

    @Slot(str, str)
    def _tell_with(self, words: str, action: str) -> None:
        if self._toast is None:
            from adaptameter.ui.widgets.toast import Toast  # nothing is told before the first paint

            self._toast = Toast(self)
            self._toast.action_taken.connect(self._session.bring_back)
        self._toast.tell(words, self.tr("Undo") if action else "")

    @Slot()
    def _larger(self) -> None:
        self._scale(1)

    @Slot()
    def _smaller(self) -> None:
        self._scale(-1)

    def _scale(self, by: int) -> None:
        settings = self._session.settings
        place = SCALES.index(settings.text_scale) + by
        if 0 <= place < len(SCALES):
            self._session.change_settings(replace(settings, text_scale=SCALES[place]))


def _where(standing: "Standing") -> Step:
    """Where an assessment goes on when it is opened."""
    if len(standing.assessment.locked) == len(standing.sections) and not standing.is_ballot:
        return Step.RESULTS
    return Step.AGREE if standing.assessment.record.revealed_at else Step.ANSWER


def dress(settings: Settings) -> None:
    """Put theme, text size, direction and language on the application."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        right_to_left = settings.language in RIGHT_TO_LEFT
        theme.apply(app, theme.chosen(settings.theme), settings.text_scale, right_to_left)
        speak(app, settings.language)
