"""Makes a picture of every page in every look, and names what is cut: python -m tests.screenshots DIR."""

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton, QWidget

from adaptameter.services import reporting
from adaptameter.system.settings import Settings, Theme
from adaptameter.ui.frame.steps import Step
from adaptameter.ui.widgets.score_number import ScoreNumber
from tests.screenshots_adviser import adviser
from tests.screenshots_year import year
from tests.ui.desk import Desk, waiting
from tests.ui.fit import misfits

Shot = tuple[str, QWidget]
"""What a picture is called, and what is on it."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One look: language, theme, size of the text, size of the window."""

    language: str
    theme: Theme
    percent: int = 100
    size: tuple[int, int] = (1366, 768)

    @property
    def name(self) -> str:
        """The folder of its pictures."""
        low = f"-{self.size[1]}" if self.size[1] != 768 else ""
        return f"{self.language}-{self.theme}-{self.percent}{low}"


_THEMES: tuple[Theme, ...] = ("light", "dark")
VARIANTS = (
    *(Variant(language, theme, percent) for language in ("en", "ar") for theme in _THEMES for percent in (100, 200)),
    Variant("en", "contrast"),
    Variant("en", "light", 100, (1366, 697)),
)


def main(folder: Path) -> int:
    """Write the pictures below this folder; the exit code is 1 when a page fails to open or is cut."""
    QApplication.instance() or QApplication(sys.argv[:1])
    qInstallMessageHandler(_tell)
    started, count, wrong = time.monotonic(), 0, 0
    sys.excepthook = _note
    for variant in VARIANTS:
        made, found = pictures(variant, folder / variant.name)
        count += made
        wrong += len(found)
        for one in found:
            print(f"{variant.name}: {one}")
    print(f"{count} pictures in {folder}, {wrong} faults, {time.monotonic() - started:.0f} s")
    return 1 if wrong or _mistakes else 0


def pictures(variant: Variant, folder: Path) -> tuple[int, list[str]]:
    """Makes all pictures of one look; how many there are, and what is wrong on them."""
    folder.mkdir(parents=True, exist_ok=True)
    found: list[str] = []
    count = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as data:
        settings = Settings(variant.language, variant.theme, variant.percent / 100)
        desk = Desk(Path(data), settings, variant.size)
        shots = _journey(desk, Path(data))
        try:
            for name, widget in shots:
                QTest.qWait(80)  # sizes that follow sizes take more than one turn
                desk.settle()
                widget.grab().save(str(folder / f"{count + 1:02}-{name}.png"))
                count += 1
                found += [f"{name}: {why}" for why in misfits(widget)]
                if desk.window.width() > variant.size[0]:
                    found.append(f"{name}: the window is {desk.window.width()} px wide")
        except Exception as problem:  # noqa: BLE001 (whatever fails, the other looks are still wanted)
            found.append(f"after {count} pictures: {type(problem).__name__}: {problem}")
        desk.close()
    return count, found


def _journey(desk: Desk, data: Path) -> Iterator[Shot]:
    yield from _beginning(desk)
    yield from _answering(desk)
    yield from _looking(desk, data)
    yield from _samples(desk, data)
    yield from year(desk)
    yield from adviser(desk)


def _beginning(desk: Desk) -> Iterator[Shot]:
    yield "home-new", desk.window
    desk.turn_to(Step.PREPARE)
    yield "prepare", desk.window
    desk.write("Huerta Unida")
    desk.every(QRadioButton)[1].click()
    primary(desk).click()
    desk.settle()
    yield "answer-empty", desk.window


def _answering(desk: Desk) -> Iterator[Shot]:
    desk.press("4")
    yield "answer-held-by-evidence", desk.window
    _evidence(desk, 3)
    yield "answer-full", desk.window
    indicators = desk.standing.instrument.indicators
    other = next(one for one in desk.section.indicators if indicators[one.id].na_allowed)
    desk.session.go(other.id)
    desk.press("N")
    desk.write("We have no employees")
    yield "answer-reason-asked", desk.window
    desk.press("\r")
    yield "answer-does-not-apply", desk.window
    desk.press(Qt.Key.Key_Right)
    desk.press("H")
    yield "answer-help", desk.window
    desk.turn_to(Step.RESULTS)
    yield "results-nothing-yet", desk.window
    desk.turn_to(Step.SHARE)
    yield "share-nothing-yet", desk.window
    desk.home()
    yield "home-under-way", desk.window
    desk.sample()
    desk.settle()
    desk.home()
    yield "home-several", desk.window
    desk.session.open(_last(desk))


def _looking(desk: Desk, data: Path) -> Iterator[Shot]:
    desk.settle()
    section = desk.section
    for number, one in enumerate(section.indicators):
        desk.session.go(one.id)
        if not desk.standing.assessment.sheet[one.id].is_given:
            desk.press("1" if number % 4 == 3 else "3")
            _evidence(desk, number % 3)
    desk.turn_to(Step.ANSWER)
    yield "answer-complete", desk.window
    desk.session.lock(section.id)
    yield "answer-locked", desk.window
    desk.turn_to(Step.RESULTS)
    yield "results-some-hidden", desk.window
    desk.turn_to(Step.SHARE)
    yield "share", desk.window
    with waiting(desk.session.exported):
        desk.session.export(data / "out", reporting.FORMATS)
    yield "share-done", desk.window


def _samples(desk: Desk, data: Path) -> Iterator[Shot]:
    desk.home()
    desk.sample()
    yield "results-sample", desk.window
    desk.settle()
    desk.every(ScoreNumber)[0].click()
    yield "results-why", desk.window
    with waiting(desk.session.card_opened):
        desk.session.open_card(next((data / "out").glob("*.json")))
    yield "card", desk.window
    desk.window.search()
    desk.settle()
    desk.write("board")
    yield "finder", _front(desk)
    desk.press("\x1b")
    desk.window.show_help()
    desk.settle()
    yield "help", _front(desk)
    desk.press("\x1b")


def primary(desk: Desk) -> QPushButton:
    """The one button of the page that leads on."""
    return next(one for one in desk.every(QPushButton) if one.property("kind") == "primary")


def _evidence(desk: Desk, grade: int) -> None:
    rows = desk.every(QRadioButton, desk.session.words.texts.grade(grade))
    rows[0].click()
    desk.settle()


def _last(desk: Desk) -> str:
    """The assessment of the board that is no sample."""
    listed = desk.session._at_home.assessing.every()
    return next(one.assessment.id for one in listed if not one.assessment.sample)


def _front(desk: Desk) -> QWidget:
    return QApplication.activeWindow() or desk.window


_mistakes: list[BaseException] = []


def _note(kind: type[BaseException], mistake: BaseException, trace: object) -> None:
    _mistakes.append(mistake)
    print(f"mistake: {kind.__name__}: {mistake}")


def _tell(kind: QtMsgType, _context: object, words: str) -> None:
    if "propagateSizeHints" not in words:  # what the offscreen platform says at every dialog
        print(f"Qt: {words}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m tests.screenshots DIR")
    sys.exit(main(Path(sys.argv[1])))
