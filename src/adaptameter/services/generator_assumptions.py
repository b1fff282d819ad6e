"""What a made-up portfolio takes for granted, in numbers; the reasons stand in docs/decisions/0014."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.assessment import Mode


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Levels are steps of a scale 0–4, spreads are standard deviations, shares lie in 0–1.

    What boards are: `level` is where the middle board stands in its first year, `boards` how far boards lie apart,
    `sections` how far a section lies from its board, `items` how far an indicator lies from its section for everybody,
    `must` how much lower a must-have lies, `own` how far an indicator lies from there for one board. `growth` is what a
    year adds, `growths` how far boards differ in it; `leap` is the share of sections that rise by `leaps` in a year;
    `reached` the share of planned actions that raise theirs by `reaches`.

    What people say: `severity`, `residual`, `occasion` and `mood` as the method assumes them (section 7); `turnover`
    is the share of raters who are new each year, `left` that of people who stop before the middle of a section,
    `unknown` that of answers which are not known; of the `hidden` indicators of a board most people do not know.

    What boards agree on: `drifting` is the share of boards whose meeting raises answers, and it raises `drift` of them;
    `not_agreed` is the share of wide spreads that stay open; `apart` that of indicators that do not apply, where they
    may. Evidence is as good as the level needs in `filed` of the answers (from, to: boards differ), `filing` more each
    year, else a grade or two (`far`) less; it is better than needed in `spare`.

    What becomes of a year: the shares that are `missing`, left with a section `open`, `unsigned`, signed and opened
    again (`revised`), noted on (`noted`); `modules` is the share of boards that take a module, `staffed` that of boards
    whose staff answers too, `old` that of records from before the last lock, `bilingual` that of boards that read two
    languages, `unstated` that of facts about the organisation that it does not give.
    """

    level: float = 2.7
    boards: float = 0.6
    sections: float = 0.4
    items: float = 0.4
    must: float = 0.5
    own: float = 0.7
    growth: float = 0.06
    growths: float = 0.12
    leap: float = 0.05
    leaps: float = 0.6
    reached: float = 0.3
    reaches: float = 0.8

    severity: float = 0.35
    residual: float = 0.7
    occasion: float = 0.35
    mood: float = 0.15
    turnover: float = 0.5
    left: float = 0.03
    unknown: float = 0.015
    hidden: float = 0.03
    hidden_to: float = 0.7

    drifting: float = 0.25
    drift: float = 0.7
    not_agreed: float = 0.15
    apart: float = 0.3
    filed: tuple[float, float] = (0.4, 0.9)
    filing: float = 0.04
    far: float = 0.2
    spare: float = 0.2

    missing: float = 0.06
    open: float = 0.07
    unsigned: float = 0.08
    revised: float = 0.05
    noted: float = 0.2
    modules: float = 0.2
    staffed: float = 0.25
    old: float = 0.25
    bilingual: float = 0.06
    unstated: float = 0.05


ASSUMED: Final = Assumptions()
"""What stands in the decision."""

RATERS: Final[Mapping[int, float]] = {2: 0.1, 3: 0.18, 4: 0.22, 5: 0.24, 6: 0.15, 7: 0.11}
"""How many members answer alone, by their share of the boards."""

MODES: Final[Mapping[Mode, float]] = {Mode.ALONE: 0.84, Mode.SCREEN: 0.08, Mode.SHEET: 0.08}
"""How the answers come in, by their share of the boards."""

FACILITATED: Final[Mapping[str, float]] = {"by_own_member": 0.7, "by_partner_or_consultant": 0.2, "no": 0.1}
"""Who led the meeting, by the share of the scorecards."""
