"""Lists the scorecards in the library."""

import argparse

from adaptameter.cli.output import plain, print_json
from adaptameter.domain.filed import Filed
from adaptameter.domain.library import Wanted
from adaptameter.exchange.payload import Json
from adaptameter.instruments import reader
from adaptameter.services.house import House
from adaptameter.services.portfolio import Library
from adaptameter.store.work import open_store
from adaptameter.system.paths import data_folder
from adaptameter.wording.phrases import Phrases


def run(asked: argparse.Namespace, words: Phrases) -> int:
    """One line a scorecard, by name, the last year first."""
    library = Library(House(open_store(data_folder(asked.data)), reader.standard()).room)
    countries = (asked.country.upper(),) if asked.country else ()
    found = library.every(Wanted(countries=countries, years=(asked.year,) if asked.year else ()))
    if asked.json:
        print_json([_json(one) for one in found])
        return 0
    for one in found:
        print(plain(_line(one, words)))
    if not found:
        print(words.say("cli.library_empty"))
    return 0


def _line(one: Filed, words: Phrases) -> str:
    who = one.organisation
    return words.say(
        "cli.library_line",
        number=one.number,
        organisation=who.name,
        country=who.country or "–",
        year=one.year,
        state=words.say("library.signed" if one.is_signed else "library.draft", revision=one.revision),
    )


def _json(one: Filed) -> Json:
    who = one.organisation
    return {
        "number": one.number,
        "id": one.id,
        "revision": one.revision,
        "signed": one.is_signed,
        "organisation": who.name,
        "organisation_id": who.id,
        "country": who.country,
        "bands": {name: list(chosen) for name, chosen in who.bands.items()},
        "year": one.year,
        "mode": one.mode.value,
        "instrument_version": one.version,
        "sections": list(one.sections),
        "coverage": one.coverage,
        "raters": one.raters,
        "imported_at": one.imported_at,
    }
