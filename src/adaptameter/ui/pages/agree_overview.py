"""All questions of a section with its neighbours beside it, and the way on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from adaptameter.domain.instrument import IndicatorId, Section
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.pages.agree_foot import shortened
from adaptameter.ui.pages.agree_list import AgreeList
from adaptameter.ui.pages.agree_reading import left
from adaptameter.ui.pages.agree_sections import AgreeSections
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card, Ground
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_BESIDE = 256


class AgreeOverview(QWidget):
    """The sections in the order of the year, the questions of one of them, one button that leads on."""

    section_chosen = Signal(str)
    question_wanted = Signal(str)
    confirm_wanted = Signal(str)
    """The section of which everything that only needs a nod is agreed on."""
    closing_wanted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._section: Section | None = None
        self._following: IndicatorId | None = None
        self._title = Heading()
        self._lead = Paragraph(tone="ink2")
        self._sections = AgreeSections(texts)
        self._list = AgreeList(texts)
        self._close = Button(self.tr("Close this section"), "plain", "lock")
        self._onward = Button("", "primary", "arrow-right", "trailing")
        self._arrange()
        self._sections.chosen.connect(self.section_chosen)
        self._list.question_wanted.connect(self.question_wanted)
        self._list.confirm_wanted.connect(self._confirm)
        self._close.clicked.connect(self.closing_wanted)
        self._onward.clicked.connect(self._go_on)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._onward.setFocus(event.reason())

    def show_section(self, standing: "Standing", section: Section) -> None:
        """Show the questions of this section."""
        self._section = section
        open_ones, locked = left(standing, section), standing.assessment.is_locked(section.id)
        self._title.setText(self._texts.section(section.id))
        self._lead.setText(self._lead_words(len(open_ones), locked=locked))
        self._sections.show_sections(standing, section)
        self._list.show_section(standing, section)
        self._following = open_ones[0] if open_ones else None
        self._close.setVisible(bool(open_ones))
        if self._following is None:
            words = self.tr("See how it was closed") if locked else self.tr("Close this section")
            self._onward.set_words(words)
        else:
            title = shortened(self._texts.title(self._following))
            self._onward.set_words(self.tr("Talk about: {title}").format(title=title))
        tab_in_reading_order(self)

    def _arrange(self) -> None:
        main = column(self._title, self._lead, 4, self._list, None, gap=6)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        if is_roomy():
            beside = Card("sunken")
            beside.setFixedWidth(look().grow(_BESIDE))
            head = Heading(self.tr("Sections"), "body")
            beside.setLayout(column(head, 4, self._sections, gap=4, margins=(16, 14, 12, 12)))
            content: QBoxLayout = row(column(beside, None), (main, 1), gap=24, margins=(32, 20, 32, 20))
        else:
            content = column(self._sections, main, gap=12, margins=(32, 12, 32, 20))
        page.addWidget(scrolled(holder(content)), 1)
        foot = Ground("footer")
        foot.setLayout(row(None, self._close, self._onward, gap=16, margins=(24, 10, 32, 10)))
        page.addWidget(foot)

    def _lead_words(self, open_ones: int, *, locked: bool) -> str:
        if locked:
            return self.tr("This section is locked.")
        if not open_ones:
            return self.tr("Every question is agreed on. Close the section now.")
        return self.tr("%n question(s) to agree on. The widest spread comes first.", "", open_ones)

    @Slot()
    def _confirm(self) -> None:
        if self._section is not None:
            self.confirm_wanted.emit(self._section.id)

    @Slot()
    def _go_on(self) -> None:
        if self._following is None:
            self.closing_wanted.emit()
        else:
            self.question_wanted.emit(self._following)
