"""How sections, questions, must-haves, values and countries of a region report stand, in words."""

from collections.abc import Iterator, Sequence

from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.portfolio import FEWEST_FOR_MUST_HAVES
from adaptameter.domain.region_figures import Middle, SectionFound, disagrees_below
from adaptameter.domain.region_questions import FEWEST_ANSWERS, Question
from adaptameter.domain.region_report import CountryFound, RegionReport
from adaptameter.domain.small_groups import FEWEST_OF_A_COUNTRY
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.region_lines import Line, Part, few, together


def sections(report: RegionReport, phrases: Phrases) -> Part:
    """Where the middle of each section lies, and how many stand in which band."""
    lines = tuple(
        Line(phrases.texts.section(one.section), together(_section(one, report, phrases)), one.bands or ())
        for one in report.sections
    )
    return Part("sections", phrases.say("region.sections"), (phrases.say("region.sections_lead"),), lines)


def strong(report: RegionReport, phrases: Phrases) -> Part:
    """What works in practice in most organisations."""
    return _questions("strong", report.strong, report, phrases)


def weak(report: RegionReport, phrases: Phrases) -> Part:
    """What works in practice in few organisations."""
    return _questions("weak", report.weak, report, phrases)


def must_haves(report: RegionReport, phrases: Phrases) -> Part:
    """Which must-haves are missing, the most frequent first."""
    counted = [one for one in report.must_haves if one.failing is not None]
    missing = [one for one in counted if one.failing]
    lead = [phrases.say("region.must_haves_lead" if missing else "must_haves_none")]
    if fine := len(counted) - len(missing):
        lead.append(phrases.say("region.must_haves_fine", n=fine))
    if hidden := len(report.must_haves) - len(counted):
        lead.append(phrases.say("region.must_haves_few", n=hidden, fewest=FEWEST_FOR_MUST_HAVES))
    lines = tuple(
        Line(_name(one.indicator, phrases), phrases.say("region.failing", failing=one.failing or 0, n=one.asked))
        for one in missing
    )
    return Part("must_haves", phrases.say("region.must_haves"), tuple(lead), lines)


def agreement(report: RegionReport, phrases: Phrases) -> Part:
    """How far the members of a board lay apart before they talked."""
    lines = tuple(
        Line(phrases.texts.section(one.section), together(_agreement(one, report, phrases))) for one in report.sections
    )
    return Part("agreement", phrases.say("region.agreement"), (phrases.say("region.agreement_lead"),), lines)


def gaps(report: RegionReport, phrases: Phrases) -> Part:
    """How far what is claimed lies above what can be shown."""
    lines = tuple(
        Line(phrases.texts.section(one.section), _middle("region.gap_middle", one.gap, phrases))
        for one in report.sections
    )
    return Part("gaps", phrases.say("region.gap"), (phrases.say("region.gap_lead"),), lines)


def values(report: RegionReport, phrases: Phrases) -> Part:
    """The values, read from the same answers."""
    lines = tuple(
        Line(phrases.texts.value(one.value), _middle("region.middle", one.points, phrases)) for one in report.values
    )
    return Part("values", phrases.say("values"), (phrases.say("values_lead"),), lines)


def countries(report: RegionReport, phrases: Phrases) -> Part:
    """The countries that may be shown, by name."""
    lead = [phrases.say("region.countries_lead", fewest=FEWEST_OF_A_COUNTRY)]
    if report.hidden_countries:
        lead.append(phrases.say("region.countries_hidden", n=report.hidden_countries))
    lines = (Line(country_words(one.country, phrases), _country(one, report, phrases)) for one in report.countries)
    return Part("countries", phrases.say("region.countries"), tuple(lead), tuple(sorted(lines, key=_by_name)))


def country_words(code: str, phrases: Phrases) -> str:
    """The name of a country, or its code where the words do not have it."""
    return phrases.words.get(f"country.{code}", code)


def _section(one: SectionFound, report: RegionReport, phrases: Phrases) -> Iterator[str]:
    yield _middle("region.middle", one.score, phrases)
    if one.score.quartiles is not None and not one.score.why_not:
        low, high = one.score.quartiles
        yield phrases.say("region.quartiles", low=low, high=high)
    if one.bands is not None:
        names = (phrases.texts.band(band.code) for band in report.instrument.rules.bands)
        each = (
            phrases.say("region.band", band=name, n=count)
            for name, count in zip(names, one.bands, strict=True)
            if count
        )
        yield phrases.say("region.bands", bands=phrases.joined(each))
    if one.held:
        yield phrases.say("region.held", n=one.held)
    if one.left_out:
        each = (phrases.say(f"region.because.{why}", n=count) for why, count in sorted(one.left_out.items()))
        yield phrases.say("region.left_out", reasons=phrases.joined(each))


def _questions(key: str, found: Sequence[Question], report: RegionReport, phrases: Phrases) -> Part:
    lead = [phrases.say(f"region.{key}_lead" if found else f"region.{key}_none")]
    if report.few_questions and key == "strong":
        lead.append(phrases.say("region.few_questions", n=report.few_questions, fewest=FEWEST_ANSWERS))
    lines = tuple(
        Line(_name(one.indicator, phrases), phrases.say("region.working", working=one.working, n=one.n))
        for one in found
    )
    return Part(key, phrases.say(f"region.{key}"), tuple(lead), lines)


def _agreement(one: SectionFound, report: RegionReport, phrases: Phrases) -> Iterator[str]:
    yield _middle("region.agreement_middle", one.agreement, phrases)
    if one.agreement.median is None:
        return
    if one.far_apart is not None:
        yield phrases.say("region.far_apart", far=one.far_apart)
    if one.agreement.median < disagrees_below(report.instrument):
        yield phrases.say("region.agreement_low")


def _middle(code: str, one: Middle, phrases: Phrases) -> str:
    if one.median is None:
        return few(phrases, one.n, one.fewest)
    return phrases.say(code, median=one.median, n=one.n)


def _country(one: CountryFound, report: RegionReport, phrases: Phrases) -> str:
    """ "12 organisations. The middles: Governance 55, Risk 40"; what is withheld is left out."""
    each = (
        phrases.say("region.country_middle", section=phrases.texts.section(found.section), median=middle.median)
        for found, middle in zip(report.sections, one.middles, strict=True)
        if middle.median is not None
    )
    return phrases.say("region.country", n=one.n, middles=phrases.joined(each))


def _name(indicator: IndicatorId, phrases: Phrases) -> str:
    return phrases.say("region.question", name=indicator, title=phrases.texts.title(indicator))


def _by_name(line: Line) -> str:
    return line.name.casefold()
