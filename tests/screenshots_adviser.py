"""The pictures of an adviser's desk: the library, taking in, comparing, the region report."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from adaptameter.domain.shelved import Field
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.pages.compare import MUSTS, SIDES, SPREAD, TIME, ComparePage
from adaptameter.ui.widgets.heat_view import HeatView
from tests.exchange.sent import bad_files, kept
from tests.ui.desk import Desk, waiting

Shot = tuple[str, QWidget]
_BAD = ("half.json", "newer.json", "macros.xlsx")


def adviser(desk: Desk) -> Iterator[Shot]:
    """Every page of an adviser with forty made-up organisations."""
    desk.home()
    with waiting(desk.session.library.shelved):
        desk.window.show_library()
    rest()
    yield "library-empty", desk.window
    yield from _library(desk)
    yield from _heatmap(desk)
    yield from _views(desk)
    yield from _report(desk)


def rest(milliseconds: int = 700) -> None:
    """Let what is worked out beside the window be shown: QTest.qWait would hold the interpreter."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _library(desk: Desk) -> Iterator[Shot]:
    session, bad = desk.session, bad_files()
    folder = session.folder / "sent"
    for name in _BAD:
        kept(bad[name][0], folder, name)
    with waiting(session.library.shelved), waiting(session.intake.ended):
        session.intake.take_in_made_up()
        rest()
    with waiting(session.library.shelved), waiting(session.intake.ended):
        session.intake.take_in([folder])
    rest()
    yield "library-taken-in", desk.window
    session.intake.put_away()
    _mark(desk)
    rest()
    yield "library", desk.window


def _mark(desk: Desk) -> None:
    """One country is closed, one organisation has tags."""
    library = desk.session.library
    shelf = library.shelf
    assert shelf is not None
    who = shelf.line(int(library.pick[0])).organisation
    library.put_tags(who.id, frozenset({"visit in May", "water"}))
    library.close_country(who.country)


def _heatmap(desk: Desk) -> Iterator[Shot]:
    library = desk.session.library
    desk.window.show_area(Area.COMPARE)
    rest()
    yield "heatmap", desk.window
    shelf = library.shelf
    assert shelf is not None
    signed = [int(place) for place in library.latest if shelf.key(int(place), Field.GRADE) != "D"]
    for place in signed[:3]:
        library.choose(shelf.line(place).number, True)
    heat = desk.one(HeatView)
    heat.column_pressed.emit(0)
    rest()
    yield "heatmap-questions", desk.window
    library.open_card(shelf.line(signed[1]).number, "risk")
    rest()
    yield "card-of-the-library", desk.window
    desk.window.show_area(Area.COMPARE)
    rest()


def _views(desk: Desk) -> Iterator[Shot]:
    page = desk.one(ComparePage)
    for view in (SIDES, TIME, SPREAD, MUSTS):
        page.show_view(view)
        rest()
        yield f"compare-{view}", desk.window
        yield from _more(desk, view)
    page.show_view(SIDES)
    desk.settle()
    page._ask_to_save()
    desk.settle()
    yield "save-what-is-seen", QApplication.activeWindow() or desk.window
    desk.press("\x1b")


def _more(desk: Desk, view: str) -> Iterator[Shot]:
    """The other sides of a view."""
    segments = desk.every(QRadioButton)[5:]
    for number, one in enumerate(segments[1:], 2):
        if view in (TIME, SPREAD):
            one.click()
            rest()
            yield f"compare-{view}-{number}", desk.window


def _report(desk: Desk) -> Iterator[Shot]:
    with waiting(desk.session.region.reported):
        desk.window.show_area(Area.REGION)
    rest()
    yield "region", desk.window
