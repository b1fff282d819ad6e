"""The report of a country, a region or the whole library: made from scorecards, written to a file, remembered."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from adaptameter.domain.filed import Filed
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.library import EVERYTHING, Wanted
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.region_choice import Kind, Scope, choice
from adaptameter.domain.region_groups import Memory, barriers
from adaptameter.domain.region_report import Asked, RegionReport, region_report
from adaptameter.domain.regions import REGION_OF
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import scorecard_reader
from adaptameter.exchange.intake import opened
from adaptameter.services import exports
from adaptameter.services.room import Room
from adaptameter.store.work import Work
from adaptameter.system.giving_way import giving_way
from adaptameter.system.letting_go import let_go
from adaptameter.wording import region as wording
from adaptameter.wording.phrases import Phrases

FORMATS: Final = ("pdf", "xlsx", "txt")

_MOST: Final = 20_000
"""Scorecards that one report is made from: half a minute, and 500 MiB."""

_NAMED: Final = 500
"""Organisations that are asked for by their ids; of more, everything is read."""


class Regional:
    """Region reports on the scorecards that were taken in. Refusals of everything: those of `Store.work`."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def report(self, scope: Scope, year: int | None = None) -> RegionReport:
        """What may be said about these organisations, in the last year with scorecards when none is named.

        Refusals: nothing_to_report, too_many_to_report.
        """
        wanted = _wanted(scope)
        with self._room.reading() as work:
            if year is None:  # the last year: everybody who ever signed counts, and is counted before all are read
                _refuse_many(work.portfolio.signatories(wanted, self._instrument.id, self._instrument.version))
            chosen = choice(giving_way(work.portfolio.every(wanted)), self._instrument, scope, year)
            _refuse_many(len(chosen.now) + len(chosen.before))
            every = giving_way((*chosen.now, *chosen.before))
            payloads = {one.number: work.portfolio.payload(one.number) for one in every}
            memory = _memory(work, chosen.year)
        now, before = (
            _Cards(self._card(one, payloads[one.number]) for one in giving_way(every))
            for every in (chosen.now, chosen.before)
        )
        made = region_report(self._instrument, Asked(scope, chosen.year, now, before, chosen.left_out), memory)
        let_go(now, before)
        return made

    def text(self, report: RegionReport, phrases: Phrases) -> str:
        """The report for a mail; it counts as having left. Refusals: those of `export` that are no file's."""
        with self._room.work() as work:
            _remember(work, report, phrases)
        return wording.text(report, phrases)

    def export(self, report: RegionReport, target: Path, phrases: Phrases) -> None:
        """Write the report as pdf, xlsx or txt, and remember in the same step that it has left.

        Refusals: region_few_organisations, region_differs_by_few, region_leaves_few, region_changed_by_few,
        region_out_of_date, no_such_format, file_unwritable, readback_differs.
        """
        content = _content(report, exports.ending_of(target, FORMATS), phrases)
        with self._room.work() as work:
            _remember(work, report, phrases)
            exports.save(content, target)

    @property
    def _instrument(self) -> Instrument:
        return self._room.booklet.instrument

    def _card(self, one: Filed, payload: bytes) -> Scorecard:
        """The scorecard, computed again, under the organisation that the adviser says it is of."""
        card = scorecard_reader.card_in(opened(payload), self._find)
        who = replace(card.organisation, id=one.organisation.id)
        return replace(card, facts=replace(card.facts, organisation=who))

    def _find(self, name: str, version: str) -> Instrument:
        """Only this instrument is asked for: others do not count."""
        if (name, version) != (self._instrument.id, self._instrument.version):
            raise Refusal("other_instrument", name=name[:60], version=version[:20])
        return self._instrument


class _Cards(list[Scorecard]):
    """Whoever counts over them gives way to the window."""

    def __iter__(self) -> Iterator[Scorecard]:
        return giving_way(super().__iter__())


def _wanted(scope: Scope) -> Wanted:
    """What has to be read for a report: of a hundred thousand scorecards not more than may belong to it."""
    match scope.kind:
        case Kind.COUNTRY:
            return Wanted(countries=(scope.key,))
        case Kind.REGION:
            return Wanted(countries=tuple(country for country, region in REGION_OF.items() if region == scope.key))
        case Kind.SHOWN if len(scope.organisations) <= _NAMED:
            return Wanted(organisations=tuple(scope.organisations))
    return EVERYTHING


def _refuse_many(count: int) -> None:
    if count > _MOST:
        raise Refusal("too_many_to_report", count=count, most=_MOST)


def _memory(work: Work, year: int) -> Memory:
    """What has left before."""
    return Memory(work.reports.published(year), work.reports.published())


def _remember(work: Work, report: RegionReport, phrases: Phrases) -> None:
    """Let the report leave, unless it may not beside what has left by now."""
    found, *others = barriers(report.shown, _memory(work, report.year))
    if found is not None:
        raise Refusal(f"region_{found.code}", **wording.barrier_facts(report, found, phrases))
    if any(one is not None for one in others):
        raise Refusal("region_out_of_date")
    work.reports.publish(report.year, (group for one in report.shown for group in one.remembered))


def _content(report: RegionReport, ending: str, phrases: Phrases) -> bytes:
    if ending == "pdf":
        from adaptameter.exchange.region_pdf import region_pdf  # reportlab costs 290 ms at import

        return region_pdf(report, phrases)
    if ending == "xlsx":
        from adaptameter.exchange.region_xlsx import region_xlsx  # openpyxl costs 420 ms at import

        return region_xlsx(report, phrases)
    return wording.text(report, phrases).encode()
