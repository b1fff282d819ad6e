"""The words of one language as a value: what exporters, charts and the command line get instead of a translator."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from adaptameter.domain.refusal import Fact
from adaptameter.domain.texts import Texts

_FIRST_STRONG, _POP = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The program's own `words` by code (templates with named places), and the instrument's `texts`.

    `decimal` is the decimal sign. `language` is that of the program's words; the texts may fall back to their source.
    """

    language: str
    decimal: str
    words: Mapping[str, str]
    texts: Texts

    @property
    def direction(self) -> str:
        """ltr or rtl: how a page of these words reads."""
        return self.texts.direction

    def say(self, code: str, **facts: Fact) -> str:
        """The sentence with this code; numbers are written in this language. KeyError when there is no such code."""
        return self.words[code].format(**{name: self.fact(fact) for name, fact in facts.items()})

    def fact(self, fact: Fact) -> str:
        """A fact as it stands in a sentence."""
        return self.points(fact) if isinstance(fact, float) else str(fact)

    def points(self, points: float | None) -> str:
        """Points with at most two decimals, halves upwards as a spreadsheet shows them, or a dash."""
        if points is None:
            return "–"
        hundredths = int(points * 100 + 0.5)
        return f"{hundredths / 100:.2f}".rstrip("0").rstrip(".").replace(".", self.decimal)

    def share(self, share: float | None) -> str:
        """A share 0–1 in whole per cent, or a dash."""
        return "–" if share is None else f"{int(share * 100 + 0.5)} %"

    def joined(self, parts: Iterable[str]) -> str:
        """Parts in one line, with the comma of the script they stand in; empty ones are left out."""
        return ("، " if self.direction == "rtl" else ", ").join(filter(None, parts))


def isolated(name: str) -> str:
    """A name of unknown script, kept from turning the sentence around it (first strong isolate)."""
    return f"{_FIRST_STRONG}{name}{_POP}"
