"""What the board may leave out: its notes to the reader, and the actions of its plan."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.pages.sign_reading import action_words
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases, isolated

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """A note or an action under the key of `Record.withheld`; `about` is its section, empty for an action."""

    key: str
    about: str
    words: str
    is_withheld: bool


class ChoiceToLeave(QWidget):
    """The text, and a box that keeps it here."""

    withheld = Signal(str, bool)
    """The key of a note or an action, and whether it stays here."""

    def __init__(self, line: ChoiceLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = line.key
        self._about = Paragraph(line.about, "caption", "ink2")
        if not line.about:
            self._about.hide()
        self._words = Paragraph(line.words, "small")
        self._hold = QCheckBox(self.tr("Leave this out"))
        self._hold.setAccessibleDescription(line.words)
        words = column(self._about, self._words, gap=0)
        body = row((words, 1), self._hold, gap=16) if is_roomy() else column(words, self._hold, gap=2)
        self.setLayout(column(body, margins=(0, 4, 0, 4)))
        self._hold.clicked.connect(self._say)
        self.show_line(line)

    def show_line(self, line: ChoiceLine) -> None:
        """Shows whether the same text leaves now."""
        self._hold.setChecked(line.is_withheld)
        self._words.set_tone("ink3" if line.is_withheld else "ink")

    @Slot(bool)
    def _say(self, hold: bool) -> None:
        self.withheld.emit(self._key, hold)


class ShareChoices(QWidget):
    """A row a note, a row an action; nothing when the board wrote neither."""

    withheld = Signal(str, bool)
    """The key of a note or an action, and whether it stays here."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = words
        self._rows: dict[str, ChoiceToLeave] = {}
        self._lines: tuple[tuple[str, str], ...] = ()
        self._notes, self._plan = column(gap=0), column(gap=0)
        self._notes_head = Heading(self.tr("Notes to the reader"), "small")
        self._plan_head = Heading(words.say("plan.title"), "small")
        parts = (self._notes_head, holder(self._notes), self._plan_head, holder(self._plan))
        self.setLayout(column(*parts, gap=4))

    def show_standing(self, standing: "Standing") -> None:
        """Shows every text that can be kept here; a row stays the same while its text does."""
        notes, actions = self._note_lines(standing), self._action_lines(standing)
        lines = (*notes, *actions)
        if tuple((line.key, line.words) for line in lines) != self._lines:
            self._make_anew(notes, actions)
        for line in lines:
            self._rows[line.key].show_line(line)
        self._notes_head.setVisible(bool(notes))
        self._plan_head.setVisible(bool(actions))
        self.setVisible(bool(lines))

    def _note_lines(self, standing: "Standing") -> tuple[ChoiceLine, ...]:
        record, texts = standing.assessment.record, self._phrases.texts
        noted = [(one, record.talk(one).note) for one in standing.assessment.visible]
        return tuple(
            ChoiceLine(f"note.{one}", texts.section(one), isolated(note), f"note.{one}" in record.withheld)
            for one, note in noted
            if note
        )

    def _action_lines(self, standing: "Standing") -> tuple[ChoiceLine, ...]:
        record = standing.assessment.record
        return tuple(
            ChoiceLine(
                f"action.{one.id}",
                "",
                isolated(action_words(self._phrases, one)),
                f"action.{one.id}" in record.withheld,
            )
            for one in record.actions
        )

    def _make_anew(self, notes: tuple[ChoiceLine, ...], actions: tuple[ChoiceLine, ...]) -> None:
        for box in (self._notes, self._plan):
            while item := box.takeAt(0):
                if old := item.widget():
                    old.hide()
                    old.deleteLater()
        self._rows = {}
        for box, lines in ((self._notes, notes), (self._plan, actions)):
            for line in lines:
                made = self._rows[line.key] = ChoiceToLeave(line)
                made.withheld.connect(self.withheld)
                box.addWidget(made)
        self._lines = tuple((line.key, line.words) for line in (*notes, *actions))
