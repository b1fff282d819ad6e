"""Looks for organisations that may be one, and keeps what the adviser says about them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.domain.alike import Alike, Known, Pair


class LibraryAsking(QObject):
    """Looks again only when other organisations are there: names do not change by themselves."""

    changed = Signal()
    """Others are to be asked about."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._found: tuple[Alike, ...] = ()
        self._said: set[Pair] = set()
        self._looked_at = (0, 0)

    @property
    def open(self) -> "tuple[Alike, ...]":
        """Those about which nothing was said yet, the most alike first."""
        return self._found

    def about(self, organisation: str) -> "tuple[Alike, ...]":
        """Those among them that this organisation is one of."""
        return tuple(one for one in self._found if organisation in one.pair)

    def look(self, scorecards: int, organisations: int) -> None:
        """Look beside the window, unless it was done for so many already."""
        if self._looked_at != (scorecards, organisations):
            self._looked_at = (scorecards, organisations)
            self._session.library.seek_alike(self._show)

    @Slot(object)
    def unite(self, said: "Alike") -> None:
        """They are one: what came last keeps its name."""
        kept, other = sorted((said.one, said.other), key=_last, reverse=True)
        self._drop(said)
        self._session.library.unite(other.id, kept.id)

    @Slot(object)
    def keep_apart(self, said: "Alike") -> None:
        """They are two: it is not asked again."""
        one, other = said.pair
        self._session.ask(lambda house: house.library.keep_apart(one, other))
        self._drop(said)

    @Slot(object)
    def _show(self, found: "tuple[Alike, ...]") -> None:
        """What was answered while they were looked for is not asked again."""
        self._found = tuple(one for one in found if one.pair not in self._said)
        self.changed.emit()

    def _drop(self, said: "Alike") -> None:
        self._said.add(said.pair)
        self._show(self._found)


def _last(one: "Known") -> tuple[int, int, str]:
    return max(one.years), len(one.years), one.id
