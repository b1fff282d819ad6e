"""Where the focus goes on a page whose parts come and go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(page: QWidget) -> None:
    """Lets the page hand the focus to the first thing on it that Tab would come to."""
    stops = (one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
    first = next((one for one in stops if one.isEnabled() and not _is_hidden(one, page)), None)
    if first is not None:
        page.setFocusProxy(first)


def _is_hidden(part: QWidget, page: QWidget) -> bool:
    """Whether somebody hid it; what was just made is shown a moment later."""
    one: QWidget | None = part
    while one is not None and one is not page:
        if one.isHidden() and one.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            return True
        one = one.parentWidget()
    return False
