"""What stands in place of an earlier year while a later one is being answered."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.empty_state import EmptyState


class ClosedPage(QWidget):
    """Old answers lead nobody: they open when every section of the new year is locked."""

    left = Signal()
    """This year is put away, before the later one is opened."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        state = EmptyState("lock")
        hint = self.tr(
            "A later year is being answered. Old answers would lead it: they open when its sections are locked."
        )
        state.show_words(self.tr("This year is closed for now"), hint, self.tr("Open the later year"))
        state.wanted.connect(self._open_newer)
        self.setLayout(column(None, state, None, margins=(32, 20, 32, 20)))
        self.setFocusProxy(state)

    @Slot()
    def _open_newer(self) -> None:
        standing = self._session.standing
        if standing is not None and standing.newer is not None:
            newer = standing.newer
            self.left.emit()
            self._session.open(newer)
