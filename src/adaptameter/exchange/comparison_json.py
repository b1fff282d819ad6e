"""A comparison as json: the grade of all together, every scorecard, every pair; nothing in an order of scores."""

from adaptameter.domain.apart import apart
from adaptameter.domain.change import noise_of
from adaptameter.domain.comparability import Comparison, Reason
from adaptameter.domain.comparable_set import Whole
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import SectionScore
from adaptameter.exchange.leaving import rounded
from adaptameter.exchange.payload import Json, canonical


def comparison_json(found: Whole) -> bytes:
    """The file; the same bytes for the same scorecards."""
    return canonical(comparison(found))


def comparison(found: Whole) -> dict[str, Json]:
    """The content; figures are on 0–100 with four decimals, null stands where nothing may be said."""
    return {
        "grade": found.grade.value,
        "reasons": [_reason(one) for one in found.reasons],
        "shared": {str(section): count for section, count in found.shared.items()},
        "scorecards": _scorecards(found),
        "pairs": [_pair(one) for one in found.pairs],
    }


def _scorecards(found: Whole) -> list[Json]:
    made: list[Json] = []
    for side, grade in zip(found.sides, found.grades, strict=True):
        place = found.column(side)
        sections = {} if place is None else _sections(found, side.card, place)
        made.append({**_of(side.card), "grade": grade.value, "sections": sections})
    return made


def _sections(found: Whole, card: Scorecard, place: int) -> dict[str, Json]:
    made: dict[str, Json] = {}
    for one in card.profile.sections:
        points = found.on_shared.get(one.section)
        made[one.section] = {
            **_figures(one),
            "locked": one.section in card.locked,
            "raters": noise_of(card, one.section).raters,
            "on_shared": None if points is None else rounded(points[place].base),
        }
    return made


def _figures(one: SectionScore) -> dict[str, Json]:
    return {
        "score": rounded(one.score),
        "display": one.display,
        "band": one.band.code if one.band else None,
        "base": rounded(one.base),
        "claimed": rounded(one.claimed),
        "cap": one.cap.points,
        "cap_items": [*one.cap.items],
        "coverage": rounded(one.coverage),
        "applicability": rounded(one.applicability),
        "answered": one.n_answered,
        "items": one.n_items,
    }


def _pair(found: Comparison) -> Json:
    """Both sides on the questions that these two share; without figures where no difference may be drawn."""
    scores: list[dict[str, Json]] = [{}, {}]
    sections: dict[str, Json] = {}
    for one in found.sections:
        lying = apart(found, one.section)
        sections[one.section] = {
            "grade": one.grade.value,
            "shared": one.shared,
            "items": one.items,
            "difference": rounded(lying.d) if lying else None,
            "margin": rounded(lying.margin) if lying else None,
        }
        for place, points in enumerate(lying.points if lying else ()):
            scores[place][one.section] = {"base": rounded(points.base), "claimed": rounded(points.claimed)}
    return {
        "between": [_of(card) for card in found.cards],
        "grade": found.grade.value,
        "reasons": [_reason(one) for one in found.reasons],
        "shared": {str(section): count for section, count in found.shared.items()},
        "sections": sections,
        "scorecards": [{**_of(card), "sections": own} for card, own in zip(found.cards, scores, strict=True)],
    }


def _reason(one: Reason) -> Json:
    return {"code": one.code, **one.facts}


def _of(card: Scorecard) -> dict[str, Json]:
    return {"organisation": card.organisation.name, "year": card.year, "id": card.id}
