"""Every revision that was signed, and what is different in the one after it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from adaptameter.domain.difference import Difference, Kind
from adaptameter.domain.record import Record, Signature
from adaptameter.ui.arrange import column, holder
from adaptameter.ui.pages.sign_reading import DifferenceLine, SignReading, occasion_words
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.together import roles


class RevisionRow(QWidget):
    """A signature with its seal and its end; what became of it is read when it is unfolded."""

    difference_wanted = Signal(int)
    """The revision of which the difference to the next one is wanted."""

    def __init__(self, words: Phrases, one: Signature, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._revision = words, one.revision
        self._found = column(gap=6, margins=(24, 0, 0, 4))
        title = self.tr("Revision {revision}").format(revision=one.revision)
        facts = words.joined((roles(words, one.roles), occasion_words(words, one)))
        why = self.tr("Opened again: {reason}").format(reason=isolated(one.reopened)) if one.reopened else ""
        lines = [Paragraph(said, "small", "ink2") for said in (facts, isolated(one.short_seal), why) if said]
        parts: list[QLayout | QWidget] = [column(Paragraph(title, "small", strong=True), *lines, gap=1)]
        if one.reopened:
            asks = self.tr("What is different in revision {revision}?").format(revision=one.revision + 1)
            fold = Fold(asks, holder(self._found))
            fold.opened.connect(self._ask)
            parts.append(fold)
        self.setLayout(column(*parts, gap=2))

    def show_differences(self, found: tuple[Difference, ...]) -> None:
        """Shows what is different."""
        while item := self._found.takeAt(0):
            if old := item.widget():
                old.hide()
                old.deleteLater()
        reading = SignReading(self._words)
        for one in found:
            self._found.addWidget(self._difference(reading.line(one)))
        if not found:
            self._found.addWidget(Paragraph(self.tr("Nothing is different."), "small"))

    def _difference(self, line: DifferenceLine) -> QWidget:
        before = Paragraph(self.tr("Before: {value}").format(value=line.before), "small", "ink2")
        after = Paragraph(self.tr("Then: {value}").format(value=line.after), "small")
        return holder(column(Paragraph(line.about, "small", strong=True), before, after, gap=0))

    @Slot(bool)
    def _ask(self, is_open: bool) -> None:
        if is_open:
            self.difference_wanted.emit(self._revision)


class SignRevisions(QWidget):
    """Nothing that was signed is ever gone."""

    difference_wanted = Signal(int, int)
    """The older and the newer revision."""

    def __init__(self, words: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._shown: tuple[Signature, ...] = ()
        self._asked = 0
        self._rows: dict[int, RevisionRow] = {}
        self._list = column(gap=10)
        self.setLayout(column(Divider(), Heading(self.tr("Revisions"), "body"), holder(self._list), gap=8))

    def show_record(self, record: Record) -> None:
        """Shows every signature; one that was never opened again needs no list."""
        self.setVisible(record.revision > 1)
        if self._shown == record.signatures:
            return
        self._shown = record.signatures
        for old in self._rows.values():
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = {one.revision: RevisionRow(self._words, one) for one in record.signatures}
        for made in self._rows.values():
            made.difference_wanted.connect(self._ask)
            self._list.addWidget(made)

    @Slot(object)
    def show_differences(self, found: tuple[Difference, ...]) -> None:
        """Shows what is different, below the revision that was asked about."""
        if self._asked not in self._rows:
            return
        is_signed = self._asked + 1 in self._rows
        told = (one for one in found if is_signed or one.kind is not Kind.SIGNATURE)
        self._rows[self._asked].show_differences(tuple(told))

    @Slot(int)
    def _ask(self, revision: int) -> None:
        self._asked = revision
        self.difference_wanted.emit(revision, revision + 1)
