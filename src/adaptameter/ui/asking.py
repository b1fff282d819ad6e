"""Asks for files and folders, in the words of the window."""

from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def one_file(parent: QWidget) -> Path | None:
    """Which scorecard or ballot paper to open."""
    kinds = QCoreApplication.translate("Asking", "Scorecards and ballot papers (*.json *.xlsx);;All files (*)")
    title = QCoreApplication.translate("Asking", "Open a file")
    name, _kind = QFileDialog.getOpenFileName(parent, title, _documents(), kinds)
    return Path(name) if name else None


def several_files(parent: QWidget) -> list[Path]:
    """Which scorecards to take in."""
    kinds = QCoreApplication.translate("Asking", "Scorecards (*.json *.xlsx);;All files (*)")
    title = QCoreApplication.translate("Asking", "Which scorecards to take in")
    names, _kind = QFileDialog.getOpenFileNames(parent, title, _documents(), kinds)
    return [Path(name) for name in names]


def folder(parent: QWidget) -> Path | None:
    """Which folder to take in, with all that is below it."""
    title = QCoreApplication.translate("Asking", "Which folder to take in")
    name = QFileDialog.getExistingDirectory(parent, title, _documents())
    return Path(name) if name else None


def target(parent: QWidget, suggested: str) -> Path | None:
    """Where to write a file of this name. An ending that was left out is added; then no file is replaced unasked."""
    title = QCoreApplication.translate("Asking", "Where to")
    name, _kind = QFileDialog.getSaveFileName(parent, title, str(Path(_documents()) / suggested))
    if not name:
        return None
    chosen, ending = Path(name), Path(suggested).suffix
    if chosen.suffix:
        return chosen
    names = chain([f"{chosen.name}{ending}"], (f"{chosen.name} ({one}){ending}" for one in count(2)))
    return next(one for one in map(chosen.with_name, names) if not one.exists())


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
