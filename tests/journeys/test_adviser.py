"""An adviser's morning: 300 files by mail, compared, reported on, passed on without a name."""

import json
import subprocess
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from adaptameter.domain.shelved import Field
from adaptameter.services.importing import Imported
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.pages.card_view import CardView
from adaptameter.ui.pages.compare import HEATMAP, MUSTS, SIDES, SPREAD, TIME, ComparePage, View
from adaptameter.ui.pages.side_by_side import SideBySideView
from adaptameter.ui.widgets.heat_view import HeatView
from adaptameter.vectors.shelf import Shelf
from tests.journeys.mailbox import FILES, Mail, mailbox
from tests.ui.desk import ALT, Desk, heard, waiting

ENTER, SPACE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down


@pytest.fixture(scope="module")
def mail(tmp_path_factory: pytest.TempPathFactory) -> Mail:
    return mailbox(tmp_path_factory.mktemp("mail") / "in")


def drop(desk: Desk, *paths: Path) -> None:
    """Let files go over the window, as from a file manager."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragEnterEvent(QPoint(400, 300), how, data, button, keys)
    QApplication.sendEvent(desk.window, over)
    assert over.isAccepted()
    QApplication.sendEvent(desk.window, QDropEvent(QPointF(400, 300), how, data, button, keys))


def take_in(desk: Desk, mail: Mail) -> Imported:
    with waiting(desk.session.intake.ended):
        drop(desk, mail.folder)
    while desk.session.library._is_looking:
        with waiting(desk.session.library.shelved):
            desk.settle()
    desk.settle()
    found = desk.session.intake.outcome
    assert found is not None
    return found


def shelf(desk: Desk) -> Shelf:
    found = desk.session.library.shelf
    assert found is not None
    return found


def area(desk: Desk) -> Area | None:
    return desk.window.area


def save_to(target: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_given: (str(target), "")))
    return target


def printed(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True, encoding="utf-8").stdout


def content(file: Path) -> str:
    """Everything that stands in a file, packed or not."""
    if not zipfile.is_zipfile(file):
        return file.read_bytes().decode("utf-8", errors="replace")
    with zipfile.ZipFile(file) as parts:
        return "\n".join(parts.read(name).decode("utf-8", errors="replace") for name in parts.namelist())


def test_300_mixed_files_are_taken_in_and_the_bad_ones_told(desk: Desk, mail: Mail) -> None:
    found = take_in(desk, mail)
    assert (len(found.refused), found.passed_over) == (mail.bad, mail.photos)
    assert len(found.accepted) == len(mail.cards) + 1, "of the old ones one is the other as a workbook"
    assert len(found.known) == mail.twice + 1
    assert len(found.accepted) + len(found.known) + mail.bad + mail.photos == FILES
    assert area(desk) is Area.LIBRARY
    assert desk.reads(f"{len(shelf(desk))} scorecards of ")
    refused = {Path(one.file).name: one.why.code for one in found.refused}
    assert (refused["zip bomb.xlsx"], refused["half.json"]) == ("file_hostile", "file_damaged")
    desk.click(f"{mail.bad} files refused")
    desk.click("Copy as a mail text")
    text = QApplication.clipboard().text()
    assert all(name in text for name in refused)
    assert str(mail.folder) not in text
    assert desk.refusals == []


def test_an_adviser_compares_and_reports_by_keyboard(
    desk: Desk, mail: Mail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(desk, mail)
    desk.press("2", held=ALT)
    assert area(desk) is Area.COMPARE
    heat = desk.one(HeatView)
    assert heat.model().rowCount() == len({card.organisation.id for card in mail.cards}) + 1
    opened = open_a_cell(desk, heat)
    lay_two_side_by_side(desk, heat, opened, tmp_path, monkeypatch)
    desk.press("3", held=ALT)
    with waiting(desk.session.region.reported):
        desk.settle()
    report = save_to(tmp_path / "report.pdf", monkeypatch)
    with waiting(desk.session.exported):
        desk.click("Save as PDF")
    told = printed(report)
    assert "Not an audit, not a ranking" in told
    assert not [card.organisation.name for card in mail.cards if card.organisation.name in told]
    assert desk.refusals == []


def open_a_cell(desk: Desk, heat: HeatView) -> str:
    """Down to the first scorecard that is compared; Enter opens it at its section, Close leads back."""
    found, places = shelf(desk), [int(one) for one in desk.session.library.latest]
    row = next(at for at, place in enumerate(places) if found.key(place, Field.GRADE) in ("A", "B"))
    heat.setFocus()
    desk.press(*[DOWN] * row)
    desk.press(ENTER)
    view = desk.one(CardView)
    name = found.line(places[row]).organisation.name
    assert desk.reads(name, view)
    desk.click("Close this scorecard")
    assert area(desk) is Area.COMPARE
    assert heat.isVisible()
    return name


def lay_two_side_by_side(
    desk: Desk, heat: HeatView, first: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Space ticks the present row and the one below it; their comparison is saved."""
    heat.setFocus()
    desk.press(SPACE, DOWN, SPACE)
    assert len(desk.session.library.chosen) == 2
    with waiting(desk.session.comparing.compared):
        desk.click("Lay them side by side")
    view = desk.one(SideBySideView)
    assert any(first in heard(one) for one in desk.every(QAbstractButton, "", view))
    target = save_to(tmp_path / "two.json", monkeypatch)
    with waiting(desk.session.comparing.saved):
        desk.click("Save this comparison")
    said = json.loads(target.read_text(encoding="utf-8"))
    assert said["grade"] in "ABCD"
    assert len(said["scorecards"]) == 2
    assert first in [one["organisation"] for one in said["scorecards"]]


def test_what_is_passed_on_without_names_names_nobody(desk: Desk, mail: Mail, tmp_path: Path) -> None:
    take_in(desk, mail)
    library = desk.session.library
    somebody = shelf(desk).line(int(library.latest[0])).organisation.id
    with waiting(library.shelved):
        library.put_tags(somebody, frozenset({"Canary tag"}))
    for place in library.latest[:4]:
        library.choose(shelf(desk).line(int(place)).number, True)
    desk.press("2", held=ALT)
    page = desk.one(ComparePage)
    canaries = {one.organisation.name for one in mail.cards} | {one.organisation.id for one in mail.cards}
    for key in (HEATMAP, SIDES, TIME, SPREAD, MUSTS):
        for kind in ("csv", "xlsx", "svg"):
            view = turned_to(desk, page, key)
            with waiting(desk.session.exports.saved):
                desk.session.exports.save(view.seen, kind, tmp_path / f"{key}.{kind}", anonymous=True)
    files = [file for file in tmp_path.iterdir() if file.suffix in (".csv", ".xlsx", ".svg")]
    assert len(files) >= 15
    for file in files:
        said = content(file)
        assert not [one for one in (*canaries, "Canary tag") if one in said], file.name
    assert desk.refusals == []


def turned_to(desk: Desk, page: ComparePage, key: str) -> View:
    """A view, once what it works out beside the window had its time."""
    page.show_view(key)
    rest(1000)
    desk.settle()
    return page.view


def rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
