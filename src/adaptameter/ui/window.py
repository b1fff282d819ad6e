"""The window: one page at a time inside its frame."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from adaptameter.system.settings import SCALES, Settings
from adaptameter.ui import theme
from adaptameter.ui.arrange import column, is_roomy, row
from adaptameter.ui.dress import dress
from adaptameter.ui.frame import steps
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.frame.drops import Drops
from adaptameter.ui.frame.sides import Sides
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.frame.top_bar import TopBar
from adaptameter.ui.pages.home import HomePage
from adaptameter.ui.pages.stack import Stack
from adaptameter.ui.session import Session
from adaptameter.ui.session_jobs import is_paper
from adaptameter.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from adaptameter.domain.scorecard import Scorecard
    from adaptameter.services.standing import Standing
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
        self._area: Area | None = None
        self.setWindowTitle("AdaptaMeter")
        self.resize(*_SIZE)
        dress(session.settings)
        self._build()
        self._toast: Toast | None = None
        self._ring = FocusRing(self)
        Drops(self).dropped.connect(self.take_in)
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

    @property
    def area(self) -> Area | None:
        """The area of an adviser that is open, or None."""
        return self._area

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
        self._step, self._area = step, None
        self._top.show_standing(self._session.standing)
        if self._session.standing is not None:
            self._sides.show_step(step)
        self._stack.show_step(step)

    @Slot()
    def show_home(self) -> None:
        """Go to the first page; what the old page still saves while it goes must not call it back."""
        self._stack.show_home()
        self._step = self._area = None
        self._sides.hide()
        self._session.close()

    @Slot(object)
    def show_area(self, area: Area) -> None:
        """Open an area of an adviser, as soon as the store is there."""
        if not self._session.is_ready:
            return
        if self._session.standing is not None:
            self.show_home()
        self._step, self._area = None, area
        self._sides.show_area(area)
        self._top.show_adviser()
        self._stack.show_area(area)

    @Slot()
    def show_library(self) -> None:
        """Open the library."""
        self.show_area(Area.LIBRARY)

    @Slot(object)
    def take_in(self, paths: list[Path]) -> None:
        """Take in scorecards that were dropped, or open a ballot paper."""
        if len(paths) == 1 and is_paper(paths[0]):
            self._session.open_card(paths[0])
        elif self._session.is_ready:
            self.show_library()
            self._session.intake.take_in(paths)

    @Slot()
    def choose_card(self) -> None:
        """Ask which scorecard to open."""
        from adaptameter.ui import asking  # the first paint asks nothing

        file = asking.one_file(self)
        if file is not None:
            self._session.open_card(file)

    def _build(self) -> None:
        """Make the frame and the first page, in the language and text size of the settings."""
        self._top = TopBar(self._session)
        self._home = HomePage(self._session)
        self._stack = Stack(self._session, self._home)
        body = row((self._stack, 1), gap=0) if is_roomy() else column((self._stack, 1), gap=0)
        self._sides = Sides(self._session, body, self)
        central = QWidget()
        central.setLayout(column(self._top, (body, 1), gap=0))
        self.setCentralWidget(central)
        self._top.home_wanted.connect(self.show_home)
        self._top.search_wanted.connect(self.search)
        self._top.help_wanted.connect(self.show_help)
        self._home.preparation_wanted.connect(self._prepare_new)
        self._home.card_wanted.connect(self.choose_card)
        self._home.library_wanted.connect(self.show_library)
        self._stack.step_wanted.connect(self.show_step)
        self._stack.home_wanted.connect(self.show_home)
        self._stack.area_wanted.connect(self.show_area)
        self._stack.card_wanted.connect(self._show_card)
        self._stack.card_closed.connect(self._leave_card)
        self._sides.step_wanted.connect(self.show_step)
        self._sides.area_wanted.connect(self.show_area)

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
        keys |= {"Ctrl+F": self._seek}
        keys |= {"Ctrl++": self._larger, "Ctrl+=": self._larger, "Ctrl+-": self._smaller}
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    @Slot(object)
    def _follow(self, standing: "Standing | None") -> None:
        """An assessment was opened: turn to it; its answers when they are open, else its results."""
        if standing is None or self._step is not None or self._stack.card is not None:
            return
        self.show_step(steps.entry(standing))

    @Slot(object, object)
    def _wear(self, before: Settings, now: Settings) -> None:
        """Language and text size need new pages; a theme does not."""
        dress(now)
        if replace(before, theme=now.theme) == now:
            return
        step, area, before_it = self._step, self._area, self._stack
        self._sides.deleteLater()
        self._build()
        if area is not None:
            self.show_area(area)
        self._stack.follow(before_it, None if now.language == before.language else now.language)
        if self._session.is_ready:
            self._session.list()
        if step is not None:
            self.show_step(step)
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
    @Slot(object, str)
    def _show_card(self, card: "Scorecard", section: str = "") -> None:
        self._stack.show_card(card, section)
        self._step = None
        if self._area is None:
            self._sides.hide()
            self._top.show_standing(None)

    @Slot()
    def _leave_card(self) -> None:
        if self._area is None:
            self.show_home()
        else:
            self.show_area(self._area)

    @Slot()
    def search(self) -> None:
        """Find anything by its name."""
        from adaptameter.ui.frame.findables import Ways, findables
        from adaptameter.ui.frame.finder import Finder

        ways = Ways(self.show_home, self.show_step, self.show_area, self.choose_card, self.show_help)
        Finder(findables(ways, self._session), self).open()

    @Slot()
    def _seek(self) -> None:
        self._sides.seek()

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
        """Alt with a digit: the step of this number on the path that is shown, or the area."""
        sender, standing = self.sender(), self._session.standing
        if not isinstance(sender, QShortcut):
            return
        place = int(sender.key().toString()[-1]) - 1
        path = steps.path(standing) if standing is not None else (Step.PREPARE,)
        if self._area is not None and place < len(Area):
            self.show_area(tuple(Area)[place])
        elif self._area is None and place < len(path):
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
