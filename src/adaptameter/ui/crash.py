"""What only we could break: written down, told in a sentence, and the window stays."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

_FILE = "mistakes.log"
_LARGEST = 200_000


def watch(folder: Path) -> None:
    """From now on an uncaught mistake is written to a log in this folder and told to the user."""

    def told(kind: type[BaseException], mistake: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, mistake, trace)
        if isinstance(mistake, KeyboardInterrupt):
            return
        _note(folder / _FILE, trace, kind)
        if QApplication.platformName() != "offscreen":
            _tell(folder / _FILE)

    sys.excepthook = told


def _note(file: Path, trace: TracebackType | None, kind: type[BaseException]) -> None:
    """Places in the code only: a message could carry a name or an answer."""
    import traceback  # needed by nobody whose program works

    places = [f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace)]
    line = f"{datetime.now(UTC).isoformat(timespec='seconds')} {kind.__name__} " + " < ".join(reversed(places)) + "\n"
    try:
        kept = file.read_text("utf-8", errors="replace")[-_LARGEST:] if file.exists() else ""
        file.write_text(kept + line, "utf-8")
    except OSError:
        return


def _tell(file: Path) -> None:
    from PySide6.QtWidgets import QMessageBox

    words = QCoreApplication.translate(
        "Crash",
        "Something went wrong inside the program. Your answers are saved. What happened is written down, without "
        "names or answers, in {file}.",
    )
    QMessageBox.warning(QApplication.activeWindow(), "AdaptaMeter", words.format(file=file))
