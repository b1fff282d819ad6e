"""The foot of the answer page: back, the keys that help, next."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.questions.section_bar import SectionBar
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Ground
from adaptameter.ui.widgets.key_cap import KeyCap
from adaptameter.ui.widgets.label import Label

_LONGEST = 34
_LONGEST_BESIDE = 14
"""Characters of the next title, alone in the foot and beside what the section needs."""


class AnswerFoot(Ground):
    """Where to go from here, in words."""

    back_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, top: int, bar: SectionBar, parent: QWidget | None = None) -> None:
        super().__init__("footer", parent)
        self._bar = bar
        self._back = Button(self.tr("Back"), "quiet", "arrow-left")
        self._next = Button("", "primary", "arrow-right", "trailing")
        self._keys = holder(row(None, *self._caps(top), None, gap=6) if is_roomy() else row(None))
        middle = column(self._keys, *((bar,) if is_roomy() else ()), gap=0)
        self.setLayout(row(self._back, (middle, 1), self._next, gap=16, margins=(24, 10, 32, 10)))
        self._back.clicked.connect(self.back_wanted)
        self._next.clicked.connect(self.next_wanted)

    def _caps(self, top: int) -> tuple[QWidget | int, ...]:
        def words(text: str) -> Label:
            return Label(text, "caption", "ink2")

        return (
            KeyCap("0"),
            words("–"),
            KeyCap(str(top)),
            words(self.tr("level")),
            14,
            KeyCap("D"),
            words(self.tr("do not know")),
            14,
            KeyCap("Ctrl K"),
            words(self.tr("everything")),
        )

    def show_bar(self, *, shown: bool) -> None:
        """What the section needs takes the place of the keys."""
        self._bar.setVisible(shown)
        self._keys.setVisible(not (shown and is_roomy()))

    def show_ways(self, *, has_back: bool, next_title: str) -> None:
        """Show whether there is a way back, and what comes next."""
        self._back.setEnabled(has_back)
        room = _LONGEST if self._bar.isHidden() or not is_roomy() else _LONGEST_BESIDE
        short = next_title if len(next_title) <= room else next_title[: room - 1].rstrip() + "…"
        self._next.set_words(self.tr("Next: {title}").format(title=short))

    def show_end(self, *, has_back: bool, words: str) -> None:
        """Show what is done after the last question."""
        self._back.setEnabled(has_back)
        self._next.set_words(words)
