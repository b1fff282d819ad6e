"""What the results say in a sentence, and the choice of how to look at them."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.placed import Place, Placed, height_at
from adaptameter.ui.widgets.segmented import Segmented

_FEWEST_FOR_A_RADAR = 3


class ResultsHead(Placed):
    """A title, a sentence, and the two views beside them."""

    view_chosen = Signal(str)
    """`profile` or `radar`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading(self.tr("What our answers show"), parent=self)
        self._words = Paragraph(role="body", tone="ink2", parent=self)
        self._views = Segmented(
            self.tr("View"), [("profile", self.tr("Profile")), ("radar", self.tr("Radar"))], parent=self
        )
        self._views.chosen.connect(self.view_chosen)

    def show_title(self, title: str) -> None:
        """Heads the page with other words."""
        self._title.setText(title)

    def show_reading(self, reading: Reading, lead: str) -> None:
        """Says `lead`, and what holds sections back; nothing while there is no section to be seen."""
        seen = len(reading.profile.sections)
        self._views.setVisible(seen >= _FEWEST_FOR_A_RADAR)
        if seen < _FEWEST_FOR_A_RADAR:
            self._views.show_chosen("profile")
            self.view_chosen.emit("profile")
        sentences = [lead, self._held(reading)] if seen else []
        self._words.setText(" ".join(filter(None, sentences)))
        self._words.setVisible(bool(sentences))
        self.updateGeometry()
        self._place()

    def places(self, width: int) -> tuple[list[Place], int]:
        views, gap = self._views.sizeHint(), look().space(16)
        beside = width - views.width() - gap if not self._views.isHidden() else width
        is_wide = beside >= 320 * look().scale
        room = beside if is_wide else width
        title = height_at(self._title, room)
        y = title
        placed: list[Place] = [(self._title, QRect(0, 0, room, title))]
        if not self._words.isHidden():
            words = height_at(self._words, room)
            placed.append((self._words, QRect(0, title + 2, room, words)))
            y += words + 2
        if self._views.isHidden():
            return placed, y
        if is_wide:
            right = QRect(width - views.width(), 0, views.width(), views.height())
            return [*placed, (self._views, right)], max(y, views.height())
        below = QRect(0, y + gap // 2, views.width(), views.height())
        return [*placed, (self._views, below)], below.bottom() + 1

    def narrowest(self) -> int:
        return max(self._views.sizeHint().width(), look().grow(240))

    def _held(self, reading: Reading) -> str:
        names = [reading.words.texts.section(section.section) for section in reading.held]
        if not names:
            return self.tr("No must-have holds a section back.")
        if len(names) == 1:
            return self._held_one(reading, names[0])
        return self.tr("Must-haves hold these back: {sections}.").format(sections=reading.words.joined(names))

    def _held_one(self, reading: Reading, name: str) -> str:
        if len(reading.held[0].cap.items) == 1:
            return self.tr("One must-have holds {section} back.").format(section=name)
        return self.tr("Must-haves hold {section} back.").format(section=name)
