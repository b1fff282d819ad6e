"""Who answers alone: a member of the board or of the staff, known by a number or by a name that stays here."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, NewType

from adaptameter.domain.clean import clean
from adaptameter.domain.refusal import Refusal

RespondentId = NewType("RespondentId", str)

LONGEST_RESPONDENT: Final = 60
"""Characters that the name of a respondent may have."""

PIN_LENGTHS: Final = range(4, 13)

MOST_MEMBERS: Final = 7
"""Members of the board who can answer alone; as many again of the staff."""


class Group(Enum):
    """The board answers for the scorecard; the staff is a group of its own that is shown beside it (method, 5)."""

    BOARD = "board"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Respondent:
    """One person who answers alone. The answers are kept apart from it, and out of sight until the reveal.

    `name` never leaves this computer; without one the `number` serves. `handed_in` is empty until the answers are
    handed in. `away` is set for a respondent who answers on another computer; `given` counts the answers so far.
    """

    id: RespondentId
    number: int
    group: Group = Group.BOARD
    name: str = ""
    has_pin: bool = False
    away: bool = False
    handed_in: str = ""
    given: int = 0


def check_name(name: str) -> str:
    """The name, tidied. Refusal: respondent_name_too_long."""
    tidy = clean(name)
    if len(tidy) > LONGEST_RESPONDENT:
        raise Refusal("respondent_name_too_long", longest=LONGEST_RESPONDENT)
    return tidy


def check_pin(pin: str) -> str:
    """A PIN of 4–12 digits, or none. Two people may have the same: each opens only the own answers.

    Refusal: bad_pin.
    """
    if pin and not (pin.isascii() and pin.isdigit() and len(pin) in PIN_LENGTHS):
        raise Refusal("bad_pin", shortest=PIN_LENGTHS.start, longest=PIN_LENGTHS.stop - 1)
    return pin
