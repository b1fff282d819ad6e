"""A region report in words, made once: the screen, paper and a mail read the same sentences."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from adaptameter.domain.refusal import Fact
from adaptameter.domain.region_choice import Kind
from adaptameter.domain.region_groups import Barrier
from adaptameter.domain.region_report import RegionReport
from adaptameter.wording import region_figures, region_plans
from adaptameter.wording.phrases import Phrases, isolated
from adaptameter.wording.region_lines import Line, Part

_ABOUT_ALL: Final = ("region.middle_means", "about_cap", "about_evidence", "about_no_total")
_ISOLATES: Final = dict.fromkeys(map(ord, isolated("")))
"""Invisible signs that only a text of two directions needs."""


def title(report: RegionReport, phrases: Phrases) -> str:
    """ "Region report: Guatemala, 2026"."""
    place = isolated(scope_words(report.scope.name, phrases))
    return phrases.say("region.title", place=place, year=report.year)


def parts(report: RegionReport, phrases: Phrases) -> tuple[Part, ...]:
    """The whole report in its order; a group that is too small has nothing but the first part."""
    about = Part("about", phrases.say("region.about"), tuple(_about(report, phrases)))
    if report.is_small:
        return (about,)
    told = (
        region_figures.sections(report, phrases),
        region_figures.strong(report, phrases),
        region_figures.weak(report, phrases),
        region_figures.must_haves(report, phrases),
        region_plans.changes(report, phrases),
        region_figures.agreement(report, phrases),
        region_figures.gaps(report, phrases),
        region_plans.plans(report, phrases),
        region_figures.values(report, phrases),
        *((region_figures.countries(report, phrases),) if report.countries or report.hidden_countries else ()),
        Part("how_to_read", phrases.say("how_to_read"), tuple(_how_to_read(phrases))),
    )
    return (about, *told)


def text(report: RegionReport, phrases: Phrases) -> str:
    """The report for a mail: plain lines, no tabs, no tables."""
    lines = [title(report, phrases)]
    for part in parts(report, phrases):
        lines += ["", part.heading.upper(), *part.lead, *(f"- {_in_one(line)}" for line in part.lines)]
    said = "\n".join([*lines, ""])
    return said if phrases.direction == "rtl" else said.translate(_ISOLATES)


def barrier_words(report: RegionReport, barrier: Barrier, phrases: Phrases) -> str:
    """Why a report may not leave, and what can be done."""
    facts = barrier_facts(report, barrier, phrases)
    return phrases.say(f"refusal.region_{barrier.code}", **facts)


def barrier_facts(report: RegionReport, barrier: Barrier, phrases: Phrases) -> dict[str, Fact]:
    """What the sentence of a barrier says."""
    beside = isolated(scope_words(barrier.beside, phrases))
    return {"beside": beside, "few": barrier.few, "n": report.n, "fewest": report.fewest}


def scope_words(name: str, phrases: Phrases) -> str:
    """What a scope is called: a country, a region, everybody; a country without a name by its code."""
    kind, _, key = name.partition(":")
    match kind:
        case Kind.COUNTRY.value:
            return region_figures.country_words(key, phrases)
        case Kind.REGION.value:
            return phrases.words.get(f"region.{key}", key)
    return phrases.words.get(f"region.scope.{kind}", "")


def named(phrases: Phrases, countries: Iterable[tuple[str, str]]) -> Phrases:
    """The same words with the names of countries (code, name) among them."""
    names: Mapping[str, str] = {f"country.{code}": name for code, name in countries}
    return Phrases(phrases.language, phrases.decimal, {**phrases.words, **names}, phrases.texts)


def _about(report: RegionReport, phrases: Phrases) -> Iterator[str]:
    """What it is for, who counts, who does not and why, what is never said."""
    yield phrases.say("purpose")
    yield phrases.say("pilot", version=report.instrument.version)
    if report.is_small:
        yield phrases.say("region.few", n=report.n, fewest=report.fewest)
    else:
        yield phrases.say("region.counts", n=report.n, year=report.year)
    if report.older:
        yield phrases.say("region.older", n=report.older)
    for reason, count in sorted(report.left_out.items()):
        yield phrases.say(f"region.not_counted.{reason}", n=count)
    yield phrases.say("region.rules")


def _how_to_read(phrases: Phrases) -> Iterator[str]:
    yield from (phrases.say(code) for code in _ABOUT_ALL)
    yield phrases.say("independent")
    if phrases.texts.status == "draft":
        yield phrases.say("draft_language")


def _in_one(line: Line) -> str:
    return f"{line.name}: {line.words}"
