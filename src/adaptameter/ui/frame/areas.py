"""The areas of an adviser: where scorecards that others sent are looked through."""

from enum import Enum

from PySide6.QtCore import QCoreApplication


class Area(Enum):
    """One area; its value is its icon."""

    LIBRARY = "library"
    COMPARE = "grid-3x3"
    REGION = "map"


def family(area: Area) -> str:
    """How the names of the modules begin that make the page of an area."""
    return {Area.LIBRARY: "library", Area.COMPARE: "compare", Area.REGION: "region"}[area]


def name(area: Area) -> str:
    """What an area is called."""
    match area:
        case Area.LIBRARY:
            return QCoreApplication.translate("Areas", "Library")
        case Area.COMPARE:
            return QCoreApplication.translate("Areas", "Compare")
        case Area.REGION:
            return QCoreApplication.translate("Areas", "Region")
