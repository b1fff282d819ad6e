"""Above the question: which section, how far in it, and whether it is a must-have."""

from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import row
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.pips import Pips


class QuestionHead(QWidget):
    """Words and pips; the pips repeat the words for the eye."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section = Label(role="small", tone="ink2", strong=True)
        self._pips = Pips()
        self._place = Label(role="small", tone="ink2")
        self._must = IconText("diamond", self.tr("Must-have"), "accent", strong=True, filled=True, icon_tone="accent")
        self._must.setToolTip(self.tr("If a must-have fails, it holds the result of its whole section back."))
        self.setLayout(row(self._section, self._pips, self._place, None, self._must, gap=12))

    def show_place(self, section: str, now: int, total: int, *, critical: bool) -> None:
        """The question `now` (from 1) of `total` in this section."""
        words = self.tr("{now} of {total}").format(now=now, total=total)
        self._section.setText(section)
        self._place.setText(words)
        self._pips.show_progress(now, total, words)
        self._must.setVisible(critical)
