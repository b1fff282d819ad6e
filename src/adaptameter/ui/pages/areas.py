"""Makes the pages of an adviser, each when it is first wanted, with the ways that lead on from it."""

from functools import partial
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from adaptameter.ui import asking
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.session import Session


class Ways(Protocol):
    """Where pages lead."""

    @property
    def area_wanted(self) -> SignalInstance:
        """Carries the area that is wanted."""

    @property
    def card_wanted(self) -> SignalInstance:
        """Carries a scorecard to look at, and the section whose answers are wanted."""

    def area(self, area: Area) -> QWidget:
        """The page of an area."""


def made(area: Area, session: Session, ways: Ways) -> QWidget:
    """The page of this area. A page is imported here and not before: none pays for the others."""
    match area:
        case Area.LIBRARY:
            return _library(session, ways)
        case Area.COMPARE:
            from adaptameter.ui.pages.compare import ComparePage

            compare = ComparePage(session)
            compare.library_wanted.connect(partial(ways.area_wanted.emit, Area.LIBRARY))
            return compare
        case Area.REGION:
            from adaptameter.ui.pages.region import RegionPage

            region = RegionPage(session)
            region.library_wanted.connect(partial(ways.area_wanted.emit, Area.LIBRARY))
            region.file_wanted.connect(partial(_save_report, session, region))
            return region


def _library(session: Session, ways: Ways) -> QWidget:
    from adaptameter.ui.pages.library import LibraryPage

    page = LibraryPage(session)
    page.files_wanted.connect(partial(_take_files, session, page))
    page.folder_wanted.connect(partial(_take_folder, session, page))
    page.compare_wanted.connect(partial(_lay_side_by_side, ways))
    return page


def _lay_side_by_side(ways: Ways) -> None:
    from adaptameter.ui.pages.compare import SIDES, ComparePage

    ways.area_wanted.emit(Area.COMPARE)
    cast("ComparePage", ways.area(Area.COMPARE)).show_view(SIDES)


def _take_files(session: Session, page: QWidget) -> None:
    session.intake.take_in(asking.several_files(page))


def _take_folder(session: Session, page: QWidget) -> None:
    chosen = asking.folder(page)
    if chosen is not None:
        session.intake.take_in([chosen])


def _save_report(session: Session, page: QWidget, suggested: str) -> None:
    target = asking.target(page, suggested)
    if target is not None:
        session.region.save(target)
