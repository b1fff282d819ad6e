"""Words on one line, words that head a page."""

import math

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from adaptameter.ui import text
from adaptameter.ui.theme import TextRole, look
from adaptameter.ui.widgets.paragraph import Paragraph


class Label(Paragraph):
    """One line that is never cut: it asks for the width of its words."""

    def __init__(
        self,
        words: str = "",
        role: TextRole = "body",
        tone: str = "ink",
        strong: bool = False,  # noqa: FBT002
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, role, tone, strong, balanced=False, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        worn = look()
        lines = self.text().count("\n") + 1
        height = math.ceil(text.line_height(worn, self._face) * lines)
        return QSize(math.ceil(text.width(worn, self.text(), self._face)), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class Heading(Paragraph):
    """Strong words above a page or a card; they wrap."""

    def __init__(
        self, words: str = "", role: TextRole = "title", tone: str = "ink", parent: QWidget | None = None
    ) -> None:
        super().__init__(words, role, tone, True, parent=parent)
