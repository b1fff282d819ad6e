"""The library as a table that can leave the program: what is listed, in the order in which it is listed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from adaptameter.domain.shelved import Field
from adaptameter.domain.table import Table, Value
from adaptameter.system.giving_way import giving_way
from adaptameter.ui.pages.library_words import FIELDS, LibraryWords, title
from adaptameter.ui.seen import Naming, Seen

if TYPE_CHECKING:
    from adaptameter.vectors.shelf import Shelf

_TELLING: Final = (Field.COUNTRY, Field.REGION, Field.IMPORTED, Field.TAG)
"""What could say who it is: it stays away with the names."""


def seen(heading: str, shelf: "Shelf", places: Iterable[int], words: LibraryWords, naming: Naming) -> Seen:
    """These scorecards, a row each; anonymous ones stand in the order of their aliases."""
    fields = [one for one in FIELDS if not (naming.is_anonymous and one in _TELLING)]
    rows = [_row(shelf, int(place), fields, words, naming) for place in giving_way(places)]
    if naming.is_anonymous:
        rows.sort(key=_alias)
    return Seen(heading, Table(heading, tuple(title(one) for one in fields), tuple(rows)))


def _row(shelf: "Shelf", place: int, fields: list[Field], words: LibraryWords, naming: Naming) -> tuple[Value, ...]:
    line, told = shelf.line(place), words.told(shelf, place)
    numbers: dict[Field, Value] = {
        Field.NAME: naming.of(line.organisation.id, line.organisation.name),
        Field.YEAR: line.year,
        Field.SECTIONS: len(line.sections),
        Field.REVISION: line.revision or None,
    }
    return tuple(numbers[one] if one in numbers else told.cells[one] for one in fields)


def _alias(row: tuple[Value, ...]) -> str:
    return str(row[0])
