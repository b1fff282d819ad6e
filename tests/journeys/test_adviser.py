"""An adviser's morning: 300 files by mail, compared, reported on, passed on without a name."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QTableView

from adaptameter.domain.library import Filter
from adaptameter.services import comparing
from adaptameter.ui.frame.areas import Area
from adaptameter.ui.pages.card_view import CardView
from tests.journeys.mailbox import FILES, Mail, mailbox
from tests.ui.desk import ALT, CTRL, Desk, waiting

Sit = Callable[..., Desk]
ENTER, SPACE, DOWN, RIGHT = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Right


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


def take_in(desk: Desk, mail: Mail) -> None:
    with waiting(desk.session.library.shelved), waiting(desk.session.intake.ended):
        drop(desk, mail.folder)
    desk.settle()


def save_to(target: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_given: (str(target), "")))
    return target


def paper(file: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", file, "-"], check=True, capture_output=True, encoding="utf-8").stdout


def test_300_mixed_files_are_taken_in_compared_and_reported(
    desk: Desk, mail: Mail, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    take_in(desk, mail)
    found = desk.session.intake.outcome
    assert found is not None
    assert (len(found.refused), found.passed_over) == (mail.bad, mail.photos)
    assert len(found.accepted) == len(mail.cards) + 1, "of the old ones one is the other as a workbook"
    assert len(found.known) == mail.twice + 1
    assert len(found.accepted) + len(found.known) + len(found.refused) + found.passed_over == FILES
    assert desk.window.area is Area.LIBRARY
    assert desk.reads("Library")

    desk.press("2", held=ALT)
    assert desk.window.area is Area.COMPARE
    table = desk.one(QTableView)
    shelf = desk.session.library.shelf
    assert shelf is not None
    assert table.model().rowCount() == len(desk.session.library.latest) == len({card.organisation.id for card in mail.cards}) + 1

    desk.press("3", held=ALT)
    with waiting(desk.session.region.reported):
        desk.settle()
    target = save_to(tmp_path / "report.pdf", monkeypatch)
    with waiting(desk.session.exported):
        desk.click("Save as PDF")
    told = paper(target)
    assert "not for ranking" in told or "Not a ranking" in told or "not for ranking" in told.lower()
    assert not [card.organisation.name for card in mail.cards if card.organisation.name in told]
    assert desk.refusals == []


def test_a_bad_file_is_told_and_the_good_ones_are_in(desk: Desk, mail: Mail) -> None:
    take_in(desk, mail)
    refused = {Path(one.file).name: one.why.code for one in desk.session.intake.outcome.refused}  # type: ignore[union-attr]
    assert refused["zip bomb.xlsx"] == "file_hostile"
    assert refused["half.json"] == "file_damaged"
    desk.click("Copy as a mail text")
    text = QApplication.clipboard().text()
    assert all(name in text for name in refused)
    assert str(mail.folder) not in text
