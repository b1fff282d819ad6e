"""Comparing: the heatmap, side by side, over time, the spread, the must-haves; one view at a time."""

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from adaptameter.ui import asking
from adaptameter.ui.arrange import column, holder, is_roomy, row
from adaptameter.ui.in_turns import InTurns, painted_later
from adaptameter.ui.pages.bringing import brought
from adaptameter.ui.seen import Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from adaptameter.ui.pages.side_by_side import SideBySideView

HEATMAP, SIDES, TIME, SPREAD, MUSTS = "heatmap", "sides", "time", "spread", "musts"
"""The views, by their keys."""

_FAMILIES: Final = {
    HEATMAP: ("heatmap",),
    SIDES: ("side_by_side",),
    TIME: ("over_time", "years"),
    SPREAD: ("spread",),
    MUSTS: ("must_haves",),
}
"""How the names of the modules begin that make each of them."""


_KEPT = "view of a comparison"


class View(Protocol):
    """What every view can say of itself."""

    def seen(self, naming: Naming) -> Seen:
        """What is seen now, to be saved."""


class ComparePage(QWidget):
    """Holds the views, each made when it is first wanted; all of them show what the filter finds."""

    library_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._views: dict[str, QWidget] = {}
        self._tabs = Segmented(self.tr("Views"), self._names())
        self._save = Button(self.tr("Save what is seen…"), "quiet", "download", role="small")
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())  # or the first view would be shown in the turn in which it is put there
        self._empty = EmptyState("library")
        self._opening = InTurns(self)
        self._filled = self._arranged()
        self._tabs.chosen.connect(self.show_view)
        self._save.clicked.connect(self._ask_to_save)
        self._empty.wanted.connect(self.library_wanted)
        session.library.shelved.connect(self._show)
        self.setFocusProxy(self._tabs)
        self._show()

    @property
    def view(self) -> View:
        """The view that is open."""
        return cast("View", self._stack.currentWidget())

    @Slot(str)
    def show_view(self, key: str) -> None:
        """Turn to a view; one that is new is made in a turn of its own."""
        self._tabs.show_chosen(key)
        self._session.choices.keep(_KEPT, key)
        self._opening.start(self._opened(key))

    def _opened(self, key: str) -> Iterator[None]:
        if key not in self._views:
            yield from brought(*_FAMILIES[key])
            self._views[key] = self._made(key)
            yield
        view = self._views[key]
        if self._stack.indexOf(view) < 0:
            self._stack.addWidget(view)
            yield
        yield from painted_later(view, partial(self._stack.setCurrentWidget, view))

    def _arranged(self) -> QWidget:
        head = row(self._tabs, None, self._save) if is_roomy() else column(self._tabs, row(self._save, None))
        filled = holder(column(head, (self._stack, 1), gap=8, margins=(24, 16, 24, 12)))
        waiting = holder(column(self._empty, None, margins=(32, 32, 32, 32)))
        self.setLayout(column((filled, 1), (waiting, 1), gap=0))
        self._waiting = waiting
        return filled

    def _names(self) -> list[tuple[str, str]]:
        return [
            (HEATMAP, self.tr("Heatmap")),
            (SIDES, self.tr("Side by side")),
            (TIME, self.tr("Over time")),
            (SPREAD, self.tr("Spread")),
            (MUSTS, self.tr("Must-haves")),
        ]

    @Slot()
    def _show(self) -> None:
        shelf = self._session.library.shelf
        has_some = shelf is not None and len(shelf) > 0
        self._filled.setVisible(has_some)
        self._waiting.setVisible(shelf is not None and not has_some)
        self._empty.show_words(
            self.tr("Nothing to compare yet"),
            self.tr("Take in the scorecards that boards sent to you. They are compared here."),
            self.tr("Open the library"),
        )
        if has_some and not self._views and not self._opening.is_at_work:
            self.show_view(self._session.choices.get(_KEPT, HEATMAP))

    def _made(self, key: str) -> QWidget:
        """A view; it is imported here and not before: none pays for the others."""
        match key:
            case "sides":
                from adaptameter.ui.pages.side_by_side import SideBySideView

                sides = SideBySideView(self._session)
                sides.library_wanted.connect(self.library_wanted)
                sides.file_wanted.connect(partial(_save_comparison, sides))
                return sides
            case "time":
                from adaptameter.ui.pages.over_time import OverTimeView

                time = OverTimeView(self._session)
                time.library_wanted.connect(self.library_wanted)
                return time
            case "spread":
                from adaptameter.ui.pages.spread import SpreadView

                return SpreadView(self._session)
            case "musts":
                from adaptameter.ui.pages.must_haves import MustHavesView

                return MustHavesView(self._session)
        from adaptameter.ui.pages.heatmap import HeatmapView

        heatmap = HeatmapView(self._session)
        heatmap.side_by_side_wanted.connect(partial(self.show_view, SIDES))
        return heatmap

    @Slot()
    def _ask_to_save(self) -> None:
        from adaptameter.ui.pages.export_dialog import ExportDialog

        view = self._stack.currentWidget()
        key = next((key for key, one in self._views.items() if one is view), None)
        if key is not None:
            ExportDialog(self._session, self.view.seen, self, dict(self._names())[key]).open()


def _save_comparison(sides: "SideBySideView", suggested: str) -> None:
    target = asking.target(sides, suggested)
    if target is not None:
        sides.save(target)
