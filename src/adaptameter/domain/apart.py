"""How far two scorecards lie apart in a section, beside the noise of two measurements (method, sections 7–9)."""

from dataclasses import dataclass
from math import sqrt

from adaptameter.domain.change import ASSUMED, noise_of, sem
from adaptameter.domain.comparability import Comparison, Grade
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.shared_items import Points, points_on_shared


@dataclass(frozen=True, slots=True)
class Apart:
    """How far two sections lie apart on their `shared` questions, without must-haves, in points 0–100.

    `d` is the second less the first. It says something only from `margin` on: the noise of both (method, 7).
    """

    section: SectionId
    shared: int
    points: tuple[Points, ...]
    d: float
    margin: float

    @property
    def base(self) -> tuple[float, ...]:
        """The points that each side can show."""
        return tuple(one.base for one in self.points)

    @property
    def is_clear(self) -> bool:
        """Further apart than the noise of two measurements."""
        return abs(self.d) >= self.margin


def apart(found: Comparison, section: SectionId) -> Apart | None:
    """How far the two lie apart in a section; None unless a difference may be drawn there (grade A or B)."""
    said = found.section(section)
    if said is None or said.grade not in (Grade.A, Grade.B):
        return None
    shared, points = points_on_shared((found.one, found.other), section)
    rules = {**ASSUMED, **found.one.method.parameters}
    errors = [sem(rules, noise_of(card, section), shared) for card in found.cards]
    margin = rules["z_change"] * sqrt(sum(error**2 for error in errors))
    return Apart(section, shared, points, points[1].base - points[0].base, margin)
