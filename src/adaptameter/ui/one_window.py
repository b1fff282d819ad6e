"""One window a folder: a second one would paint over what the first one just heard."""

import sys
from pathlib import Path

from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QMessageBox

from adaptameter.domain.refusal import Refusal
from adaptameter.system.paths import WINDOW_LOCK
from adaptameter.system.settings import load

_PATIENCE = 100


def hold(folder: Path) -> QLockFile | None:
    """Hold this folder for a window; None when another window that lives holds it.

    A folder that cannot be written is held by nobody: opening its store tells why.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return QLockFile("")
    lock = QLockFile(str(folder / WINDOW_LOCK))
    lock.setStaleLockTime(0)
    is_taken = not lock.tryLock(_PATIENCE) and lock.error() is QLockFile.LockError.LockFailedError
    return None if is_taken else lock


def tell_of_the_other(folder: Path) -> int:
    """Say in the chosen language that the folder is open in another window; the exit code."""
    from adaptameter.instruments import reader  # rules and words cost 150 ms, and this window never opens
    from adaptameter.ui import wording

    booklet, language = reader.standard(), load(folder).language
    sentence = wording.refusal(wording.phrases(booklet.texts(language)), Refusal("window_open", path=str(folder)))
    sys.stderr.write(f"{sentence}\n")
    sys.stderr.flush()
    QMessageBox.information(None, "AdaptaMeter", sentence)
    return 1
