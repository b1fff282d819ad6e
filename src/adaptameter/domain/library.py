"""What is asked of a library of scorecards, and what it says to one that comes in."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from adaptameter.domain.filed import Filed


class Verdict(Enum):
    """What a library does with a scorecard: keeps it, has it, or has another one in its place."""

    ACCEPTED = "accepted"
    KNOWN = "known"
    OTHER_CONTENT = "other_content"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the library did. `filed` is the one that is kept now; `others` are the other revisions that are here."""

    verdict: Verdict
    filed: Filed
    others: tuple[int, ...] = ()

    @property
    def newer_than(self) -> int | None:
        """The revision that this one follows on, None when there was none below it."""
        return max((one for one in self.others if one < self.filed.revision), default=None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which scorecards are wanted; an empty field asks for nothing.

    Of each assessment only the newest revision is, but with `every_revision`.
    """

    organisations: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    years: tuple[int, ...] = ()
    every_revision: bool = False


EVERYTHING: Final = Wanted()


@dataclass(frozen=True, slots=True)
class Filter:
    """What is shown of a shelf; an empty field asks for nothing.

    `words` stand in the name, whatever their case and accents. `newest` leaves of every organisation the last year
    only; `open_only` leaves closed countries out.
    """

    words: str = ""
    country: str = ""
    region: str = ""
    form: str = ""
    size: str = ""
    year: int | None = None
    tag: str = ""
    newest: bool = False
    open_only: bool = False


NO_FILTER: Final = Filter()
