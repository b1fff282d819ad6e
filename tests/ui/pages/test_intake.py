"""Taking in on screen: how far it is, what became of every file, how it is stopped, what can be sent back."""

import os
import re
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from adaptameter.domain.refusal import Refusal
from adaptameter.services.importing import Imported, Importing, Progress, Watch
from adaptameter.system.settings import Settings
from adaptameter.ui.dress import dress
from adaptameter.ui.pages.intake import IntakePanel
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.fold import Fold
from adaptameter.ui.widgets.line_list import LineList
from tests.exchange.sent import a_sent_card, as_json, bad_files, kept, parts, zipped
from tests.ui.desk import heard, spy, waiting
from tests.ui.fit import misfits

WIDE = (1100, 700)
LOOKS = (Settings("en", "dark", 1.0), Settings("ar", "light", 1.0), Settings("en", "light", 2.0))


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """What an adviser has after a week."""
    box = tmp_path / "inbox"
    for name, content in contents().items():
        kept(content, box, name)
    return box


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> IntakePanel:
    return shown(qtbot, session)


@pytest.fixture
def dressed() -> Iterator[None]:
    yield
    dress(Settings(theme="light"))


@cache
def contents() -> dict[str, bytes]:
    """Good files, a newer one, bad ones, a photo, one that was typed in."""
    bad = bad_files()
    return {
        **{f"{number}.json": as_json(a_sent_card(number)) for number in range(1, 7)},
        "1b.json": as_json(a_sent_card(1, revision=2, GOV_01=1)),
        "2 copy.json": as_json(a_sent_card(2)),
        "typed.xlsx": typed_over(),
        **{name: bad[name][0] for name in ("half.json", "macros.xlsx", "empty.json")},
        "photo.jpg": b"\xff\xd8",
    }


def typed_over() -> bytes:
    """A workbook in which somebody wrote another answer, and took one away."""
    changed = {}
    for name, part in parts(a_sent_card(9)).items():
        changed[name] = part
        if b">GOV-01<" in part and b">RSK-01<" not in part:
            other = rb'<c r="E7" t="inlineStr"><is><t>4 (we agreed later)</t></is></c>'
            once = re.sub(rb'<c r="E7"[^>]*(?:/>|>.*?</c>)', other, part, count=1)
            changed[name] = re.sub(rb'<c r="E8"[^>]*(?:/>|>.*?</c>)', b"", once, count=1)
    return zipped(changed)


def many(folder: Path, count: int = 1500) -> Path:
    """A folder that takes seconds: every file is checked to the last answer."""
    first = kept(as_json(a_sent_card()), folder, "first.json")
    for number in range(count):
        os.link(first, folder / f"{number}.json")
    return folder


def shown(qtbot: QtBot, session: Session) -> IntakePanel:
    panel = IntakePanel(session)
    qtbot.addWidget(panel)
    panel.resize(*WIDE)
    QApplication.processEvents()
    return panel


def take_in(session: Session, *paths: Path) -> Imported:
    with waiting(session.intake.ended):
        session.intake.take_in(paths)
    QApplication.processEvents()
    assert session.intake.outcome is not None
    return session.intake.outcome


def words(panel: IntakePanel) -> str:
    return "\n".join(one.text() for one in panel.findChildren(QLabel) if one.isVisible() and one.text())


def button(panel: IntakePanel, name: str) -> QAbstractButton:
    (found,) = [one for one in panel.findChildren(QAbstractButton) if one.isVisible() and heard(one).startswith(name)]
    return found


def unfolded(panel: IntakePanel, name: str) -> LineList:
    button(panel, name).click()
    QApplication.processEvents()
    (found,) = [one for one in panel.findChildren(LineList) if one.isVisible()]
    return found


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the focus"
    return found


def lines(found: LineList) -> list[tuple[str, str]]:
    every = [found.line(row) for row in range(found.model().rowCount())]
    return [(one.title, one.words) for one in every]


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def until(session: Session, done: int) -> None:
    """Wait until so many files are done."""
    progress = session.intake.progress
    while progress is None or progress.done < done:
        with waiting(session.intake.progressed):
            pass
        progress = session.intake.progress


def test_nothing_stands_there_before_something_is_dropped(panel: IntakePanel, session: Session) -> None:
    assert panel.isHidden()
    session.intake.take_in(())
    assert (panel.isHidden(), session.intake.is_running) == (True, False)


def test_what_became_of_the_files_is_told(panel: IntakePanel, session: Session, inbox: Path) -> None:
    take_in(session, inbox)
    said = words(panel)
    assert "8 scorecards taken in" in said
    assert "7 new, 1 newer revision, 1 here already, 3 refused, 1 other file passed over" in said
    assert "Nothing that was here before has changed." in said


def test_every_refused_file_stands_there_with_one_reason(panel: IntakePanel, session: Session, inbox: Path) -> None:
    take_in(session, inbox)
    assert lines(unfolded(panel, "3 files refused")) == [
        ("empty.json", "It is not a scorecard that AdaptaMeter wrote."),
        ("half.json", "It is damaged, or was changed after it was written (a part of it is missing)."),
        ("macros.xlsx", "It is built in a way that could do harm (it carries macros), so it was not opened."),
    ]


def test_what_somebody_typed_over_is_told_beside_what_was_sealed(
    panel: IntakePanel, session: Session, inbox: Path
) -> None:
    take_in(session, inbox)
    first, second = lines(unfolded(panel, "2 cells typed over"))
    assert first[0] == "typed.xlsx"
    assert plain(first[1]).startswith("Sheet Governance, cell E7: it says “4 (we agreed later)”. The board sealed ")
    assert plain(second[1]).startswith("Sheet Governance, cell E8: it is empty now. The board sealed ")
    assert "What the board sealed counts." in words(panel)


def test_a_newer_revision_is_told_and_one_fold_is_open_at_a_time(
    panel: IntakePanel, session: Session, inbox: Path
) -> None:
    take_in(session, inbox)
    unfolded(panel, "3 files refused")
    ((title, said),) = lines(unfolded(panel, "1 newer revision"))
    assert (plain(title), said) == ("Board 1, 2026", "Revision 2 came in. Revision 1 is kept beside it.")


def test_the_refusals_are_copied_as_a_text_for_a_mail(panel: IntakePanel, session: Session, inbox: Path) -> None:
    take_in(session, inbox)
    unfolded(panel, "3 files refused")
    button(panel, "Copy as a mail text").click()
    copied = QGuiApplication.clipboard().text()
    assert [line.split(":")[0] for line in copied.splitlines()[2:]] == ["- empty.json", "- half.json", "- macros.xlsx"]
    assert str(inbox) not in copied
    assert "Copied. You can paste it into a mail now." in words(panel)


@pytest.mark.parametrize(
    ("names", "title", "comfort"),
    [
        (("half.json",), "Nothing new came in", "Nothing that was here before has changed."),
        (("half.json", "1.json"), "1 scorecard taken in", "The others are in."),
        (("photo.jpg",), "Nothing new came in", "Nothing that was here before has changed."),
    ],
)
def test_nobody_is_frightened(
    panel: IntakePanel, session: Session, inbox: Path, names: Sequence[str], title: str, comfort: str
) -> None:
    take_in(session, *(inbox / name for name in names))
    assert title in words(panel)
    assert comfort in words(panel)


def test_an_empty_folder_says_so(panel: IntakePanel, session: Session, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    take_in(session, tmp_path / "empty")
    assert "There was no file to look at." in words(panel)


def test_it_tells_how_far_it_is_and_not_more_than_ten_times_a_second(
    panel: IntakePanel, session: Session, tmp_path: Path
) -> None:
    folder = many(tmp_path / "many", 300)
    said, began = spy(session.intake.progressed), time.monotonic()
    session.intake.take_in((folder,))
    assert "Looking for scorecards…" in words(panel)
    with waiting(session.intake.ended):
        until(session, 0)
        assert "Taking in scorecards: 0 of 301" in words(panel)
    assert said.count() <= (time.monotonic() - began) * 10 + 2


def test_stopped_it_ends_within_half_a_second_and_keeps_what_is_in(
    panel: IntakePanel, session: Session, tmp_path: Path
) -> None:
    session.intake.take_in((many(tmp_path / "many"),))
    until(session, 1)
    began = time.monotonic()
    with waiting(session.intake.ended):
        button(panel, "Stop").click()
        assert "Stopping…" in words(panel)
        assert not button(panel, "Stop").isEnabled()
    assert time.monotonic() - began < 0.5
    found = session.intake.outcome
    assert found is not None
    assert (found.stopped, len(found.accepted)) == (True, 1)
    assert "Not all files were taken in" in words(panel)
    assert "What was taken in stays." in words(panel)
    assert session.ask(lambda house: len(house.library.every())) == 1


def test_a_window_that_closes_does_not_wait_for_the_rest(session: Session, tmp_path: Path) -> None:
    session.intake.take_in((many(tmp_path / "many"),))
    until(session, 0)
    began = time.monotonic()
    session.intake.stop()
    session.end()
    assert time.monotonic() - began < 0.5


def test_what_is_dropped_meanwhile_waits_and_is_counted_with_the_rest(
    panel: IntakePanel, session: Session, inbox: Path, tmp_path: Path
) -> None:
    later = kept(as_json(a_sent_card(30)), tmp_path / "later", "later.json")
    ended = spy(session.intake.ended)
    session.intake.take_in((inbox,))
    session.intake.take_in((later, inbox / "half.json"))
    assert "What you dropped last comes after this." in words(panel)
    while session.intake.is_running:
        with waiting(session.intake.ended):
            pass
    assert ended.count() == 2
    assert "9 scorecards taken in" in words(panel)
    assert "8 new, 1 newer revision, 1 here already, 4 refused" in words(panel)


def test_stop_means_what_waits_as_well(panel: IntakePanel, session: Session, inbox: Path, tmp_path: Path) -> None:
    session.intake.take_in((inbox,))
    session.intake.take_in((kept(as_json(a_sent_card(30)), tmp_path / "later", "later.json"),))
    with waiting(session.intake.ended):
        session.intake.stop()
    assert (session.intake.is_running, session.intake.has_more) == (False, False)
    assert "Not all files were taken in" in words(panel)


def test_the_next_drop_begins_anew(panel: IntakePanel, session: Session, inbox: Path) -> None:
    take_in(session, inbox)
    assert len(take_in(session, inbox).known) == 9
    assert "Nothing new came in" in words(panel)


class TestFailing:
    """A disk that fails, and a mistake of ours, end what was begun and nothing else."""

    def test_a_disk_that_fails_is_told_and_the_next_drop_is_taken_in(
        self, panel: IntakePanel, session: Session, inbox: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        refused = spy(session.refused)
        with monkeypatch.context() as broken:
            broken.setattr(Importing, "take_in", fails(Refusal("store_busy", path="x")))
            with waiting(session.refused):
                take_in(session, inbox)
        assert refused.count() == 1
        assert "Not all files were taken in" in words(panel)
        assert len(take_in(session, inbox).accepted) == 8

    def test_a_mistake_of_ours_reaches_the_crash_handler(
        self, session: Session, inbox: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(Importing, "take_in", fails(ZeroDivisionError()))
        with capture_exceptions() as mistakes, waiting(session.refused):
            session.intake.take_in((inbox,))
        assert [kind for kind, _mistake, _trace in mistakes] == [ZeroDivisionError]
        assert not session.intake.is_running


def fails(problem: Exception) -> object:
    def take_in(_self: Importing, _named: Sequence[Path], watch: Watch) -> Imported:
        watch(Progress(1, 2, 0))
        raise problem

    return take_in


def test_whoever_stands_on_stop_stands_on_the_outcome_then(panel: IntakePanel, session: Session, inbox: Path) -> None:
    with waiting(session.intake.ended):
        session.intake.take_in((inbox,))
        button(panel, "Stop").setFocus()
    assert focus() is button(panel, "Close this message")


def test_all_of_it_is_reached_by_keyboard(panel: IntakePanel, session: Session, inbox: Path) -> None:
    take_in(session, inbox)
    button(panel, "Close this message").setFocus()
    names = []
    for keys in ((Qt.Key.Key_Tab,), (Qt.Key.Key_Space, Qt.Key.Key_Tab), *[(Qt.Key.Key_Tab,)] * 3):
        for key in keys:
            QTest.keyClick(focus(), key)
            QApplication.processEvents()
        names.append(heard(focus()))
    assert names == [
        "3 files refused: which, and why",
        "Refused files",
        "Copy as a mail text",
        "2 cells typed over",
        "1 newer revision beside the older one",
    ]


def test_a_line_is_read_aloud_with_its_reason(panel: IntakePanel, session: Session, inbox: Path) -> None:
    take_in(session, inbox)
    row = QAccessible.queryAccessibleInterface(unfolded(panel, "3 files refused")).child(0)
    assert row.text(QAccessible.Text.Name) == "empty.json"
    assert row.text(QAccessible.Text.Description) == "It is not a scorecard that AdaptaMeter wrote."


def test_read_and_put_away(panel: IntakePanel, session: Session, inbox: Path, qtbot: QtBot) -> None:
    take_in(session, inbox)
    page = QWidget()
    qtbot.addWidget(page)
    later = IntakePanel(session, page)
    page.show()
    assert later.isVisible()
    button(panel, "Close this message").click()
    assert panel.isHidden()
    assert shown(qtbot, session).isHidden()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("settings", LOOKS, ids=("dark", "ar", "200"))
def test_nothing_is_cut(qtbot: QtBot, session: Session, inbox: Path, settings: Settings) -> None:
    dress(settings)
    panel = shown(qtbot, session)
    take_in(session, inbox)
    assert panel.isVisible()
    assert misfits(panel) == []
    for fold in panel.findChildren(Fold):
        fold.unfold()
        panel.resize(WIDE[0], panel.heightForWidth(WIDE[0]))
        QApplication.processEvents()
        assert misfits(panel) == []
