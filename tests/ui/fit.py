"""Finds what is cut: words with less room than they need, pages wider than the window."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QPushButton, QScrollArea, QWidget

from adaptameter.ui.widgets.label import Label


def misfits(window: QWidget) -> list[str]:
    """What does not fit in this window, a line each."""
    found = [why for widget in window.findChildren(QWidget) if widget.isVisible() for why in _misfits(widget)]
    return [*found, *_outside(window)]


def _misfits(widget: QWidget) -> list[str]:
    if isinstance(widget, Label):
        short = widget.sizeHint().width() - widget.width()
        return [f"{_called(widget)}: {short} px too narrow"] if short > 0 else []
    if isinstance(widget, QPushButton):
        short = widget.sizeHint().width() - widget.width()
        return [f"{_called(widget)}: {short} px too narrow for its words"] if short > 0 else []
    if isinstance(widget, QLabel | QAbstractButton) and widget.hasHeightForWidth():
        short = widget.heightForWidth(widget.width()) - widget.height()
        return [f"{_called(widget)}: {short} px too low"] if short > 0 else []
    if isinstance(widget, QScrollArea) and (content := widget.widget()) is not None:
        more = content.minimumSizeHint().width() - widget.viewport().width()
        return [f"{_called(content)}: {more} px wider than its view"] if more > 0 else []
    return []


def _outside(window: QWidget) -> list[str]:
    """Controls that nobody can scroll to: they lie beside the window, or beside the view they are scrolled in."""
    lost = []
    for control in window.findChildren(QAbstractButton):
        if not control.isVisible():
            continue
        area = _view(control)
        place = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
        room = QRect(area.mapTo(window, QPoint(0, 0)), area.size()) if area else window.rect()
        if place.left() < room.left() or place.right() > room.right():
            lost.append(f"{_called(control)}: beside the view")
        elif area is None and not window.rect().contains(place):
            lost.append(f"{_called(control)}: above or below the window")
    return lost


def _view(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None:
        outer = parent.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is parent:
            return parent
        parent = outer
    return None


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName()[:60]}”"
