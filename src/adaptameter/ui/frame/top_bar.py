"""The bar at the top: what is open, that it is saved, language, theme, size of the text, help."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from adaptameter.system.settings import SCALES, THEMES, Settings
from adaptameter.ui.arrange import is_roomy, row
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.brand_mark import BrandMark
from adaptameter.ui.widgets.button import Button, IconButton
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.saved_mark import SavedMark

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_LONGEST = 42


class TopBar(Ground):
    """One line that says where one is; its menus change how the window looks and speaks."""

    home_wanted = Signal()
    search_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("top", parent)
        self._session = session
        self._home = Button("AdaptaMeter", "quiet", role="lead")
        self._home.setAccessibleName(self.tr("AdaptaMeter, to the first page"))
        self._line = Divider("down")
        self._who = Label(strong=True)
        self._year = Label(tone="ink2")
        self._saved = SavedMark()
        self._search = IconButton("search", self.tr("Search everything (Ctrl+K)"))
        self._language = Button(session.settings.language.upper(), "quiet", "globe", role="small")
        self._language.setAccessibleName(self.tr("Language"))
        self._view = IconButton("a-large-small", self.tr("Theme and size of the text"))
        self._help = IconButton("circle-question-mark", self.tr("Help (F1)"))
        self._arrange()
        self._wire()
        self.show_standing(session.standing)

    def _arrange(self) -> None:
        self._line.setFixedHeight(look().grow(24))
        tools = (self._search, self._language, self._view, self._help)
        self.setLayout(
            row(
                BrandMark(),
                self._home,
                self._line,
                8,
                self._who,
                2 if is_roomy() else 8,
                self._year,
                None,
                self._saved,
                8,
                *tools,
                gap=4 if is_roomy() else 2,
                margins=(20, 8, 20, 8),
            )
        )

    def _wire(self) -> None:
        self._home.clicked.connect(self.home_wanted)
        self._search.clicked.connect(self.search_wanted)
        self._help.clicked.connect(self.help_wanted)
        self._language.clicked.connect(self._choose_language)
        self._view.clicked.connect(self._choose_view)
        self._session.changed.connect(self.show_standing)
        self._session.saved.connect(self._show_saved)

    @Slot(object)
    def show_standing(self, standing: "Standing | None") -> None:
        """Show what is open."""
        for part in (self._line, self._who, self._year):
            part.setVisible(standing is not None)
        if standing is None:
            self._saved.show_saved("")
            return
        plan = standing.assessment.plan
        name = plan.organisation.name
        room = _LONGEST if is_roomy() else _LONGEST // 2
        self._who.setText(name if len(name) <= room else name[: room - 1] + "…")
        self._year.setText(str(plan.year))

    def show_adviser(self) -> None:
        """Show that an adviser is at work."""
        for part in (self._line, self._who):
            part.show()
        self._year.hide()
        self._who.setText(self.tr("Adviser"))
        self._saved.show_saved("")

    @Slot(str)
    def _show_saved(self, time: str) -> None:
        words = self.tr("Saved {time}").format(time=time)
        self._saved.show_saved(words if is_roomy() else time)
        self._saved.setAccessibleName(words)

    @Slot()
    def _choose_language(self) -> None:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for language in self._session.booklet.languages:
            words = self.tr("{language} (draft)") if language.status == "draft" else "{language}"
            self._entry(menu, group, words.format(language=language.name), replace(self._now, language=language.code))
        self._unfold(menu, self._language)

    @Slot()
    def _choose_view(self) -> None:
        menu = QMenu(self)
        names = dict(
            zip(
                THEMES,
                (self.tr("As the computer"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")),
                strict=True,
            )
        )
        themes, sizes = QActionGroup(menu), QActionGroup(menu)
        for theme in THEMES:
            self._entry(menu, themes, names[theme], replace(self._now, theme=theme))
        menu.addSeparator()
        for scale in SCALES:
            words = self.tr("Text {percent} %").format(percent=round(scale * 100))
            self._entry(menu, sizes, words, replace(self._now, text_scale=scale))
        self._unfold(menu, self._view)

    @property
    def _now(self) -> Settings:
        return self._session.settings

    def _entry(self, menu: QMenu, group: QActionGroup, words: str, wanted: Settings) -> None:
        action = QAction(words, menu)
        action.setCheckable(True)
        action.setChecked(wanted == self._now)
        action.setData(wanted)
        action.triggered.connect(self._change)
        group.addAction(action)
        menu.addAction(action)

    def _unfold(self, menu: QMenu, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    @Slot()
    def _change(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction) and isinstance(sender.data(), Settings):
            self._session.change_settings(sender.data())
