"""One step that can be shown: from which level to which, and what shows it."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.paragraph import Paragraph

_BADGE = 26


@dataclass(frozen=True, slots=True)
class StepLine:
    """What a row shows; `before` and `after` are levels with their names, on a scale of `of` levels."""

    title: str
    words: str
    before: tuple[int, str]
    after: tuple[int, str]
    of: int


class StepRow(QWidget):
    """Two badges with an arrow between them, and two lines beside them; read as one sentence each."""

    def __init__(self, line: StepLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        badges = [LevelBadge(_BADGE), LevelBadge(_BADGE)]
        for badge, (level, name) in zip(badges, (line.before, line.after), strict=True):
            badge.show_level(level, line.of, name)
        marks = row(badges[0], Icon("arrow-right", "ink3", 16), badges[1], gap=6)
        words = column(Paragraph(line.title, "body", strong=True), Paragraph(line.words, "small", "ink2"), gap=0)
        self.setLayout(row(column(marks, None, gap=0), (words, 1), gap=14, margins=(0, 4, 0, 4)))
