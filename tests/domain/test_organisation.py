"""Who answers: a name, a country, bands instead of figures."""

import pytest

from adaptameter.domain.organisation import LONGEST_NAME, Organisation, check, check_year
from adaptameter.domain.refusal import Refusal
from tests.builders import standard


def refused(organisation: Organisation) -> str:
    with pytest.raises(Refusal) as caught:
        check(standard().instrument, organisation)
    return caught.value.code


@pytest.mark.parametrize("name", ["", " ", "\t"])
def test_a_name_is_needed(name: str) -> None:
    assert refused(Organisation("1", name)) == "name_missing"


def test_a_name_has_an_end() -> None:
    check(standard().instrument, Organisation("1", "x" * LONGEST_NAME))
    assert refused(Organisation("1", "x" * (LONGEST_NAME + 1))) == "name_too_long"


@pytest.mark.parametrize("country", ["gt", "G", "GTM", "ÅÄ", "G1", "  "])
def test_a_country_has_two_capital_letters(country: str) -> None:
    assert refused(Organisation("1", "Huerta", country)) == "no_such_country"


@pytest.mark.parametrize("country", ["", "GT", "SE"])
def test_a_country_may_be_left_out(country: str) -> None:
    check(standard().instrument, Organisation("1", "Huerta", country))


@pytest.mark.parametrize(
    "bands", [{"shoe_size": ("42",)}, {"paid_staff_band": ("17",)}, {"paid_staff_band": ("0", "17")}]
)
def test_only_bands_of_the_instrument_can_be_chosen(bands: dict[str, tuple[str, ...]]) -> None:
    assert refused(Organisation("1", "Huerta", bands=bands)) == "no_such_band"


def test_a_band_can_be_chosen_and_taken_back() -> None:
    chosen = Organisation("1", "Huerta").with_band("paid_staff_band", ("1_5",))
    check(standard().instrument, chosen)
    assert chosen.bands == {"paid_staff_band": ("1_5",)}
    assert chosen.with_band("paid_staff_band", ()).bands == {}


def test_a_field_without_options_takes_any_word() -> None:
    check(standard().instrument, Organisation("1", "Huerta", bands={"languages_used": ("quc", "es")}))


@pytest.mark.parametrize("year", [1990, 2026, 2100])
def test_a_year_of_this_time_is_taken(year: int) -> None:
    check_year(year)


@pytest.mark.parametrize("year", [-1, 0, 1989, 2101])
def test_another_year_is_refused(year: int) -> None:
    with pytest.raises(Refusal, match="no_such_year"):
        check_year(year)
