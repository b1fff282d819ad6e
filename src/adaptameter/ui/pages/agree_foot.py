"""The foot of one question at a meeting: back, all questions, later, on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import is_roomy, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Ground

_LONGEST = 34
_LONGEST_NARROW = 18
"""Characters of the next title."""


class AgreeFoot(Ground):
    """Where to go from here, in words."""

    back_wanted = Signal()
    list_wanted = Signal()
    later_wanted = Signal()
    onward_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("footer", parent)
        self._back = Button(self.tr("Back"), "quiet", "arrow-left")
        self._every = Button(self.tr("All questions"), "quiet", "list-checks")
        self._later = Button(self.tr("Leave it for later"), "quiet")
        self._onward = Button("", "primary", "arrow-right", "trailing")
        parts = (self._back, self._every, None, self._later, self._onward)
        self.setLayout(row(*parts, gap=16, margins=(24, 10, 32, 10)))
        self._back.clicked.connect(self.back_wanted)
        self._every.clicked.connect(self.list_wanted)
        self._later.clicked.connect(self.later_wanted)
        self._onward.clicked.connect(self.onward_wanted)

    def show_ways(self, onward: str, *, has_back: bool, can_leave: bool) -> None:
        """Show what comes next, whether there is a way back, and whether the question may be left open."""
        self._back.setEnabled(has_back)
        self._later.setVisible(can_leave)
        self._onward.set_words(onward)


def shortened(title: str) -> str:
    """A title as far as there is room for it."""
    room = _LONGEST if is_roomy() else _LONGEST_NARROW
    return title if len(title) <= room else title[: room - 1].rstrip() + "…"
