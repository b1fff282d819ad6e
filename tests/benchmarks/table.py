"""The table that the benchmarks print."""

from collections.abc import Iterable
from dataclasses import dataclass

_HEADS = ("What", "Ours", "Floor", "Ratio", "Peer", "Goal", "Met?")


@dataclass(frozen=True, slots=True)
class Goal:
    """What should be reached: at most so many times the floor, or at most so many of the unit."""

    times_floor: float | None = None
    at_most: float | None = None

    def met(self, ours: float, floor: float | None) -> bool | None:
        """Whether it is reached; None when there is no goal."""
        if self.times_floor is not None and floor is not None:
            return ours <= self.times_floor * floor
        return None if self.at_most is None else ours <= self.at_most

    def words(self, unit: str) -> str:
        """The goal as it stands in the table."""
        if self.times_floor is not None:
            return f"≤ {self.times_floor:g} × floor"
        return "–" if self.at_most is None else f"≤ {self.at_most:g} {unit}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: figures in `unit`; floor and peer with their names."""

    what: str
    ours: float
    floor: float | None = None
    floor_name: str = ""
    peer: float | None = None
    peer_name: str = ""
    goal: Goal = Goal()
    unit: str = "ms"

    def cells(self) -> tuple[str, ...]:
        """The cells of this line."""
        met = self.goal.met(self.ours, self.floor)
        return (
            self.what,
            f"{figure(self.ours)} {self.unit}",
            _named(self.floor, self.floor_name, self.unit),
            f"{self.ours / self.floor:.2f}" if self.floor else "–",
            _named(self.peer, self.peer_name, self.unit),
            self.goal.words(self.unit),
            "–" if met is None else "yes" if met else "NO",
        )


def figure(number: float) -> str:
    """Three digits that count."""
    return f"{number:.0f}" if number >= 100 else f"{number:.3g}"


def table(rows: Iterable[Row]) -> str:
    """The rows under their heads, each column as wide as it needs."""
    lines = [_HEADS, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADS))]
    printed = [
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines
    ]
    return "\n".join([printed[0], "  ".join("-" * width for width in widths), *printed[1:]])


def _named(number: float | None, name: str, unit: str) -> str:
    return "–" if number is None else f"{figure(number)} {unit} {name}".strip()
