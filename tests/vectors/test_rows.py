"""A shelf is narrowed, ordered and grouped as plain Python would do it, by anything but a score."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.filed import filed
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.library import NO_FILTER, Filter
from adaptameter.domain.portfolio import newest
from adaptameter.domain.regions import REGION_OF
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shelved import Field, Line
from adaptameter.vectors.columns import letters
from adaptameter.vectors.shelf import Shelf
from tests.vectors.shelving import COUNTRIES, FORMS, SIZES, a_shelf, any_cards, in_order

TAGS = st.dictionaries(
    st.integers(0, 35).map("o{}".format), st.frozensets(st.sampled_from(("visited", "pilot", "ällös"))), max_size=20
)
CLOSED = st.frozensets(st.sampled_from(COUNTRIES))
FILTERS = st.builds(
    Filter,
    words=st.sampled_from(("", "", "an", "ANA", " á n ", "strasse", "ß", "جمعية", "a b", "zzz", "\x01")),
    country=st.sampled_from(("", *COUNTRIES, "XX")),
    region=st.sampled_from(("", "", "central_america", "eastern_europe", "oceania")),
    form=st.sampled_from(("", *FORMS)),
    size=st.sampled_from(("", *SIZES)),
    year=st.sampled_from((None, None, 2024, 2026, 1990)),
    tag=st.sampled_from(("", "", "pilot", "none")),
    newest=st.booleans(),
    open_only=st.booleans(),
)


@dataclass(frozen=True)
class Made:
    """A shelf and what stands on it."""

    shelf: Shelf
    cards: Sequence[Scorecard]
    tags: Mapping[str, frozenset[str]]
    closed: frozenset[str]


@st.composite
def shelves(draw: st.DrawFn) -> Made:
    (instrument, cards), tags, closed = draw(any_cards()), draw(TAGS), draw(CLOSED)
    return Made(a_shelf(instrument, cards, tags, closed), cards, tags, closed)


def key(made: Made, place: int, by: Field) -> str:
    """What a scorecard has in a field."""
    card = made.cards[place]
    who, revision = card.organisation, card.facts.signed.revision if card.facts.signed else 0
    told = {
        Field.NAME: who.name,
        Field.COUNTRY: who.country,
        Field.REGION: REGION_OF.get(who.country, ""),
        Field.FORM: " ".join(who.bands.get("organisation_form", ())),
        Field.SIZE: " ".join(who.bands.get("paid_staff_band", ())),
        Field.YEAR: str(card.year),
        Field.COVERAGE: str(int(filed(card, "", "").coverage * 100 + 0.5)),
        Field.STATE: ("unsigned", "signed", "revised")[min(revision, 2)],
        Field.REVISION: str(revision),
        Field.TAG: ", ".join(sorted(made.tags.get(who.id, ()))),
    }
    assert told.get(by, made.shelf.key(place, by)) == made.shelf.key(place, by)
    return made.shelf.key(place, by)


def is_wanted(made: Made, place: int, wanted: Filter) -> bool:
    who = made.cards[place].organisation
    asked = {
        Field.COUNTRY: wanted.country,
        Field.REGION: wanted.region,
        Field.FORM: wanted.form,
        Field.SIZE: wanted.size,
        Field.YEAR: str(wanted.year or ""),
    }
    return (
        all(not said or key(made, place, field) == said for field, said in asked.items())
        and (not wanted.tag or wanted.tag in made.tags.get(who.id, ()))
        and not (wanted.open_only and who.country in made.closed)
        and all(word in letters(who.name) for word in letters(wanted.words).split())
    )


@given(shelves(), FILTERS)
def test_what_is_wanted_is_found_from_a_to_z(made: Made, wanted: Filter) -> None:
    found = [place for place in in_order(made.cards) if is_wanted(made, place, wanted)]
    if wanted.newest:
        last = {id(card) for card in newest([made.cards[place] for place in found])}
        found = [place for place in found if id(made.cards[place]) in last]
    assert list(made.shelf.pick(wanted)) == found


def size(key: str) -> tuple[int, str]:
    """Numbers by their size, words by the alphabet."""
    return (int(key) if key.isdecimal() else 0, key)


@given(shelves(), st.sampled_from(Field), st.booleans())
def test_it_is_ordered_by_a_field_and_stays_as_it_was_within(made: Made, by: Field, down: bool) -> None:
    places = made.shelf.pick(NO_FILTER)
    ranks = {place: rank for rank, place in enumerate(in_order(made.cards))}
    other = {place: size(key(made, place, by)) for place in ranks}
    wanted = sorted(ranks, key=ranks.__getitem__ if by is Field.NAME else other.__getitem__, reverse=down)
    assert list(made.shelf.ordered(places, by, down=down)) == wanted


@given(shelves(), st.sampled_from(sorted(set(Field) - {Field.TAG}, key=str)))
def test_a_group_has_all_of_its_key(made: Made, by: Field) -> None:
    places = made.shelf.pick(NO_FILTER)
    groups = made.shelf.groups(places, by)
    assert [one for one, _ in groups] == sorted({key(made, int(place), by) for place in places}, key=size)
    for one, here in groups:
        assert list(here) == [place for place in places if key(made, int(place), by) == one]
    assert made.shelf.options(by) == sorted(one for one, _ in groups if one)


@given(shelves())
def test_a_scorecard_stands_under_each_of_its_tags(made: Made) -> None:
    places = made.shelf.pick(NO_FILTER)
    said = {place: made.tags.get(made.cards[place].organisation.id, frozenset()) for place in map(int, places)}
    assert {place: made.shelf.tags(place) for place in said} == said
    words = sorted({word for tags in said.values() for word in tags})
    groups = {word: [place for place in said if word in said[place]] for word in words}
    groups[""] = [place for place in said if not said[place]]
    assert {word: list(here) for word, here in made.shelf.groups(places, Field.TAG)} == {
        word: here for word, here in groups.items() if here
    }
    assert made.shelf.options(Field.TAG) == words


@given(shelves(), TAGS, CLOSED)
def test_other_marks_make_the_same_shelf_as_reading_again(
    made: Made, tags: Mapping[str, frozenset[str]], closed: frozenset[str]
) -> None:
    instrument = made.shelf.instrument
    marked, again = made.shelf.marked(tags, closed), a_shelf(instrument, made.cards, tags, closed)
    for wanted in (NO_FILTER, Filter(tag="pilot"), Filter(open_only=True)):
        assert list(marked.pick(wanted)) == list(again.pick(wanted))
    every = range(len(made.cards))
    assert [marked.tags(place) for place in every] == [again.tags(place) for place in every]
    assert [marked.is_closed(place) for place in every] == [again.is_closed(place) for place in every]
    assert marked.has_closed == again.has_closed == any(card.organisation.country in closed for card in made.cards)
    assert [made.shelf.tags(place) for place in every] == [
        made.tags.get(card.organisation.id, frozenset()) for card in made.cards
    ]


@given(shelves())
def test_the_years_of_an_organisation_stand_together(made: Made) -> None:
    places = made.shelf.pick(NO_FILTER)
    years: dict[str, list[int]] = {}
    for place in map(int, places):
        years.setdefault(made.cards[place].organisation.id, []).append(place)
    for organisation, here in years.items():
        assert list(made.shelf.years_of(organisation)) == sorted(here, key=lambda place: made.cards[place].year)
    many = {one for one, here in years.items() if len({made.cards[place].year for place in here}) > 1}
    assert list(made.shelf.with_years(places)) == [
        place for place in map(int, places) if made.cards[place].organisation.id in many
    ]
    assert len(made.shelf.years_of("nobody")) == 0


@given(any_cards())
def test_a_scorecard_is_found_by_its_number_and_told_as_it_was_filed(made: tuple[Instrument, list[Scorecard]]) -> None:
    instrument, cards = made
    shelf = a_shelf(instrument, cards)
    for place, card in enumerate(cards):
        one = filed(card, "", "")
        assert shelf.line(place) == Line(
            number=10 * (place + 1),
            organisation=one.organisation,
            year=one.year,
            revision=one.revision,
            languages=one.languages,
            sections=one.sections,
            locked=one.locked,
            coverage=one.coverage,
            raters=one.raters,
            imported_at=shelf.key(place, Field.IMPORTED),
        )
        assert shelf.place_of(10 * (place + 1)) == place
    assert shelf.place_of(5) is shelf.place_of(10 * len(cards) + 10) is None


@given(shelves(), st.sampled_from((Field.COUNTRY, Field.SIZE, Field.STATE, Field.GRADE)))
def test_keys_can_be_told_in_another_order(made: Made, by: Field) -> None:
    places = made.shelf.pick(NO_FILTER)
    backwards = [one for one, _ in made.shelf.groups(places, by)][::-1]
    groups = made.shelf.groups(places, by, backwards)
    assert [one for one, _ in groups] == backwards
    ordered = made.shelf.ordered(places, by, order=backwards)
    assert list(ordered) == [place for _, here in groups for place in here]
