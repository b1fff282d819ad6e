"""What is needed next is there before it is needed, and no thread ever makes a class of Qt."""

import subprocess
import sys

_CHILD = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from adaptameter.ui.bringing import made_classes, make_classes
from adaptameter.ui.pages.bringing import brought

def missing():
    return [name for one in (QtCore, QtGui, QtWidgets) for name in dir(one) if name not in vars(one)]

assert "QWizard" in missing(), "PySide makes its classes when they are asked for"
steps = made_classes()
next(steps)
steps.close()
assert "QWizard" in missing()
assert sum(1 for _ in made_classes()) > 20, "who stops leaves the rest to the next"
assert not missing()
make_classes()

assert sum(1 for _ in brought("heatmap", "spread")) > 20
assert {"adaptameter.ui.pages.heatmap", "adaptameter.ui.pages.spread_words"} <= set(sys.modules)
assert "adaptameter.ui.pages.answer" not in sys.modules
assert "numpy" not in sys.modules
assert list(brought("heatmap")) == []
"""


def test_classes_and_pages_come_step_by_step() -> None:
    subprocess.run([sys.executable, "-c", _CHILD], check=True)


def test_a_job_that_opens_the_store_asks_qt_for_nothing() -> None:
    """It runs while the window still makes classes for itself."""
    child = """
import sys, tempfile
from pathlib import Path
from adaptameter.ui.session_jobs import opening
before = {name for name in sys.modules if name.startswith(("PySide6", "adaptameter.exchange.typesetting"))}
opening(Path(tempfile.mkdtemp()))()
after = {name for name in sys.modules if name.startswith(("PySide6", "adaptameter.exchange.typesetting"))}
assert after == before, after - before
"""
    subprocess.run([sys.executable, "-c", child], check=True)
