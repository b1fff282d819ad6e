"""The instrument that comes with the program is whole."""

from adaptameter.instruments import reader
from tests.builders import standard

CORE = {"governance": 12, "risk": 11, "anti_corruption": 12, "feedback": 12}


def test_nothing_is_wrong_with_it() -> None:
    assert reader.findings(standard().folder) == []


def test_it_has_four_core_sections_and_six_modules() -> None:
    sections = standard().instrument.sections
    assert {one.id: len(one.indicators) for one in sections if one.core} == CORE
    modules = [one for one in sections if not one.core]
    assert (len(modules), sum(len(one.indicators) for one in modules)) == (6, 42)
    assert len(standard().instrument.indicators) == 89


def test_every_core_section_has_three_must_haves() -> None:
    assert [len(one.critical) for one in standard().instrument.sections if one.core] == [3, 3, 3, 3]
    assert sum(one.critical for one in standard().instrument.indicators.values()) == 20


def test_the_core_carries_the_four_values() -> None:
    core = [one for section in standard().instrument.sections if section.core for one in section.indicators]
    tags = {value: sum(value in one.values for one in core) for value in standard().instrument.values}
    assert tags == {"accountability": 27, "transparency": 14, "participation": 11, "equality": 11}


def test_it_has_nineteen_soft_prompts_and_a_glossary() -> None:
    assert len(standard().instrument.prompts) == 19
    assert standard().source.glossary
    assert all(term and meaning for term, meaning in standard().source.glossary)


def test_every_indicator_can_be_read_in_the_source_language() -> None:
    texts = standard().source
    for one in standard().instrument.indicators.values():
        anchors = [texts.anchor(one.id, level) for level in range(5)]
        assert texts.title(one.id)
        assert texts.question(one.id)
        assert len({*anchors, ""}) == 6
        assert texts.of(f"indicator.{one.id}.help")
        assert len(texts.some(f"indicator.{one.id}.action")) == len(one.actions)


def test_it_speaks_four_languages_with_drafts_marked_as_drafts() -> None:
    found = {one.code: (one.name, one.direction, one.status) for one in standard().languages}
    assert found == {
        "en": ("English", "ltr", "source"),
        "ar": ("العربية", "rtl", "draft"),
        "es": ("Español", "ltr", "draft"),
        "sv": ("Svenska", "ltr", "draft"),
    }


def test_what_is_not_translated_is_read_in_the_source_language() -> None:
    swedish = standard().texts("sv")
    assert swedish.level(0) == "Finns inte"
    assert not swedish.is_translated("indicator.GOV-01.help")
    assert swedish.of("indicator.GOV-01.help") == standard().source.of("indicator.GOV-01.help")
    assert standard().texts("xx") is standard().source


def test_the_hash_stands_for_what_is_asked_and_counted() -> None:
    assert len(standard().instrument.hash) == 64
