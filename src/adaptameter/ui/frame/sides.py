"""Beside the page: the path of an assessment, the areas of an adviser, or nothing."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout

from adaptameter.ui.arrange import is_roomy
from adaptameter.ui.bringing import brought_ground, imported
from adaptameter.ui.in_turns import InTurns
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.ui.frame.adviser_rail import AdviserRail
    from adaptameter.ui.frame.adviser_strip import AdviserStrip
    from adaptameter.ui.frame.areas import Area
    from adaptameter.ui.frame.rail import Rail
    from adaptameter.ui.frame.steps import Step
    from adaptameter.ui.frame.strip import Strip


class Sides(QObject):
    """Makes each side when it is first wanted: the first page pays for none. Rails where there is room, else strips."""

    step_wanted = Signal(object)
    area_wanted = Signal(object)

    def __init__(self, session: Session, body: QBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._body = body
        self._path: Rail | Strip | None = None
        self._areas: AdviserRail | AdviserStrip | None = None
        self._showing = InTurns(self)

    def hide(self) -> None:
        """Show the page alone."""
        self._showing.stop()
        for side in (self._path, self._areas):
            if side is not None:
                side.hide()

    def show_step(self, step: "Step") -> None:
        """Show the path, and where on it one is."""
        self.hide()
        if self._path is None:
            self._path = self._made_path()
            self._path.step_wanted.connect(self.step_wanted)
            self._body.insertWidget(0, self._path)
        self._path.show()
        self._path.show_step(step)

    def show_area(self, area: "Area") -> None:
        """Show the areas of an adviser, and in which one is."""
        if self._path is not None:
            self._path.hide()
        self._showing.start(self._shown(area))

    def _shown(self, area: "Area") -> Iterator[None]:
        if self._areas is None:
            yield from brought_ground()
            yield from imported("adaptameter.ui.frame.show_panel", "adaptameter.ui.frame.adviser_rail")
            self._areas = self._made_areas()
            self._areas.hide()
            self._areas.area_wanted.connect(self.area_wanted)
            yield
        if self._body.indexOf(self._areas) < 0:
            self._body.insertWidget(0, self._areas)
            yield
        self._areas.show()
        self._areas.show_area(area)

    def seek(self) -> None:
        """Turn to the field for words, where there is one."""
        if self._areas is not None and self._areas.isVisible():
            self._areas.seek()

    def _made_path(self) -> "Rail | Strip":
        if is_roomy():
            from adaptameter.ui.frame.rail import Rail

            return Rail(self._session)
        from adaptameter.ui.frame.strip import Strip

        return Strip(self._session)

    def _made_areas(self) -> "AdviserRail | AdviserStrip":
        if is_roomy():
            from adaptameter.ui.frame.adviser_rail import AdviserRail

            return AdviserRail(self._session)
        from adaptameter.ui.frame.adviser_strip import AdviserStrip

        return AdviserStrip(self._session)
