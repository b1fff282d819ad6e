"""The results with the panel that says why: beside them where there is room, else in their place."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.pages.results_board import ResultsBoard
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.pages.why import WhyPanel
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.placed import Place, Placed
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

_PANEL = 400
_BESIDE = 640
_AIR = 12


@dataclass(frozen=True, slots=True)
class _Asked:
    """The number that the panel answers."""

    kind: Literal["section", "value"]
    place: int


class ResultsFrame(Placed):
    """Holds the head of a page, the board and the panel. Esc closes the panel; the number asked gets the focus back."""

    indicator_chosen = Signal(str)
    """The id of an indicator whose question is wanted."""
    reopen_wanted = Signal(str, str)
    """A locked section, and the reason to open it again."""

    def __init__(self, above: QWidget, below: QWidget, *, lead_on: bool, parent: QWidget | None = None) -> None:
        """`lead_on` when indicators lead to their questions and sections can be opened again."""
        super().__init__(parent)
        self._lead_on = self._can_reopen = lead_on
        self._reading: Reading | None = None
        self._asked: _Asked | None = None
        self.board = ResultsBoard()
        self._content = holder(column(above, self.board, below, None, gap=16, margins=(32, 20, 32, 20)))
        self._scroll = scrolled(self._content)
        self._scroll.setParent(self)
        self._panel = WhyPanel(self)
        self._panel.hide()
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._wire()

    def show_reading(self, reading: Reading, *, can_reopen: bool = True) -> None:
        """Shows this; an open panel follows, or closes when its number is gone. A signed section stays closed."""
        before, self._reading = self._reading, reading
        self._can_reopen = can_reopen and self._lead_on
        self.board.show_reading(reading, lead_on=self._lead_on)
        if self._asked is not None and before is not None and _names(before) == _names(reading):
            self._show_asked(reading, self._asked)
        else:
            self._forget()
        tab_in_reading_order(self)

    @Slot()
    def close_panel(self) -> None:
        """Closes the panel; the focus goes back to the number that was asked."""
        asked = self._asked
        self._forget()
        if asked is None:
            return
        board = self.board
        number = board.section_number(asked.place) if asked.kind == "section" else board.value_number(asked.place)
        number.setFocus(Qt.FocusReason.TabFocusReason)
        self._scroll.ensureWidgetVisible(number)

    def places(self, width: int) -> tuple[list[Place], int]:
        air = look().space(_AIR)
        panel = look().grow(_PANEL)
        height = self.height()
        whole = QRect(0, 0, width, height)
        if self._asked is None:
            return [(self._scroll, whole)], height
        if self._is_covered(width):
            return [(self._panel, whole.adjusted(air, air, -air, -air))], height
        beside = QRect(width - panel - air, air, panel, height - 2 * air)
        return [(self._scroll, QRect(0, 0, width - panel - air, height)), (self._panel, beside)], height

    def narrowest(self) -> int:
        return self._content.minimumSizeHint().width()

    def hasHeightForWidth(self) -> bool:
        return False

    def _wire(self) -> None:
        self.board.section_asked.connect(self.ask_section)
        self.board.value_asked.connect(self._ask_value)
        self.board.indicator_chosen.connect(self.indicator_chosen)
        self._panel.indicator_chosen.connect(self.indicator_chosen)
        self._panel.reopen_wanted.connect(self.reopen_wanted)
        self._panel.closed.connect(self.close_panel)
        self._escape.activated.connect(self.close_panel)

    @Slot(int)
    def ask_section(self, place: int) -> None:
        """Opens the panel that says why a section, counted from 0, stands where it does."""
        self._ask(_Asked("section", place))

    @Slot(int)
    def _ask_value(self, place: int) -> None:
        self._ask(_Asked("value", place))

    def _ask(self, asked: _Asked) -> None:
        if self._reading is None:
            return
        self._asked = asked
        self._escape.setEnabled(True)
        self._show_asked(self._reading, asked)
        self._panel.show()
        self._place()
        tab_in_reading_order(self)
        self._panel.take_focus()

    def _show_asked(self, reading: Reading, asked: _Asked) -> None:
        if asked.kind == "section":
            section = reading.profile.sections[asked.place]
            self._panel.show_section(reading, section, lead_on=self._lead_on, can_reopen=self._can_reopen)
        else:
            self._panel.show_value(reading, reading.profile.values[asked.place], lead_on=self._lead_on)

    def _place(self) -> None:
        self._scroll.setVisible(not self._is_covered(self.width()))
        super()._place()

    def _is_covered(self, width: int) -> bool:
        """Whether an open panel takes the place of the results."""
        return self._asked is not None and width - look().grow(_PANEL) < _BESIDE * look().scale

    def _forget(self) -> None:
        self._asked = None
        self._escape.setEnabled(False)
        self._place()
        self._panel.hide()


def _names(reading: Reading) -> tuple[str, ...]:
    return tuple(section.section for section in reading.profile.sections)
