"""Reporting on a country, a region or the whole library: made beside the window, saved, copied."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.domain.refusal import Refusal
from adaptameter.ui.controllers.desk import Speaking
from adaptameter.ui.countries import countries

if TYPE_CHECKING:
    from adaptameter.domain.region_choice import Scope
    from adaptameter.domain.region_report import RegionReport
    from adaptameter.services.house import House
    from adaptameter.wording.phrases import Phrases


class RegionController(QObject):
    """The wishes of an adviser who reports on many organisations. Whatever leaves counts as published."""

    reported = Signal(object)
    """A `RegionReport`, or None when these organisations have no scorecard up to the year."""
    texted = Signal(str)
    """The last report as a text for a mail."""

    def __init__(self, desk: Speaking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._last: RegionReport | None = None

    @property
    def last(self) -> "RegionReport | None":
        """The report that was made last."""
        return self._last

    @property
    def words(self) -> "Phrases":
        """The words of the window, with the names of countries."""
        from adaptameter.wording.region import named  # the window does not wait for it

        words = self._desk.words
        return named(words, countries(words.language))

    def report(self, scope: "Callable[[], Scope]", year: int = 0) -> None:
        """Make a report beside the window, where `scope` says of whom; of the last year they have when `year` is 0."""
        self._asked += 1
        self._desk.beside(_reporting(self._asked, scope, year or None), self._tell)

    @Slot(object)
    def save(self, target: Path) -> None:
        """Write the last report to this file (pdf, xlsx or txt)."""
        if self._last is not None:
            self._desk.beside(_saving(self._last, target, self.words), self._desk.tell_files)

    @Slot()
    def copy(self) -> None:
        """Make a text of the last report."""
        if self._last is not None:
            self._desk.beside(_telling(self._last, self.words), self.texted.emit)

    @Slot(object)
    def _tell(self, made: "tuple[int, RegionReport | None]") -> None:
        """What was asked before the last wish is not told any more."""
        which, report = made
        if which == self._asked:
            self._last = report
            self.reported.emit(report)


def _reporting(
    which: int, scope: "Callable[[], Scope]", year: int | None
) -> "Callable[[House], tuple[int, RegionReport | None]]":
    def wish(house: "House") -> "tuple[int, RegionReport | None]":
        from adaptameter.services.region import Regional  # with SQLAlchemy, which costs 300 ms at import

        try:
            return which, Regional(house.room).report(scope(), year)
        except Refusal as refused:
            if refused.code != "nothing_to_report":
                raise
            return which, None

    return wish


def _saving(report: "RegionReport", target: Path, words: "Phrases") -> "Callable[[House], tuple[Path, ...]]":
    def wish(house: "House") -> tuple[Path, ...]:
        from adaptameter.services.region import Regional

        Regional(house.room).export(report, target, words)
        return (target,)

    return wish


def _telling(report: "RegionReport", words: "Phrases") -> "Callable[[House], str]":
    def wish(house: "House") -> str:
        from adaptameter.services.region import Regional

        return Regional(house.room).text(report, words)

    return wish
