"""Rows and columns without ceremony: None is a stretch, a number a gap, a pair a widget with its share."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from adaptameter.ui.theme import look

Part = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
Margins = tuple[int, int, int, int]

NONE: Margins = (0, 0, 0, 0)


def row(*parts: Part, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    """Side by side in reading direction."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def column(*parts: Part, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """From top to bottom."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def holder(layout: QLayout, parent: QWidget | None = None) -> QWidget:
    """A plain widget around a layout, so that it can be hidden as one."""
    made = QWidget(parent)
    made.setLayout(layout)
    return made


def top(widget: QWidget) -> QVBoxLayout:
    """A widget at the top of whatever height there is."""
    return column(widget, None, gap=0)


def scrolled(content: QWidget) -> QScrollArea:
    """Content that may be taller than the window, never wider."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    return area


def is_roomy() -> bool:
    """Whether two columns fit beside each other at this size of text."""
    return look().scale < 1.5


_Box = TypeVar("_Box", bound=QBoxLayout)


def _filled(layout: _Box, parts: tuple[Part, ...], gap: int, margins: Margins) -> _Box:
    space = look().space
    layout.setSpacing(space(gap))
    layout.setContentsMargins(*(space(one) for one in margins))
    for part in parts:
        _add(layout, part)
    return layout


def _add(layout: QBoxLayout, part: Part) -> None:
    match part:
        case None:
            layout.addStretch(1)
        case int():
            layout.addSpacing(look().space(part))
        case (QWidget() as widget, int(share)):
            layout.addWidget(widget, share)
        case (QLayout() as inner, int(share)):
            layout.addLayout(inner, share)
        case QWidget():
            layout.addWidget(part)
        case QLayout():
            layout.addLayout(part)
