"""What is seen leaves as a file: by keyboard, under names or aliases, whole or not at all."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.charts.shapes import Picture
from adaptameter.domain.table import Table
from adaptameter.ui import theme
from adaptameter.ui.controllers.exports import Kind
from adaptameter.ui.pages.export_dialog import ExportDialog
from adaptameter.ui.pages.must_haves import MustHavesView
from adaptameter.ui.pages.spread import SpreadView
from adaptameter.ui.seen import Drawn, Naming, Seen
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.check_card import CheckCard
from adaptameter.ui.widgets.choice_rows import ChoiceRow
from adaptameter.ui.widgets.paragraph import Paragraph
from tests.ui.desk import spy, waiting
from tests.ui.fit import misfits
from tests.ui.pages.portfolios import adviser, ids, names, portfolio, shelf

__all__ = ["adviser", "portfolio"]
KINDS: tuple[Kind, ...] = ("svg", "png", "xlsx", "csv")
ONE = Drawn(Picture((), "nothing"), 20.0)


def saved(session: Session, seen_of: Callable[[Naming], Seen], kind: Kind, target: Path, anonymous: bool) -> list[Path]:
    told = spy(session.exports.saved)
    with waiting(session.exports.saved):
        session.exports.save(seen_of, kind, target, anonymous=anonymous)
    return list(told.at(0)[0])


def everything(file: Path) -> str:
    """All that can be read in a file, in every part of a workbook."""
    if file.suffix != ".xlsx":
        return file.read_bytes().decode("utf-8", "replace")
    with zipfile.ZipFile(file) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


def view_of(qtbot: QtBot, session: Session, kind: type[SpreadView | MustHavesView]) -> SpreadView | MustHavesView:
    view = kind(session)
    qtbot.addWidget(view)
    view.resize(1110, 640)
    with waiting(view.shown):
        view.show()
    return view


@pytest.mark.parametrize("page", [SpreadView, MustHavesView])
def test_without_names_nothing_in_a_file_says_who(
    qtbot: QtBot, adviser: Session, tmp_path: Path, page: type[SpreadView | MustHavesView]
) -> None:
    somebody = shelf(adviser).line(0).organisation.id
    with waiting(adviser.library.shelved):
        adviser.library.put_tags(somebody, frozenset({"Canary tag"}))
    view = view_of(qtbot, adviser, page)
    countries = {shelf(adviser).line(place).organisation.country for place in range(len(shelf(adviser)))}
    for kind in KINDS:
        (file,) = saved(adviser, view.seen, kind, tmp_path / f"out.{kind}", anonymous=True)
        content = everything(file)
        assert not any(one in content for one in (*names(adviser), *ids(adviser), "Canary tag"))
        assert not any(f">{one}<" in content or f'"{one}"' in content for one in countries)


def test_the_same_organisation_always_has_the_same_letters(qtbot: QtBot, adviser: Session, tmp_path: Path) -> None:
    view = view_of(qtbot, adviser, SpreadView)
    files = [saved(adviser, view.seen, "csv", tmp_path / f"{n}.csv", anonymous=True)[0] for n in range(2)]
    assert files[0].read_bytes() == files[1].read_bytes()
    rows = list(csv.reader(io.StringIO(files[0].read_text("utf-8-sig"), newline="")))[1:]
    called = [row[0] for row in rows]
    assert called == sorted(called)
    assert len(set(called)) == len(called) > 20
    assert all(len(one) == 5 and one.isupper() for one in called)


def test_with_names_the_table_stands_from_a_to_z(qtbot: QtBot, adviser: Session, tmp_path: Path) -> None:
    view = view_of(qtbot, adviser, SpreadView)
    (file,) = saved(adviser, view.seen, "csv", tmp_path / "names.csv", anonymous=False)
    rows = list(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
    order = [shelf(adviser).line(place).organisation.name for place in adviser.library.latest]
    assert [row[0] for row in rows[1:]] == [name for name in order if name in {row[0] for row in rows[1:]}]
    assert not any(name in everything(file.with_suffix(".csv")) for name in ids(adviser))


def test_several_pictures_are_numbered_and_replace_nothing(adviser: Session, tmp_path: Path) -> None:
    seen = Seen("Heatmap", Table("Heatmap", (), ()), (ONE, ONE))
    files = saved(adviser, lambda _naming: seen, "svg", tmp_path / "heat.svg", anonymous=False)
    assert [one.name for one in files] == ["heat-1.svg", "heat-2.svg"]
    refused = spy(adviser.refused)
    with waiting(adviser.refused):
        adviser.exports.save(lambda _naming: seen, "svg", tmp_path / "heat.svg", anonymous=False)
    assert "heat-1.svg is already there" in refused.at(0)[0]


@pytest.mark.parametrize(
    ("kind", "words"), [("png", "There is no picture here"), ("csv", "There is nothing here to save")]
)
def test_where_there_is_nothing_it_says_so(adviser: Session, tmp_path: Path, kind: Kind, words: str) -> None:
    refused = spy(adviser.refused)
    with waiting(adviser.refused):
        adviser.exports.save(lambda _naming: Seen("", Table("", (), ())), kind, tmp_path / "x", anonymous=True)
    assert words in refused.at(0)[0]
    assert list(tmp_path.glob("x*")) == []


@pytest.fixture
def behind(qtbot: QtBot) -> QWidget:
    """The window over which the dialog opens, on a small screen."""
    made = QWidget()
    made.resize(1366, 697)
    qtbot.addWidget(made)
    made.show()
    return made


def dialog(qtbot: QtBot, session: Session, behind: QWidget) -> ExportDialog:
    seen = Seen("Spread", Table("Spread", ("Organisation",), (("Ana",),)), (ONE,))
    made = ExportDialog(session, lambda _naming: seen, behind, "Spread")
    with qtbot.waitExposed(made):
        made.open()
    made.activateWindow()
    QApplication.processEvents()
    return made


def choose(monkeypatch: pytest.MonkeyPatch, target: Path | None) -> list[str]:
    """The file dialog gives this; what was suggested."""
    asked: list[str] = []

    def given(_parent: QWidget, _title: str, suggested: str) -> tuple[str, str]:
        asked.append(Path(suggested).name)
        return (str(target) if target else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", given)
    return asked


def press(made: ExportDialog, key: Qt.Key) -> None:
    focus = made.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def read(made: ExportDialog) -> str:
    return "\n".join(one.text() for one in made.findChildren(Paragraph) if one.isVisible())


def test_by_keyboard_a_workbook_without_names_is_saved(
    qtbot: QtBot, adviser: Session, behind: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = dialog(qtbot, adviser, behind)
    asked = choose(monkeypatch, tmp_path / "Spread")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        press(made, key)
    assert isinstance(made.focusWidget(), ChoiceRow)
    press(made, Qt.Key.Key_Tab)
    assert isinstance(made.focusWidget(), CheckCard)
    press(made, Qt.Key.Key_Space)
    with waiting(adviser.exports.saved):
        press(made, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert asked == ["Spread.xlsx"]
    assert (tmp_path / "Spread.xlsx").exists()
    assert "1 file saved" in read(made)


def test_why_it_was_not_saved_stands_in_the_dialog(
    qtbot: QtBot, adviser: Session, behind: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = dialog(qtbot, adviser, behind)
    (tmp_path / "file").write_text("not a folder")
    choose(monkeypatch, tmp_path / "file" / "x.svg")
    save = next(one for one in made.findChildren(Button) if one.accessibleName() == "Save…")
    with waiting(adviser.refused):
        save.click()
        assert not save.isEnabled()
    QApplication.processEvents()
    assert "x.svg" in read(made)
    choose(monkeypatch, None)
    save.click()
    assert save.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("right_to_left", [False, True])
def test_it_fits_into_a_low_window(
    qtbot: QtBot, qapp: QApplication, adviser: Session, behind: QWidget, scale: float, right_to_left: bool
) -> None:
    theme.apply(qapp, theme.read("light"), scale, right_to_left)
    made = dialog(qtbot, adviser, behind)
    assert made.height() <= 697
    assert misfits(made) == []
    made.close()
