"""The page that looks through an assessment before it is signed: what to put right, what needs a word, what to know."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.finding import Finding, Severity
from adaptameter.domain.quality import waiting
from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.pages.check_group import FindingGroup
from adaptameter.ui.pages.check_places import place
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.finding_row import FindingLine
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.wording.xray import sentence, where

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_PAUSE = 120
"""Milliseconds without a change after which is looked again."""

_SAID_BY_SECTION = "items_open"
"""What the finding about the open section says already, and leads to."""


class CheckPage(QWidget):
    """Looks again whenever something changed. It names no person and shows no answer of a single one."""

    place_wanted = Signal(object)
    """The `Place` at which a finding can be put right."""
    sign_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._found: tuple[Finding, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._left = Paragraph(tone="ink2")
        self._early = Notice("sunken", "info")
        self._clear = EmptyState("circle-check")
        self._groups = self._made_groups()
        self._arrange()
        self._wire()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _made_groups(self) -> dict[Severity, FindingGroup]:
        say = self._session.words.say
        leads = {
            Severity.ERROR: ("circle-x", "danger_mark", self.tr("The board can sign when these are gone.")),
            Severity.WARNING: (
                "triangle-alert",
                "warn_mark",
                self.tr("Look again. Change it, or write one line why it is right. Your words stay on this computer."),
            ),
            Severity.NOTE: ("info", "ink2", self.tr("Nothing to do here.")),
        }
        return {
            kind: FindingGroup(icon, tone, say(f"severity.{kind.value}"), lead)
            for kind, (icon, tone, lead) in leads.items()
        }

    def _arrange(self) -> None:
        head = holder(column(Heading(self.tr("Check before you sign")), self._left, gap=2))
        parts = (head, self._early, self._clear, *self._groups.values(), None)
        self._scroll = scrolled(holder(column(*parts, gap=16, margins=(32, 20, 32, 20))))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._scroll)
        for late in (self._early, self._clear, *self._groups.values()):
            late.hide()

    def _wire(self) -> None:
        self._soon.timeout.connect(self._look)
        self._clear.wanted.connect(self.sign_wanted)
        self._session.changed.connect(self._look_soon)
        self._session.review.found.connect(self._show)
        for group in self._groups.values():
            group.place_wanted.connect(self._go)
            group.worded.connect(self._session.review.word)

    @Slot()
    def _look_soon(self) -> None:
        if self.isVisible():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._soon.stop()
        if self._session.standing is not None:
            self._session.review.look()

    @Slot(object)
    def _show(self, found: tuple[Finding, ...]) -> None:
        standing = self._session.standing
        if standing is None:
            return
        self._found = tuple(one for one in found if one.code != _SAID_BY_SECTION)
        left = waiting(self._found, standing.assessment.record.words)
        self._left.setText("" if standing.is_signed else self._what_is_left(left))
        self._left.setVisible(bool(self._left.text()))
        self._show_early(standing)
        self._show_clear(standing, is_clear=not left)
        for kind, group in self._groups.items():
            lines = tuple(self._line(one, standing) for one in self._found if one.severity is kind)
            group.show_lines(lines, can_change=not standing.is_signed)
        focus_first(self)
        tab_in_reading_order(self)

    def _line(self, one: Finding, standing: "Standing") -> FindingLine:
        words, asked = self._session.words, one.severity is Severity.WARNING
        word = standing.assessment.record.words.get(one.key, "") if asked else None
        leads_on = place(one, standing) is not None or self._worded(one) is not None
        return FindingLine(one.key, where(words, one), sentence(words, one), leads_on, word)

    def _what_is_left(self, left: tuple[Finding, ...]) -> str:
        errors = sum(one.severity is Severity.ERROR for one in left)
        warnings = len(left) - errors
        notes = sum(one.severity is Severity.NOTE for one in self._found)
        parts = (
            self.tr("%n thing(s) must be put right", "", errors) if errors else "",
            self.tr("%n need(s) a word", "", warnings) if warnings else "",
            self.tr("%n to know", "", notes) if notes else "",
        )
        said = ""
        for part in filter(None, parts):
            said = self.tr("{before}, {after}").format(before=said, after=part) if said else part
        return said

    def _show_early(self, standing: "Standing") -> None:
        """Before anything is locked most of it cannot be seen yet."""
        self._early.setVisible(not standing.assessment.visible)
        self._early.show_words(
            self.tr("No section is locked yet"),
            self.tr("You may look here at any time. Most is found when sections are answered and locked."),
        )

    def _show_clear(self, standing: "Standing", *, is_clear: bool) -> None:
        self._clear.setVisible(standing.is_signed or is_clear)
        if standing.is_signed:
            self._clear.show_words(
                self.tr("The board has signed"),
                self.tr("What was found before stays here to read."),
                self.tr("To the signature"),
            )
        else:
            self._clear.show_words(
                self.tr("Nothing stands in the way of signing"),
                self.tr("Every section is locked, and the board has looked at what was found."),
                self.tr("Sign"),
            )

    def _worded(self, one: Finding) -> str | None:
        """The finding whose word is meant, when it stands on this page."""
        key = str(one.facts.get("finding", ""))
        return key if any(other.key == key for other in self._found) else None

    @Slot(str)
    def _go(self, key: str) -> None:
        standing = self._session.standing
        one = next((each for each in self._found if each.key == key), None)
        if standing is None or one is None:
            return
        target = place(one, standing)
        if target is None:
            self._turn_to(self._worded(one) or "")
        else:
            self.place_wanted.emit(target)

    def _turn_to(self, key: str) -> None:
        """To a word on this very page."""
        for group in self._groups.values():
            if (found := group.row(key)) is not None:
                found.take_focus()
                self._scroll.ensureWidgetVisible(found)
