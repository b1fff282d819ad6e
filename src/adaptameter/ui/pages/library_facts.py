"""What is known of a scorecard before it is opened, and how far it can be compared."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from adaptameter.domain.comparability import READY, Grade
from adaptameter.domain.shelved import Field
from adaptameter.ui.arrange import column
from adaptameter.ui.pages.library_words import LibraryWords, title
from adaptameter.ui.session import Session
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.domain.shelved import Line
    from adaptameter.vectors.shelf import Shelf

_FIELDS: Final = (
    Field.COUNTRY,
    Field.REGION,
    Field.FORM,
    Field.SIZE,
    Field.STATE,
    Field.IMPORTED,
    Field.COVERAGE,
    Field.SECTIONS,
)


class LibraryFacts(QWidget):
    """A name and a value a line; below them the reasons that keep it from grade A."""

    def __init__(self, session: Session, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = words
        self._lines = QGridLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setHorizontalSpacing(look().space(12))
        self._lines.setVerticalSpacing(look().space(4))
        self._lines.setColumnStretch(1, 1)
        self._values = {field: self._added(title(field)) for field in _FIELDS}
        self._raters = self._added(self.tr("Answered alone"))
        self._languages = self._added(self.tr("Languages"))
        self._grade = Paragraph(role="small", strong=True)
        self._reasons = Paragraph(role="small", tone="ink2", balanced=False)
        self.setLayout(column(self._lines, 4, self._grade, self._reasons, gap=4))

    def _added(self, name: str) -> Paragraph:
        """A line with this name; its value is filled in later."""
        value = Paragraph(role="small")
        at = self._lines.rowCount()
        self._lines.addWidget(Paragraph(name, "small", "ink2"), at, 0, Qt.AlignmentFlag.AlignTop)
        self._lines.addWidget(value, at, 1, Qt.AlignmentFlag.AlignTop)
        return value

    def show_place(self, shelf: "Shelf", place: int) -> None:
        """Show what is known of the scorecard in this place."""
        told, line = self._words.told(shelf, place), shelf.line(place)
        for field, value in self._values.items():
            value.setText(isolated(told.cells[field]))
        self._values[Field.SECTIONS].setText(told.names)
        self._values[Field.STATE].setText(self._words.state(line))
        self._raters.setText(str(line.raters))
        names = {one.code: one.name for one in self._session.booklet.languages}
        self._languages.setText(self._session.words.joined(isolated(names.get(one, one)) for one in line.languages))
        self._show_grade(shelf.grade(place), shelf.reasons(place), line)

    def _show_grade(self, grade: Grade, reasons: tuple[str, ...], line: "Line") -> None:
        """The best grade it can have beside another one: of comparability, not of the organisation."""
        words = self._session.words
        self._grade.setText(
            self.tr("Comparing, at best {grade}: {meaning}").format(
                grade=grade.value, meaning=words.say(f"compare.grade.{grade.value}")
            )
        )
        self._reasons.setText("\n".join(self._reason(code, line) for code in reasons))
        self._reasons.setVisible(bool(reasons))

    def _reason(self, code: str, line: "Line") -> str:
        words = self._session.words
        if code == "too_few_shared":
            return words.say("library.too_few_shared")
        ready = {one.code for one in self._session.booklet.languages if one.status in READY}
        drafts = words.joined(one for one in line.languages if one not in ready) or words.say("compare.not_told")
        return words.say(f"compare.{code}", language=drafts)
