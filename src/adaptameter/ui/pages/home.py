"""The first page: continue, start, look around, open a scorecard; what lies here already."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.pages.home_hero import HomeHero
from adaptameter.ui.pages.home_list import HomeList
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.action_card import ActionCard
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.store.listing import Listed

_WIDEST = 1080


class HomePage(QWidget):
    """Where everybody begins. It asks for pages; the window opens them."""

    preparation_wanted = Signal()
    card_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._hero = HomeHero(session)
        self._new = ActionCard("plus", self.tr("New assessment"), self.tr("for this board or another one"))
        self._open = ActionCard(
            "folder-open", self.tr("Open a file"), self.tr("a scorecard or a ballot paper that you were sent")
        )
        self._sample = ActionCard(
            "lightbulb", self.tr("Look around first"), self.tr("with the answers of a made-up board")
        )
        self._library = Button(self.tr("Open the library"), "link", "arrow-right", "trailing", role="small")
        self._list = HomeList(session)
        self._arrange()
        self._hero.start_wanted.connect(self.preparation_wanted)
        self._new.clicked.connect(self.preparation_wanted)
        self._open.clicked.connect(self.card_wanted)
        self._sample.clicked.connect(session.start_sample)
        self._library.clicked.connect(self.library_wanted)
        session.listed.connect(self._show)

    def _arrange(self) -> None:
        actions = (self._new, self._open, self._sample)
        cards = row(*((card, 1) for card in actions), gap=16) if is_roomy() else column(*actions, gap=16)
        content = holder(
            column(
                Heading(self._greeting(), "display"),
                Paragraph(
                    self.tr("A calm look at how your organisation works. For learning, not for ranking."), tone="ink2"
                ),
                12,
                self._hero,
                16,
                cards,
                12,
                self._list,
                10,
                self._who(),
                None,
                8,
                self._foot(),
                gap=2,
            )
        )
        content.setMaximumWidth(look().grow(_WIDEST))
        middle = holder(row((holder(row()), 1), (content, 1000), (holder(row()), 1), gap=0, margins=(32, 20, 32, 12)))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(middle))

    def _who(self) -> QWidget:
        """Who the program is for, in two sentences side by side."""
        board = column(
            Label(self.tr("For a board"), "small", strong=True),
            Paragraph(
                self.tr("Once a year: answer, look at the picture, choose next steps. Nobody gives you a grade."),
                "small",
                "ink2",
            ),
            gap=2,
        )
        adviser = column(
            Label(self.tr("For an adviser"), "small", strong=True),
            Paragraph(
                self.tr("Take in the scorecards that boards share, and see what may be compared, and why."),
                "small",
                "ink2",
            ),
            row(self._library, None),
            gap=2,
        )
        both = row((board, 1), (adviser, 1), gap=32) if is_roomy() else column(board, adviser, gap=16)
        return holder(column(Divider(), both, gap=12))

    def _foot(self) -> QWidget:
        safe = IconText(
            "shield-check", self.tr("Your answers stay on this computer. Nothing is sent anywhere."), "ink2"
        )
        self._version = Label(role="caption", tone="ink3")
        foot = row(safe, None, self._version) if is_roomy() else column(safe, self._version)
        return holder(foot)

    @Slot(object)
    def _show(self, listed: "tuple[Listed, ...]") -> None:
        instrument = self._session.booklet.instrument
        self._version.setText(self.tr("Pilot instrument {version}").format(version=instrument.version))
        self._hero.show_latest(listed[0] if listed else None)
        self._new.setVisible(bool(listed))
        self._sample.setVisible(not any(one.assessment.sample for one in listed))
        self._list.show_all(listed)

    def _greeting(self) -> str:
        hour = QTime.currentTime().hour()
        if hour < 12:
            return self.tr("Good morning")
        return self.tr("Good afternoon") if hour < 18 else self.tr("Good evening")
