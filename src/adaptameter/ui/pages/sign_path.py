"""The first two parts of the last step: is it ready, and the signature."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.finding import Finding, Severity
from adaptameter.domain.quality import waiting
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.heard import refusals
from adaptameter.ui.pages.sign_done import SignDone
from adaptameter.ui.pages.sign_form import SignForm
from adaptameter.ui.pages.sign_revisions import SignRevisions
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.path_card import PathCard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from adaptameter.services.standing import Standing


class SignPath(QWidget):
    """Each part is quiet until it is its turn: nothing is asked for a signature while something stands in its way."""

    check_wanted = Signal()
    turned = Signal(object)
    """The board has signed, or opened again: the part that says so."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._open = ""
        self._turned: tuple[str, bool] = ("", False)
        self._check = Button(self.tr("Go to Check"), "primary", "arrow-right", "trailing")
        self._form = SignForm(session.words)
        self._done = SignDone(session.words)
        self._revisions = SignRevisions(session.words)
        self._ready = PathCard(1, self.tr("Is it ready?"), holder(row(self._check, None)))
        signing = holder(column(self._form, self._done, self._revisions, gap=16))
        self._sign = PathCard(2, self.tr("Sign"), signing)
        self.setLayout(column(self._ready, self._sign, gap=16))
        for late in (self._check, self._form, self._done, self._revisions):
            late.hide()
        self._wire()

    def show_found(self, found: tuple[Finding, ...], standing: "Standing") -> None:
        """Shows what stands between the board and its signature."""
        left = () if standing.is_signed else waiting(found, standing.assessment.record.words)
        if left:
            self._check.show()
            self._ready.show_state("now", self._what_is_left(left))
        else:
            self._ready.show_state("done", self.tr("Nothing stands in the way of signing."), is_open=False)
        self._show_signing(standing, is_ready=not left)
        self._follow_turn(standing)

    def _follow_turn(self, standing: "Standing") -> None:
        """What was pressed is gone after a signature, or after opening again: the focus goes on where one goes on."""
        turned = (standing.assessment.id, standing.is_signed)
        if turned[0] == self._turned[0] and turned[1] != self._turned[1] and self.isVisible():
            part: QWidget = self._done if standing.is_signed else self
            focus_first(part)
            part.setFocus()
            self.turned.emit(self._done if standing.is_signed else self._ready)
        self._turned = turned

    def _wire(self) -> None:
        self._check.clicked.connect(self.check_wanted)
        self._form.sign_wanted.connect(self._put_signature)
        self._done.reopen_wanted.connect(self._session.signing.reopen)
        self._revisions.difference_wanted.connect(self._session.signing.difference)
        self._session.signing.differs.connect(self._revisions.show_differences)

    def _what_is_left(self, left: tuple[Finding, ...]) -> str:
        errors = sum(one.severity is Severity.ERROR for one in left)
        words = len(left) - errors
        said = (
            self.tr("%n thing(s) must be put right first.", "", errors) if errors else "",
            self.tr("%n thing(s) need a word from the board.", "", words) if words else "",
        )
        return " ".join(filter(None, said))

    def _show_signing(self, standing: "Standing", *, is_ready: bool) -> None:
        record = standing.assessment.record
        if standing.assessment.id != self._open:
            self._open = standing.assessment.id
            self._form.clear()
        self._form.setVisible(is_ready and record.signature is None)
        self._form.show_revision(record.revision)
        self._done.setVisible(record.signature is not None)
        self._revisions.show_record(record)
        if record.signature is not None:
            self._done.show_signature(record.signature)
            signed = self._session.words.say("signature.signed", revision=record.revision)
            self._sign.show_state("done", signed)
        elif is_ready:
            self._sign.show_state("now", self.tr("The board signs what stands, in its roles."))
        else:
            later = self.tr("The board signs here when nothing stands in the way.")
            self._sign.show_state("later", later, is_open=record.revision > 1)

    @Slot(object, str, str, str)
    def _put_signature(self, roles: "Sequence[str]", date: str, place: str, minutes: str) -> None:
        self._form.refuse("")
        with refusals(self._session) as refused:
            self._session.signing.sign(roles, date, place, minutes)
        if refused:
            self._form.refuse(refused[-1])
