"""Every country lies in one region."""

from adaptameter.domain.regions import REGION_OF, REGIONS
from adaptameter.ui.countries import countries

_NOWHERE = {"AQ", "AC", "CP", "DG", "EA", "EU", "IC", "QO", "TA"}
"""Antarctica, unions of countries, and islands that have a code but are parts of a country."""


def test_every_country_that_can_be_chosen_lies_in_a_region() -> None:
    chosen = {code for code, _name in countries("en")}
    assert chosen - _NOWHERE <= set(REGION_OF)


def test_the_countries_of_the_partners_lie_where_they_lie() -> None:
    found = {country: REGION_OF[country] for country in ("GT", "MW", "MD", "PS", "UA", "NP", "IN", "JO", "ZW", "SE")}
    assert found == {
        "GT": "central_america",
        "MW": "eastern_africa",
        "MD": "eastern_europe",
        "PS": "western_asia",
        "UA": "eastern_europe",
        "NP": "southern_asia",
        "IN": "southern_asia",
        "JO": "western_asia",
        "ZW": "eastern_africa",
        "SE": "northern_europe",
    }
    assert set(REGION_OF.values()) == set(REGIONS)
