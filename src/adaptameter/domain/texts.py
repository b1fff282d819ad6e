"""What people read of an instrument, found by id, in one language with the source language behind it."""

from collections.abc import Mapping
from dataclasses import dataclass

from adaptameter.domain.instrument import IndicatorId, Level, SectionId


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language; what is not translated is read in the source language.

    `status` is source, draft, reviewed or tested (method, 11); `direction` is ltr or rtl.
    """

    language: str
    name: str
    direction: str
    status: str
    own: Mapping[str, str]
    source: Mapping[str, str]

    def of(self, text: str) -> str:
        """The text with this id; an empty string when the instrument has none."""
        return self.own.get(text) or self.source.get(text, "")

    def is_translated(self, text: str) -> bool:
        """Whether this text exists in this very language."""
        return text in self.own

    def some(self, stem: str) -> tuple[str, ...]:
        """The texts `stem.1`, `stem.2`, … in order (examples, rules, actions)."""
        found: list[str] = []
        while one := self.of(f"{stem}.{len(found) + 1}"):
            found.append(one)
        return tuple(found)

    def section(self, section: SectionId) -> str:
        """The title of a section."""
        return self.of(f"section.{section}.title")

    def title(self, indicator: IndicatorId) -> str:
        """The short title of an indicator."""
        return self.of(f"indicator.{indicator}.title")

    def question(self, indicator: IndicatorId) -> str:
        """The question of an indicator."""
        return self.of(f"indicator.{indicator}.question")

    def anchor(self, indicator: IndicatorId, level: int) -> str:
        """The sentence that describes a level of an indicator."""
        return self.of(f"indicator.{indicator}.anchor.{level}")

    def level(self, level: Level | int) -> str:
        """The name of a level."""
        return self.of(f"level.{level}.name")

    def grade(self, grade: int) -> str:
        """The name of an evidence grade."""
        return self.of(f"evidence.{grade}.name")

    def band(self, code: str) -> str:
        """The name of a band."""
        return self.of(f"band.{code}.name")

    def value(self, code: str) -> str:
        """The name of a value."""
        return self.of(f"value.{code}.name")

    @property
    def glossary(self) -> tuple[tuple[str, str], ...]:
        """Every explained word with its meaning, in the order of the instrument."""
        words = [text.split(".")[1] for text in self.source if text.startswith("glossary.") and text.endswith(".term")]
        return tuple((self.of(f"glossary.{word}.term"), self.of(f"glossary.{word}.meaning")) for word in words)
