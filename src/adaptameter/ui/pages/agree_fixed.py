"""Says why nothing can be agreed on any more: the section is locked, or the board signed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from adaptameter.domain.instrument import Section
from adaptameter.ui.pages.agree_reading import is_fixed
from adaptameter.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class AgreeFixed(Notice):
    """Hidden while the talk is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", "lock", parent)

    def show_section(self, standing: "Standing", section: Section) -> None:
        """Show what stands in the way, and the way round it."""
        self.setVisible(is_fixed(standing, section))
        if standing.is_signed:
            words = self.tr("Nothing changes until the board opens the assessment again, on the last page.")
            self.show_words(self.tr("The board has signed."), words)
        else:
            words = self.tr("Open the section again with a reason to change an answer.")
            self.show_words(self.tr("This section is locked."), words)
