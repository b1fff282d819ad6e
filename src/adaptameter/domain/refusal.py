"""What the program refuses, as a code with its facts; words are found elsewhere."""

from collections.abc import Mapping
from types import MappingProxyType

Fact = str | int | float


class Refusal(Exception):
    """Something a user asked for that cannot be done, and why: `code` names the sentence, `facts` fill it."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.code = code
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts.items())
        return f"{self.code}({facts})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Refusal) and (self.code, self.facts) == (other.code, other.facts)

    def __hash__(self) -> int:
        return hash((self.code, tuple(sorted(self.facts.items()))))


class Refusals(Exception):
    """Several refusals at once, in the order in which they were found (the bad rows of a sheet)."""

    def __init__(self, refusals: tuple[Refusal, ...]) -> None:
        super().__init__(", ".join(str(refusal) for refusal in refusals))
        self.refusals = refusals
