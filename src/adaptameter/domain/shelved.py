"""What a shelf of very many scorecards needs of each: short enough to be kept in memory, whole enough to be counted."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, NamedTuple

from adaptameter.domain.instrument import SectionId
from adaptameter.domain.organisation import Organisation


class Shelved(NamedTuple):
    """The newest revision of one scorecard, as the library keeps it.

    `organisation` is the id of the one that the adviser says it is. `bands`, `languages`, `sections` and `locked` are
    JSON: few are different in many rows. `levels` and `evidence` have a byte an indicator (see `domain.filed.levels`).
    """

    number: int
    organisation: str
    name: str
    country: str
    bands: str
    year: int
    revision: int
    languages: str
    sections: str
    locked: str
    coverage: float
    raters: int
    imported_at: str
    levels: bytes
    evidence: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """One scorecard of a shelf, to be read: the fields are those of `domain.filed.Filed`."""

    number: int
    organisation: Organisation
    year: int
    revision: int
    languages: tuple[str, ...]
    sections: tuple[SectionId, ...]
    locked: frozenset[SectionId]
    coverage: float
    raters: int
    imported_at: str


class Field(Enum):
    """By what scorecards can be narrowed, sorted and grouped. No score is among them: nothing is ranked."""

    NAME = "name"
    COUNTRY = "country"
    REGION = "region"
    FORM = "form"
    SIZE = "size"
    YEAR = "year"
    SECTIONS = "sections"
    COVERAGE = "coverage"
    STATE = "state"
    REVISION = "revision"
    IMPORTED = "imported"
    TAG = "tag"
    GRADE = "grade"


FORM_BAND: Final = "organisation_form"
SIZE_BAND: Final = "paid_staff_band"
"""The context fields of the instrument that say form and size."""
