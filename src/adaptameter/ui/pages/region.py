"""The report of a country, a region or the whole library, to read and to pass on."""

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, is_roomy, scrolled
from adaptameter.ui.in_turns import InTurns
from adaptameter.ui.pages.region_head import RegionHead
from adaptameter.ui.pages.region_part import RegionPart
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.reading_order import tab_in_reading_order
from adaptameter.wording.region import barrier_words, parts, title
from adaptameter.wording.region_lines import Part

if TYPE_CHECKING:
    from adaptameter.domain.region_report import RegionReport

_NO_LETTER = re.compile(r"[\W_]+")


class RegionPage(QWidget):
    """Asks for the report again whenever other scorecards are on the shelf; a click asks for another one."""

    file_wanted = Signal(str)
    """A name for the file in which the report is to be saved; then `session.region.save`."""
    library_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._head = RegionHead(session)
        self._title = Heading()
        self._barrier = Notice("warn", "lock")
        self._nothing = Notice("sunken", "info")
        self._empty = EmptyState("map")
        self._body = column(gap=28)
        self._parts: list[RegionPart] = []
        self._reading = InTurns(self)
        self._is_stale = True
        self._arrange()
        self._wire()
        self.setFocusProxy(self._head)
        self._show_shelf()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._ask()

    def _arrange(self) -> None:
        """The head stays in sight, but where the text is so large that it would leave no room to read."""
        above = (self._head,) if not is_roomy() else ()
        told = (self._title, self._barrier, self._nothing, self._body)
        self._scroll = scrolled(holder(column(*above, *told, None, gap=16, margins=(32, 16, 32, 24))))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a long page that only arrows can move
        self._scroll.setAccessibleName(self.tr("The report"))
        self._above = holder(column(*(() if above else (self._head,)), margins=(32, 20, 32, 4)))
        self._waiting = holder(column(self._empty, None, margins=(32, 20, 32, 20)))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._above)
        page.addWidget(self._waiting)
        page.addWidget(self._scroll, 1)
        for late in (self._barrier, self._nothing):
            late.hide()

    def _wire(self) -> None:
        session = self._session
        session.library.shelved.connect(self._show_shelf)
        session.library.filtered.connect(self._show_shelf)
        session.region.reported.connect(self._show_report)
        self._reading.ended.connect(self._end)
        session.region.texted.connect(self._put_on_clipboard)
        self._head.chosen.connect(self._ask)
        self._head.text_wanted.connect(session.region.copy)
        self._head.pdf_wanted.connect(self._want_pdf)
        self._head.workbook_wanted.connect(self._want_workbook)
        self._empty.wanted.connect(self.library_wanted)

    @Slot()
    def _show_shelf(self) -> None:
        """Offer what can be reported on; before anything came in, say how it does."""
        shelf = self._session.library.shelf
        is_empty = shelf is not None and not len(shelf)
        self._waiting.setVisible(is_empty)
        self._above.setVisible(not is_empty and is_roomy())
        self._scroll.setVisible(not is_empty)
        self._empty.show_words(
            self.tr("Nothing to report yet"),
            self.tr("A report needs the scorecards of five organisations, or of ten from one country."),
            self.tr("Take scorecards in"),
        )
        self._is_stale = True
        if shelf is None or is_empty:
            self._head.show_can_leave(False)
            return
        self._head.show_options(shelf)
        if self.isVisible():
            self._ask()

    @Slot()
    def _ask(self) -> None:
        shelf = self._session.library.shelf
        if shelf is not None and len(shelf):
            self._is_stale = False
            self._session.region.report(self._head.scope, self._head.year)

    @Slot(object)
    def _show_report(self, report: "RegionReport | None") -> None:
        words = self._session.region.words
        self._put_away()
        self._title.setText("" if report is None else title(report, words))
        self._show_barrier(report)
        self._nothing.setVisible(report is None)
        self._nothing.show_words(
            self.tr("Nothing to report"), self.tr("These organisations have no scorecard up to this year.")
        )
        self._scroll.verticalScrollBar().setValue(0)
        self._reading.start(map(self._add, () if report is None else parts(report, words)))

    def _add(self, part: Part) -> None:
        self._parts.append(RegionPart(part))
        self._body.addWidget(self._parts[-1])

    @Slot()
    def _end(self) -> None:
        tab_in_reading_order(self)

    def _show_barrier(self, report: "RegionReport | None") -> None:
        barrier = None if report is None else report.barrier
        self._head.show_can_leave(report is not None and barrier is None)
        self._barrier.setVisible(barrier is not None)
        if report is not None and barrier is not None:
            self._barrier.show_words(
                self.tr("To read here, not to pass on"), barrier_words(report, barrier, self._session.region.words)
            )

    def _put_away(self) -> None:
        for part in self._parts:
            self._body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []

    @Slot()
    def _want_pdf(self) -> None:
        self.file_wanted.emit(f"{self._file_name()}.pdf")

    @Slot()
    def _want_workbook(self) -> None:
        self.file_wanted.emit(f"{self._file_name()}.xlsx")

    @Slot(str)
    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._session.told.emit(self.tr("Copied. You can paste it into a mail."), "")

    def _file_name(self) -> str:
        """Like the title."""
        report = self._session.region.last
        said = "" if report is None else title(report, self._session.region.words)
        return _NO_LETTER.sub("-", said).strip("-").lower()
