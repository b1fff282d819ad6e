"""The areas of an adviser: where scorecards that others sent are looked through."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class Area(Enum):
    """One area; its value is its icon."""

    LIBRARY = "library"
    COMPARE = "grid-3x3"
    REGION = "map"


_RAIL = ("adaptameter.ui.pages.areas", "adaptameter.ui.frame.adviser_rail", "adaptameter.ui.frame.adviser_strip")
_VIEWS = ("side_by_side", "over_time", "spread", "must_haves", "export_dialog", "card_view")


def modules(area: Area) -> tuple[str, ...]:
    """What has to be imported before an area can be opened."""
    own = {Area.LIBRARY: ("library",), Area.COMPARE: ("compare", "heatmap"), Area.REGION: ("region",)}
    return (*_RAIL, *_pages(own[area]))


def every_module() -> tuple[str, ...]:
    """What is needed for all areas and for all that can be opened in them."""
    return (*(one for area in Area for one in modules(area)), *_pages(_VIEWS))


def _pages(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"adaptameter.ui.pages.{name}" for name in names)


def name(area: Area) -> str:
    """What an area is called."""
    match area:
        case Area.LIBRARY:
            return QCoreApplication.translate("Areas", "Library")
        case Area.COMPARE:
            return QCoreApplication.translate("Areas", "Compare")
        case Area.REGION:
            return QCoreApplication.translate("Areas", "Region")
