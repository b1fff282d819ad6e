"""Who answers: an organisation, its country, and bands instead of exact figures."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Refusal

LONGEST_NAME = 120
YEARS = range(1990, 2101)


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as it stands on a scorecard. `country` is an ISO 3166 code of two letters, or empty.

    `bands` maps a context field of the instrument to the options that were chosen (one, or several for multi).
    """

    id: str
    name: str
    country: str = ""
    bands: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def with_band(self, name: str, options: tuple[str, ...]) -> "Organisation":
        """The same organisation with these options for one context field; none removes the field."""
        kept = {key: said for key, said in self.bands.items() if key != name}
        return replace(self, bands={**kept, name: options} if options else kept)


def check(instrument: Instrument, organisation: Organisation) -> None:
    """Refuse a name that is empty or too long, a country that is no code, a band that the instrument does not have.

    Refusals: name_missing, name_too_long, no_such_country, no_such_band.
    """
    if not organisation.name.strip():
        raise Refusal("name_missing")
    if len(organisation.name) > LONGEST_NAME:
        raise Refusal("name_too_long", longest=LONGEST_NAME)
    country = organisation.country
    if country and not (len(country) == 2 and country.isascii() and country.isalpha() and country.isupper()):
        raise Refusal("no_such_country", said=country[:20])
    options = {field.id: set(field.options) for field in instrument.context}
    for name, chosen in organisation.bands.items():
        if name not in options or (options[name] and not set(chosen) <= options[name]):
            raise Refusal("no_such_band", field=name[:40], said=", ".join(chosen)[:80])


def check_year(year: int) -> None:
    """Refuse a year outside 1990–2100. Refusal: no_such_year."""
    if year not in YEARS:
        raise Refusal("no_such_year", said=year, first=YEARS.start, last=YEARS.stop - 1)
