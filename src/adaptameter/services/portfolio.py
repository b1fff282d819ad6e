"""The library of scorecards that were taken in: looked through, opened, and marked by the adviser."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from adaptameter.domain.alike import MOST_ASKED, Alike, Known
from adaptameter.domain.comparability import READY
from adaptameter.domain.filed import Filed
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.library import EVERYTHING, Wanted
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.exchange import scorecard_reader
from adaptameter.exchange.intake import opened
from adaptameter.services.room import Room

if TYPE_CHECKING:
    from adaptameter.vectors.shelf import Shelf

LONGEST_TAG = 40


class Library:
    """The scorecards that others sent. Refusals of everything: those of `Store.work`."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def every(self, wanted: Wanted = EVERYTHING) -> tuple[Filed, ...]:
        """The wanted scorecards without their answers, by name, the last year first."""
        with self._room.reading() as work:
            return work.portfolio.every(wanted)

    def shelf(self) -> "Shelf":
        """The newest revision of everything, in memory: what pages look through."""
        from adaptameter.vectors.shelf import Shelf  # numpy costs 250 ms at import

        booklet = self._room.booklet
        ready = frozenset(one.code for one in booklet.languages if one.status in READY)
        with self._room.reading() as work:
            tags, closed = work.marks.tags(), frozenset(work.marks.closed())
            return Shelf(booklet.instrument, work.portfolio.shelved(), tags, closed, ready)

    def marked(self, shelf: "Shelf") -> "Shelf":
        """The same shelf with the tags and closed countries of now: nothing is read or counted again."""
        with self._room.reading() as work:
            return shelf.marked(work.marks.tags(), frozenset(work.marks.closed()))

    def card(self, number: int) -> Scorecard:
        """One scorecard, computed again from its answers. Refusals: no_such_scorecard, other_instrument."""
        with self._room.reading() as work:
            payload = work.portfolio.payload(number)
        return scorecard_reader.card_in(opened(payload), self._instrument)

    def cards(self, wanted: Wanted = EVERYTHING) -> tuple[Scorecard, ...]:
        """The wanted scorecards, each computed again from its answers. Refusal: other_instrument."""
        with self._room.reading() as work:
            payloads = tuple(work.portfolio.payloads(wanted))
        return tuple(scorecard_reader.card_in(opened(one), self._instrument) for one in payloads)

    def revisions(self, number: int) -> tuple[Filed, ...]:
        """Every revision of the same assessment that is here, the newest first. Refusal: no_such_scorecard."""
        with self._room.reading() as work:
            return work.portfolio.revisions(work.portfolio.filed(number).id)

    def remove(self, number: int) -> None:
        """Take a scorecard out with all its revisions; its file can be taken in again. Refusal: no_such_scorecard."""
        with self._room.work() as work:
            work.portfolio.remove(number)

    def aliases(self, organisations: Iterable[str]) -> dict[str, str]:
        """What these organisations are called where names are left out; it is made once and kept."""
        with self._room.work() as work:
            return work.reports.aliases(tuple(organisations))

    def tags(self) -> dict[str, frozenset[str]]:
        """The adviser's tags by organisation."""
        with self._room.reading() as work:
            return work.marks.tags()

    def put_tags(self, organisation: str, words: frozenset[str]) -> None:
        """Give an organisation these tags, and no others. Refusal: tag_too_long."""
        said = frozenset(" ".join(word.split()) for word in words) - {""}
        if any(len(word) > LONGEST_TAG for word in said):
            raise Refusal("tag_too_long", longest=LONGEST_TAG)
        with self._room.work() as work:
            work.marks.put_tags(organisation, said)

    def closed(self) -> dict[str, str]:
        """The closed countries with the time at which each was closed (ISO 8601)."""
        with self._room.reading() as work:
            return work.marks.closed()

    def close(self, country: str) -> None:
        """Say that the work in a country has ended; its scorecards stay, and new ones still come in."""
        with self._room.work() as work:
            work.marks.close(country)

    def reopen(self, country: str) -> None:
        """Say that the work in a country goes on."""
        with self._room.work() as work:
            work.marks.reopen(country)

    def unite(self, other: str, organisation: str) -> None:
        """Say that the scorecards under the id `other` are of this organisation: only the adviser may."""
        with self._room.work() as work:
            work.marks.unite(other, organisation)

    def separate(self, other: str) -> None:
        """Say that this id stands for itself again; whether it is the same organisation is not asked again."""
        with self._room.work() as work:
            work.marks.separate(other)

    def named(self, numbers: Iterable[int]) -> tuple[Known, ...]:
        """The organisations that stand on these scorecards, whoever the adviser says they are."""
        with self._room.reading() as work:
            return work.marks.named(numbers)

    def alike(self) -> tuple[Alike, ...]:
        """Organisations that may be one by their names, the most alike first, `MOST_ASKED` pairs at most."""
        from adaptameter.vectors.alike import alike  # numpy and the like cost 100 ms at import

        with self._room.reading() as work:
            known, apart = work.marks.known(), work.marks.apart()
        return alike(known, apart)[:MOST_ASKED]

    def keep_apart(self, one: str, other: str) -> None:
        """Say that these two are not the same: it is not asked again."""
        with self._room.work() as work:
            work.marks.keep_apart(one, other)

    def _instrument(self, name: str, version: str) -> Instrument:
        instrument = self._room.booklet.instrument
        if (instrument.id, instrument.version) != (name, version):
            raise Refusal("other_instrument", name=name[:60], version=version[:20])
        return instrument
