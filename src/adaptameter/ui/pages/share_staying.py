"""What stays on this computer, whatever is shared."""

from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column, row
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


class ShareStaying(Card):
    """The list that lets people breathe."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        stays = (
            self.tr("What each person answered alone"),
            self.tr("Names of people, and PINs"),
            self.tr("Notes to the questions, and other views"),
            self.tr("Reasons, and your words on the page Check"),
            self.tr("Titles and dates of the records that show something"),
        )
        lines = [
            row(column(Icon("lock", "ink3", 16), None, margins=(0, 2, 0, 0)), (Paragraph(said, "small"), 1), gap=10)
            for said in stays
        ]
        head = row(Icon("shield-check", "accent", 20), (Heading(self.tr("This stays here"), "lead"), 1), gap=10)
        self.setLayout(column(head, 4, *lines, None, gap=8, margins=(20, 16, 20, 18)))
