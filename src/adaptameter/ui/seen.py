"""What is seen on a page, so that it can leave it: its pictures, its table, and under which names."""

from collections.abc import Mapping
from dataclasses import dataclass

from adaptameter.charts.shapes import Picture
from adaptameter.domain.table import Table


@dataclass(frozen=True, slots=True)
class Naming:
    """What organisations are called in an export: by their names, or by an alias where `aliases` are given."""

    aliases: Mapping[str, str] | None = None

    @property
    def is_anonymous(self) -> bool:
        """Whether names, ids, countries, tags and notes stay away."""
        return self.aliases is not None

    def of(self, organisation: str, name: str) -> str:
        """What the organisation with this id and name is called."""
        return name if self.aliases is None else self.aliases[organisation]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture with the height (points) it needs at full width.

    `name` says which of several it is, and `legend` what its marks mean; both stand above it.
    """

    picture: Picture
    height: float
    name: str = ""
    legend: str = ""


@dataclass(frozen=True, slots=True)
class Seen:
    """One page as it can leave: a title, a table, pictures below the title and the notes of the table.

    An anonymous one is in the order of its aliases, and names nobody in its notes and in what its pictures say either.
    """

    title: str
    table: Table
    pictures: tuple[Drawn, ...] = ()
