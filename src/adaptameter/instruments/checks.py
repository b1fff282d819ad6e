"""What a well-formed instrument can still have wrong: double ids, limits that fall, texts missing or outdated."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import pairwise

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.texts import Texts
from adaptameter.instruments.hash import anchor_set_hash, text_hash
from adaptameter.instruments.table import Finding


def rules(instrument: Instrument) -> Iterable[Finding]:
    """Ids, levels, evidence limits, caps and bands that contradict each other."""
    yield from _doubles("duplicate_section", (section.id for section in instrument.sections))
    yield from _doubles("duplicate_code", (section.code for section in instrument.sections))
    yield from _doubles("duplicate_id", (one.id for section in instrument.sections for one in section.indicators))
    yield from _doubles("duplicate_band", (band.code for band in instrument.rules.bands))
    if not instrument.sections:
        yield Finding("no_sections", "sections")
    for section in instrument.sections:
        if not section.indicators:
            yield Finding("no_indicators", f"sections[{section.id}]")
    yield from _known(instrument)
    yield from _evidence(instrument)
    yield from _caps(instrument)
    yield from _bands(instrument)


def source_texts(instrument: Instrument, texts: Mapping[str, str]) -> Iterable[Finding]:
    """Source texts that the structure needs and that are missing, and texts that nothing asks for."""
    needed = set(_needed(instrument))
    for text in sorted(needed - texts.keys()):
        level_zero = text == "level.0.name"
        yield Finding("scale_without_zero" if level_zero else "missing_text", f"texts.{text}")
    for text in texts:
        if text.startswith("indicator.") and text.split(".")[1] not in instrument.indicators:
            yield Finding("text_without_owner", f"texts.{text}")


def source_hashes(instrument: Instrument, texts: Mapping[str, str], stored: Mapping[str, str]) -> Iterable[Finding]:
    """Source texts whose stored hash is not theirs: the text was changed and its hash was not."""
    current = current_hashes(instrument, texts)
    for text, source in stored.items():
        if current.get(text) != source:
            yield Finding("wrong_hash", f"texts.{text}", {"said": source, "is": current.get(text, "")})
    for indicator in instrument.indicators.values():
        own = anchor_set_hash(indicator.id, instrument.scale.top, texts)
        if indicator.source_hash != own:
            yield Finding("wrong_hash", f"indicators[{indicator.id}]", {"said": indicator.source_hash, "is": own})


def translated(texts: Texts, current: Mapping[str, str], stored: Mapping[str, str]) -> Iterable[Finding]:
    """Translations of texts that do not exist, or that were made from an older source text."""
    for text in texts.own:
        if text not in current:
            yield Finding("text_without_source", f"{texts.language}: {text}")
        elif stored[text] != current[text]:
            yield Finding("outdated_text", f"{texts.language}: {text}", {"said": stored[text], "is": current[text]})


def current_hashes(instrument: Instrument, texts: Mapping[str, str]) -> dict[str, str]:
    """The hash of every source text; a question shares one with its anchors, for they are translated as a set."""
    hashes = {text: text_hash(text, words) for text, words in texts.items()}
    for indicator in instrument.indicators.values():
        own = anchor_set_hash(indicator.id, instrument.scale.top, texts)
        stem = f"indicator.{indicator.id}"
        anchors = (f"{stem}.anchor.{level}" for level in range(instrument.scale.top + 1))
        hashes.update({text: own for text in (f"{stem}.question", *anchors) if text in texts})
    return hashes


def _needed(instrument: Instrument) -> Iterable[str]:
    levels = range(instrument.scale.top + 1)
    yield from ("instrument.title", "instrument.short_title", "instrument.purpose", "instrument.status")
    yield from (f"level.{level}.{part}" for level in levels for part in ("name", "meaning"))
    yield from (f"evidence.{grade}.name" for grade in range(len(instrument.evidence.codes)))
    yield from (f"response.{code}.name" for code in ("DK", "NA"))
    yield from (f"band.{band.code}.{part}" for band in instrument.rules.bands for part in ("name", "meaning"))
    yield from (f"value.{value}.name" for value in instrument.values)
    yield from (f"context.{field.id}.name" for field in instrument.context)
    yield from (f"context.{field.id}.{option}" for field in instrument.context for option in field.options)
    yield from (f"prompt.{prompt.if_item}.{prompt.then_item}" for prompt in instrument.prompts)
    for section in instrument.sections:
        yield f"section.{section.id}.title"
        for one in section.indicators:
            stem = f"indicator.{one.id}"
            yield from (f"{stem}.title", f"{stem}.question")
            yield from (f"{stem}.anchor.{level}" for level in levels)
            yield from (f"{stem}.action.{number}" for number in range(1, len(one.actions) + 1))
            if one.na_allowed:
                yield f"{stem}.na_condition"


def _doubles(code: str, names: Iterable[str]) -> Iterable[Finding]:
    for name, times in Counter(names).items():
        if times > 1:
            yield Finding(code, name, {"times": times})


def _known(instrument: Instrument) -> Iterable[Finding]:
    for one in instrument.indicators.values():
        for value in one.values:
            if value not in instrument.values:
                yield Finding("unknown_value", f"indicators[{one.id}]", {"said": value})
    for prompt in instrument.prompts:
        for item in (prompt.if_item, prompt.then_item):
            if item not in instrument.indicators:
                yield Finding("unknown_indicator", f"prompts[{prompt.if_item}]", {"said": item})


def _evidence(instrument: Instrument) -> Iterable[Finding]:
    rule = instrument.evidence
    for name, limits in (("normal", rule.normal), ("critical", rule.critical)):
        place = f"evidence.{name}"
        if not rule.codes or len(limits) != len(rule.codes):
            yield Finding("evidence_length", place, {"said": len(limits), "wanted": len(rule.codes)})
        elif limits[-1] != instrument.scale.top:
            yield Finding("evidence_never_full", place)
        if any(later < earlier for earlier, later in pairwise(limits)):
            yield Finding("evidence_falls", place)


def _caps(instrument: Instrument) -> Iterable[Finding]:
    failing = sorted((one.failing, one.cap) for one in instrument.rules.caps if one.failing is not None)
    lowest = sorted((one.lowest, one.cap) for one in instrument.rules.caps if one.lowest is not None)
    if any(later[1] > earlier[1] for earlier, later in pairwise(failing)):
        yield Finding("caps_rise", "scoring.caps.failing")
    if any(later[1] < earlier[1] for earlier, later in pairwise(lowest)):
        yield Finding("caps_fall", "scoring.caps.lowest")
    first = min((cap for number, cap in failing if number == 1), default=100)
    if any(cap < first for _level, cap in lowest):
        yield Finding("caps_spare_unknown", "scoring.caps")


def _bands(instrument: Instrument) -> Iterable[Finding]:
    starts = [band.start for band in instrument.rules.bands]
    if not starts or starts[0] != 0:
        yield Finding("bands_without_zero", "scoring.bands")
    if any(later <= earlier for earlier, later in pairwise(starts)):
        yield Finding("bands_out_of_order", "scoring.bands")
