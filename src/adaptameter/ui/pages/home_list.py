"""The assessments that lie here, one line each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button, IconButton
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.label import Label
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.store.listing import Listed


class HomeList(QWidget):
    """All assessments: open, copy, delete. Empty, it says what will stand here."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = column(gap=4)
        self.setLayout(self._lines)

    def show_all(self, listed: "tuple[Listed, ...]") -> None:
        """Show these lines, the last started first."""
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        if not listed:
            hint = self.tr("Your assessments will stand here, one a year, so that you can see what changed.")
            self._lines.addWidget(Paragraph(hint, "small", "ink3"))
        else:
            self._show_lines(listed)
        if self._session.has_deleted:
            back = Button(self.tr("Bring back what was deleted last"), "link", "undo-2")
            back.clicked.connect(self._session.bring_back)
            self._lines.addWidget(holder(row(back, None)))

    def _show_lines(self, listed: "tuple[Listed, ...]") -> None:
        self._lines.addWidget(Label(self.tr("Assessments"), "small", "ink2", strong=True))
        for one in listed:
            self._lines.addWidget(Divider())
            self._lines.addWidget(self._line(one))

    def _line(self, one: "Listed") -> "HomeLine":
        line = HomeLine(one, self._status(one))
        line.opened.connect(self._session.open)
        line.copied.connect(self._session.copy)
        line.deleted.connect(self._session.delete)
        line.continued.connect(self._session.start_next_year)
        return line

    def _status(self, one: "Listed") -> str:
        found = one.assessment
        if found.record.signature is not None:
            return self.tr("signed, revision {revision}").format(revision=found.record.revision)
        if found.is_ballot:
            return self.tr("your own ballot, {given} answers").format(given=len(one.given))
        if found.is_closed:
            words = self.tr("{done} of {all} members are done")
            return words.format(done=found.handed_in, all=len(found.respondents))
        sections = found.plan.sections_in(self._session.booklet.instrument)
        asked = {each.id for section in sections for each in section.indicators}
        return self.tr("{given} of {total} answered, {locked} of {sections} sections locked").format(
            given=len(asked & one.given),
            total=len(asked),
            locked=len(found.locked),
            sections=len(found.plan.sections),
        )


class HomeLine(QWidget):
    """One assessment: who and when, how far, and what can be done with it."""

    opened = Signal(str)
    copied = Signal(str)
    deleted = Signal(str)
    continued = Signal(str)

    def __init__(self, one: "Listed", status: str) -> None:
        super().__init__()
        plan = one.assessment.plan
        self._id = one.assessment.id
        title = self.tr("{organisation}, {year}").format(organisation=plan.organisation.name, year=plan.year)
        self._open = Button(title, "link", role="body")
        self._more = IconButton("ellipsis", self.tr("More for {title}").format(title=title))
        self._menu = QMenu(self)
        self._menu.addAction(self.tr("Open"), self._do_open)
        if not one.assessment.is_ballot:
            self._menu.addAction(self.tr("Begin the next year"), self._do_continue)
            self._menu.addAction(self.tr("Make a copy"), self._do_copy)
        self._menu.addAction(self.tr("Delete (can be undone)"), self._do_delete)
        self.setLayout(row(self._open, (Paragraph(status, "small", "ink2"), 1), self._more, gap=16))
        self._open.clicked.connect(self._do_open)
        self._more.clicked.connect(self._unfold)

    @Slot()
    def _unfold(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _do_open(self) -> None:
        self.opened.emit(self._id)

    @Slot()
    def _do_copy(self) -> None:
        self.copied.emit(self._id)

    @Slot()
    def _do_delete(self) -> None:
        self.deleted.emit(self._id)

    @Slot()
    def _do_continue(self) -> None:
        self.continued.emit(self._id)
