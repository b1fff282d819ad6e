"""What somebody chose to see in this window; it is forgotten with it."""

from typing import TypeVar, cast

T = TypeVar("T")


class Choices:
    """Another language or text size needs new pages: they ask here what was chosen on the old ones."""

    def __init__(self) -> None:
        self._made: dict[str, object] = {}

    def get(self, what: str, otherwise: T) -> T:
        """What was chosen for this, always of one type; `otherwise` before anybody chose."""
        return cast("T", self._made.get(what, otherwise))

    def keep(self, what: str, chosen: object) -> None:
        """Note what was chosen."""
        self._made[what] = chosen
