"""A strict look into one TOML table: everything asked for is checked, everything else is reported."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from adaptameter.domain.refusal import Fact

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong in an instrument: a code, where it is, and its facts."""

    code: str
    place: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


class Table:
    """One table of a file. Wrong or missing keys become findings, and a harmless value stands in for them."""

    def __init__(self, content: object, place: str, findings: list[Finding]) -> None:
        self.place = place
        self._findings = findings
        self._content: Mapping[str, object] = content if isinstance(content, dict) else {}
        self._asked: set[str] = set()
        if not isinstance(content, dict):
            self.report("wrong_type", key=place, wanted="table")

    def report(self, code: str, **facts: Fact) -> None:
        """Add a finding at this place."""
        self._findings.append(Finding(code, self.place, facts))

    def has(self, key: str) -> bool:
        """Whether the table has this key."""
        return key in self._content

    def text(self, key: str) -> str:
        """A string that must not be empty."""
        found = self._one(key, str, "")
        if self.has(key) and not found:
            self.report("empty", key=key)
        return found

    def optional_text(self, key: str) -> str:
        """A string, or nothing."""
        return self.text(key) if self.has(key) else ""

    def whole(self, key: str, low: int, high: int) -> int:
        """A whole number from `low` to `high`."""
        return self._within(key, self._one(key, int, low), low, high)

    def optional_whole(self, key: str, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`, or None."""
        return self.whole(key, low, high) if self.has(key) else None

    def share(self, key: str) -> float:
        """A number from 0 to 1."""
        found = self._one(key, float, 0.0)
        if not 0 <= found <= 1:
            self.report("out_of_range", key=key, said=found, low=0, high=1)
        return found

    def flag(self, key: str) -> bool:
        """True or false; false when it is not there."""
        return self._one(key, bool, default=False) if self.has(key) else False

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings."""
        return tuple(self._items(key, str))

    def wholes(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """A list of whole numbers from `low` to `high`."""
        return tuple(self._within(key, one, low, high) for one in self._items(key, int))

    def table(self, key: str) -> "Table":
        """The table below this key."""
        return Table(self._one(key, dict, {}), f"{self.place}.{key}", self._findings)

    def tables(self, key: str, name: str = "") -> list["Table"]:
        """The tables in a list; each is called by its field `name`, or else by its number."""
        return [
            Table(one, f"{self.place}.{key}[{one.get(name, number)}]", self._findings)
            for number, one in enumerate(self._items(key, dict), 1)
        ]

    def numbers(self) -> dict[str, float]:
        """Every key with its number: for a table in which any name may stand."""
        return {key: self._one(key, float, 0.0) for key in self._content}

    def keys(self) -> tuple[str, ...]:
        """The names in this table, as they stand in the file."""
        return tuple(self._content)

    def close(self) -> None:
        """Report every key that nobody asked for."""
        for key in self._content:
            if key not in self._asked:
                self.report("unknown_key", key=key)

    def _within(self, key: str, found: int, low: int, high: int) -> int:
        if not low <= found <= high:
            self.report("out_of_range", key=key, said=found, low=low, high=high)
            return low
        return found

    def _one(self, key: str, kind: type[T], default: T) -> T:
        self._asked.add(key)
        if key not in self._content:
            self.report("missing_key", key=key)
            return default
        found = self._content[key]
        if kind is float and type(found) is int:
            found = float(found)
        if type(found) is not kind:
            self.report("wrong_type", key=key, wanted=kind.__name__)
            return default
        return found

    def _items(self, key: str, kind: type[T]) -> list[T]:
        found = self._one(key, list, [])
        for one in found:
            if type(one) is not kind:
                self.report("wrong_type", key=key, wanted=f"list of {kind.__name__}")
                return []
        return found
