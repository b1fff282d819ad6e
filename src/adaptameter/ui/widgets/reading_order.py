"""Tab goes through a page as it is read, also after parts of it were made anew."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_in_reading_order(page: QWidget) -> None:
    """Puts everything that can take the focus in the order in which it stands in its parents.

    Qt puts what is made last at the end, wherever it stands. The list inside a combo box is a window of its own.
    """
    every = (one for one in page.findChildren(QWidget) if one.window() is page.window())
    stops = [one for one in every if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)
