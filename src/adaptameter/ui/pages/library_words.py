"""What the library says about a scorecard, field by field."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from adaptameter.domain.shelved import Field
from adaptameter.ui.dates import said
from adaptameter.ui.keys import key_name, key_order
from adaptameter.wording.phrases import Phrases, isolated

if TYPE_CHECKING:
    from adaptameter.domain.shelved import Line
    from adaptameter.vectors.shelf import Shelf

FIELDS: Final = (
    Field.NAME,
    Field.COUNTRY,
    Field.REGION,
    Field.FORM,
    Field.SIZE,
    Field.YEAR,
    Field.SECTIONS,
    Field.COVERAGE,
    Field.STATE,
    Field.REVISION,
    Field.IMPORTED,
    Field.TAG,
)
"""In the order in which they stand beside each other."""

GROUPS: Final = (Field.COUNTRY, Field.REGION, Field.FORM, Field.SIZE, Field.YEAR, Field.TAG)
"""By which scorecards can be put together."""

_NAMED: Final = (Field.COUNTRY, Field.REGION, Field.FORM, Field.SIZE)
"""Whose keys are codes: they stand in the order of what they are called."""


@dataclass(frozen=True, slots=True)
class Told:
    """One scorecard in words. `names` are those of its sections."""

    number: int
    cells: dict[Field, str]
    names: str
    is_closed: bool


class LibraryWords:
    """In the language of the window."""

    def __init__(self, words: Phrases) -> None:
        self._words = words

    def told(self, shelf: "Shelf", place: int) -> Told:
        """What is said about the scorecard in this place."""
        line = shelf.line(place)
        keyed = partial(self._keyed, shelf, place)
        sections = self._words.joined(self._words.texts.section(one) for one in line.sections)
        is_closed = shelf.is_closed(place)
        cells = {
            Field.NAME: line.organisation.name,
            Field.COUNTRY: self.country(line.organisation.country, is_closed=is_closed),
            Field.REGION: keyed(Field.REGION),
            Field.FORM: keyed(Field.FORM),
            Field.SIZE: keyed(Field.SIZE),
            Field.YEAR: str(line.year),
            Field.SECTIONS: str(len(line.sections)),
            Field.COVERAGE: self._words.share(line.coverage),
            Field.STATE: keyed(Field.STATE),
            Field.REVISION: str(line.revision) if line.revision else "–",
            Field.IMPORTED: self.date(line.imported_at),
            Field.TAG: self._words.joined(sorted(shelf.tags(place))),
        }
        return Told(line.number, cells, sections, is_closed)

    def date(self, iso: str) -> str:
        """A date with its month in words."""
        return said(iso, self._words.language)

    def state(self, line: "Line") -> str:
        """Whether it is signed, and in which revision when it was signed again."""
        if line.revision > 1:
            return self._words.say("library.revised", revision=line.revision)
        return self._words.say("library.state.signed" if line.revision else "library.state.unsigned")

    def country(self, code: str, *, is_closed: bool = False) -> str:
        """A country by its name, and that the work there has ended."""
        name = key_name(self._words, Field.COUNTRY, code)
        return self._words.say("library.closed", country=name) if is_closed else name

    def key(self, field: Field, key: str) -> str:
        """What a key of a field is called."""
        if field is Field.TAG and not key:
            return QCoreApplication.translate("Library", "Without a tag")
        return key_name(self._words, field, key)

    def order(self, shelf: "Shelf", field: Field) -> list[str]:
        """The keys of a field in the order of what they are called; none where they stand in order by themselves."""
        return key_order(self._words, field, shelf.options(field)) if field in _NAMED else []

    def _keyed(self, shelf: "Shelf", place: int, field: Field) -> str:
        keys = shelf.key(place, field).split()
        return self._words.joined(self.key(field, key) for key in keys) if keys else self.key(field, "")


def title(field: Field) -> str:
    """What a field is called."""
    return {
        Field.NAME: QCoreApplication.translate("Library", "Organisation"),
        Field.COUNTRY: QCoreApplication.translate("Library", "Country"),
        Field.REGION: QCoreApplication.translate("Library", "Region"),
        Field.FORM: QCoreApplication.translate("Library", "Form"),
        Field.SIZE: QCoreApplication.translate("Library", "Size"),
        Field.YEAR: QCoreApplication.translate("Library", "Year"),
        Field.SECTIONS: QCoreApplication.translate("Library", "Sections"),
        Field.COVERAGE: QCoreApplication.translate("Library", "Coverage"),
        Field.STATE: QCoreApplication.translate("Library", "Signature"),
        Field.REVISION: QCoreApplication.translate("Library", "Revision"),
        Field.IMPORTED: QCoreApplication.translate("Library", "Taken in"),
        Field.TAG: QCoreApplication.translate("Library", "Tags"),
    }[field]


def titled(organisation: str, year: int) -> str:
    """An organisation and a year in one line."""
    words = QCoreApplication.translate("Library", "{organisation}, {year}")
    return words.format(organisation=isolated(organisation), year=year)
