"""Puts everything together once: a folder, settings, a session, a window."""

import gc
import os
import sys

from adaptameter.system.paths import data_folder
from adaptameter.system.settings import load


def run(data: str | None) -> int:
    """Open the window and stay until it is closed; the exit code."""
    if not has_display():
        from adaptameter.cli.run import REFUSED, report
        from adaptameter.cli.words import english
        from adaptameter.domain.refusal import Refusal

        report(english(), Refusal("no_display"))
        return REFUSED
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from adaptameter.ui.crash import watch
    from adaptameter.ui.one_window import hold, tell_of_the_other
    from adaptameter.ui.session import Session
    from adaptameter.ui.window import Window

    folder = data_folder(data)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("AdaptaMeter")
    held = hold(folder)
    if held is None:
        return tell_of_the_other(folder)
    watch(folder)
    session = Session(folder, load(folder))
    window = Window(session)
    window.painted.connect(session.open_store, Qt.ConnectionType.QueuedConnection)
    session.ready.connect(gc.freeze)  # what is there by now stays: the collector need not look at it again (70 ms)
    window.show()
    try:
        return app.exec()
    finally:
        held.unlock()


def has_display() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
