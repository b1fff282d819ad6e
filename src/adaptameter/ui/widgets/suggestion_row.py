"""One suggested action: why, for which question, from which level to which, how much work, a button that takes it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.paragraph import Paragraph

Step = tuple[int | None, str]
"""A level, None when it is not known, with its name."""


@dataclass(frozen=True, slots=True)
class SuggestionLine:
    """What a row shows. `now` and `aim` are the levels before and after; to find something out there is no aim."""

    key: str
    why: str
    question: str
    what: str
    effort: str
    now: Step
    aim: Step | None
    of: int


class SuggestionRow(QWidget):
    """The board chooses; a suggestion is only a suggestion."""

    taken = Signal(str)
    """The key of the suggestion."""

    def __init__(self, line: SuggestionLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = line.key
        self._divider = Divider()
        self._take = Button(self.tr("Take it"), "plain", "plus", role="small")
        self._take.setAccessibleDescription(line.what)
        badges: list[QWidget] = [_badge(line.now, line.of)]
        if line.aim is not None:
            badges += [Icon("arrow-right", "ink3", 16), _badge(line.aim, line.of)]
        above = row(*badges, (Paragraph(line.question, "small", "ink2"), 1), gap=6)
        effort = row(Icon("clock", "ink3", 16), (Paragraph(line.effort, "caption", "ink2"), 1), gap=6)
        why = Paragraph(line.why, "small", strong=True)
        below = row((holder(effort), 1), self._take, gap=12)
        content = column(why, above, Paragraph(line.what), below, gap=6, margins=(0, 12, 0, 12))
        self.setLayout(column(self._divider, content, gap=0))
        self._take.clicked.connect(self._do_take)

    def show_state(self, *, first: bool, can_take: bool) -> None:
        """Draws a line above every row but the first; without room in the plan there is no button."""
        self._divider.setVisible(not first)
        self._take.setVisible(can_take)

    def take_focus(self) -> None:
        """Puts the focus on its button."""
        self._take.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _do_take(self) -> None:
        self.taken.emit(self._key)


def _badge(step: Step, of: int) -> LevelBadge:
    level, words = step
    badge = LevelBadge(22)
    if level is None:
        badge.show_unknown(words)
    else:
        badge.show_level(level, of, words)
    return badge
