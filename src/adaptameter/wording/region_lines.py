"""What every part of a region report is made of: sentences, then lines that each begin with a name."""

from collections.abc import Iterable
from dataclasses import dataclass

from adaptameter.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Line:
    """A name and what is said of it; `counts` are organisations by band, the lowest first, where they may be shown."""

    name: str
    words: str
    counts: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the report: `key` names it for the program, `lead` are sentences, `lines` follow them."""

    key: str
    heading: str
    lead: tuple[str, ...]
    lines: tuple[Line, ...] = ()


def few(phrases: Phrases, n: int, fewest: int) -> str:
    """Why there is no figure, and from when there is one."""
    return phrases.say("region.few", n=n, fewest=fewest)


def together(sentences: Iterable[str]) -> str:
    """Sentences one after the other; empty ones are left out."""
    return " ".join(filter(None, sentences))
