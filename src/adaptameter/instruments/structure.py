"""From the tables of instrument.toml to an `Instrument`; whatever is wrong on the way becomes a finding."""

from adaptameter.domain.instrument import (
    ActionHint,
    Band,
    CapRule,
    ConsistencyPrompt,
    ContextField,
    EvidenceRule,
    Indicator,
    IndicatorId,
    Instrument,
    InstrumentId,
    Level,
    Reference,
    Scale,
    ScoringRules,
    Section,
    SectionId,
    ValueId,
)
from adaptameter.instruments.table import Table

_MOST_WEIGHT = 1000


def structure(root: Table, content_hash: str) -> Instrument:
    """The instrument of this file."""
    head = root.table("instrument")
    scale = _scale(root.table("scale"))
    values = tuple(ValueId(_text_of(table, "code")) for table in root.tables("values", "code"))
    rules, parameters = _scoring(root.table("scoring"), scale.top)
    result = Instrument(
        id=InstrumentId(head.text("id")),
        family=head.text("family"),
        version=head.text("version"),
        source_language=head.text("source_language"),
        scale=scale,
        evidence=_evidence(root.table("evidence"), scale.top),
        rules=rules,
        values=values,
        sections=tuple(_section(table, scale.top) for table in root.tables("sections", "id")),
        context=tuple(_context(table) for table in root.tables("context", "id")),
        prompts=tuple(_prompt(table, scale.top) for table in root.tables("prompts")),
        hash=content_hash,
        parameters=parameters,
    )
    _standards(root, result)
    _close_head(root, head)
    return result


def _standards(root: Table, instrument: Instrument) -> None:
    known = {_text_of(table, "id") for table in root.tables("standards", "id")}
    cited = {one.standard for indicator in instrument.indicators.values() for one in indicator.references}
    for standard in sorted(cited - known):
        root.report("unknown_standard", said=standard)


def _close_head(root: Table, head: Table) -> None:
    head.text("date")
    minutes = head.table("minutes")
    minutes.whole("alone", 0, 600)
    minutes.whole("together", 0, 600)
    for table in root.tables("crosswalk", "type"):
        table.text("type")
        table.flag("computed")
        table.close()
    for part in (minutes, head, root):
        part.close()


def _text_of(table: Table, key: str) -> str:
    found = table.text(key)
    table.close()
    return found


def _scale(table: Table) -> Scale:
    codes = table.texts("codes")
    if not 2 <= len(codes) <= 10:
        table.report("scale_length", said=len(codes))
        codes = ("0", "1")
    scale = Scale(table.text("id"), codes, Level(table.whole("working", 1, len(codes) - 1)))
    table.close()
    return scale


def _evidence(table: Table, top: Level) -> EvidenceRule:
    codes = table.texts("codes")
    normal = tuple(Level(one) for one in table.wholes("normal", 0, top))
    critical = tuple(Level(one) for one in table.wholes("critical", 0, top))
    table.close()
    return EvidenceRule(codes, normal, critical)


def _scoring(table: Table, top: Level) -> tuple[ScoringRules, dict[str, float]]:
    rules = ScoringRules(
        method=table.text("method"),
        caps=tuple(_cap(one, top) for one in table.tables("caps")),
        bands=tuple(_band(one) for one in table.tables("bands", "code")),
        coverage_min=table.share("coverage_min"),
        applicability_min=table.share("applicability_min"),
        value_min_answers=table.whole("value_min_answers", 1, 1000),
    )
    parameters = table.table("parameters").numbers()
    table.close()
    return rules, parameters


def _cap(table: Table, top: Level) -> CapRule:
    lowest = table.optional_whole("lowest", 0, top)
    rule = CapRule(
        cap=table.whole("cap", 0, 100),
        failing=table.optional_whole("failing", 1, 1000),
        lowest=None if lowest is None else Level(lowest),
    )
    if (rule.failing is None) == (rule.lowest is None):
        table.report("cap_condition")
    table.close()
    return rule


def _band(table: Table) -> Band:
    band = Band(table.text("code"), table.whole("start", 0, 100))
    table.close()
    return band


def _section(table: Table, top: Level) -> Section:
    section = SectionId(table.text("id"))
    critical = set(table.texts("critical"))
    indicators = tuple(_indicator(one, section, critical, top) for one in table.tables("indicators", "id"))
    for unknown in sorted(critical - {indicator.id for indicator in indicators}):
        table.report("unknown_critical", indicator=unknown)
    result = Section(section, table.text("code"), table.flag("core"), table.whole("minutes", 0, 600), indicators)
    table.close()
    return result


def _indicator(table: Table, section: SectionId, critical: set[str], top: Level) -> Indicator:
    name = table.text("id")
    indicator = Indicator(
        id=IndicatorId(name),
        section=section,
        revision=table.whole("revision", 1, 10_000),
        critical=name in critical,
        weight=table.whole("weight", 1, _MOST_WEIGHT),
        na_allowed=table.flag("na_allowed"),
        values=tuple(ValueId(one) for one in table.texts("values")),
        references=tuple(_reference(one) for one in table.tables("references")),
        actions=tuple(_action(one, top) for one in table.tables("actions")),
        source_hash=table.text("source_hash"),
    )
    table.close()
    return indicator


def _reference(table: Table) -> Reference:
    reference = Reference(table.text("standard"), table.optional_text("part"))
    table.close()
    return reference


def _action(table: Table, top: Level) -> ActionHint:
    action = ActionHint(Level(table.whole("at_level", 0, top)), table.text("effort"))
    if action.effort not in ("S", "M", "L"):
        table.report("unknown_effort", said=action.effort)
    table.close()
    return action


def _context(table: Table) -> ContextField:
    field = ContextField(table.text("id"), table.text("kind"), table.texts("options") if table.has("options") else ())
    if field.kind not in ("choice", "multi", "country", "languages"):
        table.report("unknown_kind", said=field.kind)
    if field.kind in ("choice", "multi") and not field.options:
        table.report("missing_key", key="options")
    table.close()
    return field


def _prompt(table: Table, top: Level) -> ConsistencyPrompt:
    prompt = ConsistencyPrompt(
        IndicatorId(table.text("if_item")),
        Level(table.whole("at_least", 0, top)),
        IndicatorId(table.text("then_item")),
        Level(table.whole("should_be", 0, top)),
    )
    table.close()
    return prompt
