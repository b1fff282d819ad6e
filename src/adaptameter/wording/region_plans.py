"""What changed in a region since the year before, what was planned, what was reached, in words."""

from collections.abc import Iterator
from typing import Final

from adaptameter.domain.portfolio import FEWEST_FOR_CHANGE, PortfolioChange
from adaptameter.domain.region_plans import Planned
from adaptameter.domain.region_report import RegionReport
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.region_lines import Line, Part, few, together

SURE: Final = 1.645
"""Standard errors that an average must lie away from 0 to be more than chance, at 90 % (method, 7)."""

_TINY: Final = 1e-9


def changes(report: RegionReport, phrases: Phrases) -> Part:
    """The average change of each section, how sure it is, and how many boards changed clearly."""
    heading = phrases.say("region.change", before=report.year - 1, year=report.year)
    if not any(one.n for one in report.changes):
        return Part("changes", heading, (phrases.say("region.change_none", before=report.year - 1),))
    lines = tuple(Line(phrases.texts.section(one.section), together(_change(one, phrases))) for one in report.changes)
    return Part("changes", heading, (phrases.say("region.change_lead"),), lines)


def plans(report: RegionReport, phrases: Phrases) -> Part:
    """The plans of this year by section, and what came of last year's."""
    lines = [Line(_planned_for(one, phrases), _planned(one, phrases)) for one in report.plans]
    if report.aims.n:
        lines.append(Line(phrases.say("region.aims", before=report.year - 1), _aims(report, phrases)))
    lead = (phrases.say("region.plans_n", year=report.year, n=report.planning), phrases.say("region.plans_lead"))
    return Part("plans", phrases.say("region.plans"), lead, tuple(lines))


def margin(se: float) -> float:
    """What an average may be off by, in points with one decimal; halves upwards, as a spreadsheet rounds."""
    return int(10 * SURE * se + 0.5 + _TINY) / 10


def is_sure(mean: float, se: float) -> bool:
    """Whether an average change is more than chance."""
    return mean != 0 and abs(mean) >= margin(se)


def signed(points: float, phrases: Phrases) -> str:
    """Points with their sign and at most one decimal: "+3.4"."""
    return isolated(f"{'+' if points > 0 else '−'}{phrases.points(abs(points))}" if points else "0")


def _change(one: PortfolioChange, phrases: Phrases) -> Iterator[str]:
    if one.mean is None or one.se is None:
        yield few(phrases, one.n, FEWEST_FOR_CHANGE)
        return
    mean, off = signed(one.mean, phrases), margin(one.se)
    yield phrases.say("region.change_mean", mean=mean, margin=off, n=one.n)
    yield phrases.say("region.change_sure" if is_sure(one.mean, one.se) else "region.change_unsure")
    up, down = one.clear_up or 0, one.clear_down or 0
    yield phrases.say("region.change_clear", up=up, down=down, same=one.n - up - down)


def _planned_for(one: Planned, phrases: Phrases) -> str:
    return phrases.texts.section(one.section) if one.section else phrases.say("region.planned_own")


def _planned(one: Planned, phrases: Phrases) -> str:
    if one.actions is None:
        return few(phrases, one.n, one.fewest)
    return phrases.say("region.planned", actions=one.actions, n=one.n)


def _aims(report: RegionReport, phrases: Phrases) -> str:
    said = report.aims
    if said.aims is None or said.reached is None:
        return few(phrases, said.n, said.fewest)
    return phrases.say("region.reached", reached=said.reached, aims=said.aims, n=said.n)
