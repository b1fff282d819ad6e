"""The figures of a section as formulas over its answers: the method, section 4, line by line."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.instrument import Instrument
from adaptameter.domain.scoring import NO_CAP, ItemScore, SectionScore
from adaptameter.exchange.xlsx_about import NOT_APPLICABLE, Rules
from adaptameter.exchange.xlsx_cells import DASH, Live, quoted, spoken
from adaptameter.exchange.xlsx_page import Page
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.sentences import wall_words

MUST_HAVE: Final = "◆"
_MOST_NAMED: Final = 250
"""Must-haves that fit into one formula."""

FIGURES: Final[Mapping[str, tuple[str, str, str]]] = {
    "display": ("display", "figure", "workbook_means_display"),
    "band": ("band", "figure_text", "workbook_means_band"),
    "score": ("score", "figure_points", "workbook_means_score"),
    "base": ("base", "figure_points", "workbook_means_base"),
    "claimed": ("claimed", "figure_points", "workbook_means_claimed"),
    "evidence_gap": ("evidence_gap", "figure_points", "workbook_means_gap"),
    "range_low": ("range_low", "figure_points", "workbook_means_low"),
    "range_high": ("range_high", "figure_points", "workbook_means_high"),
    "share_working": ("share_working", "figure_share", "workbook_means_share"),
    "coverage": ("coverage", "figure_share", "workbook_means_coverage"),
    "applicability": ("applicability", "figure_share", "workbook_means_applicability"),
    "cap": ("cap", "figure", "workbook_means_cap"),
    "held": ("workbook_held", "figure_text", "workbook_means_held"),
    "status": ("status", "figure_text", "workbook_means_status"),
}
"""Each figure: its name, its look, and the sentence that says what it means."""

SUMS: Final = (
    "n_items",
    "n_applicable",
    "n_answered",
    "w_applicable",
    "w_known",
    "counted",
    "said",
    "failing",
    "lowest",
    "rule",
)
"""What the figures are made of."""


@dataclass(frozen=True, slots=True)
class Block:
    """The rows of the answers, and the rules that hold for them."""

    first: int
    last: int
    rules: Rules

    def column(self, name: str) -> str:
        """The cells of a column in these rows."""
        return f"${name}${self.first}:${name}${self.last}"


def places(block: Block) -> dict[str, str]:
    """The cell of each figure."""
    figures = block.last + 4
    sums = figures + len(FIGURES) + 3
    rows = {name: figures + place for place, name in enumerate(FIGURES)}
    rows |= {name: sums + place for place, name in enumerate(SUMS)}
    return {name: f"$C${row}" for name, row in rows.items()}


def write(page: Page, block: Block, score: SectionScore, instrument: Instrument, phrases: Phrases) -> None:
    """Write the figures below the answers, and below them what they are made of."""
    cells = places(block)
    formulas = _sums(block, cells, instrument) | _figures(block, cells, score, phrases)
    formulas["cap"] = _cap(block, cells, instrument)
    now = values(score, instrument, phrases)
    page.across(phrases.say("workbook_figures"), "heading", height=22)
    page.across(None, "head", height=4)
    for name, (title, look, meaning) in FIGURES.items():
        row = page.add(
            (phrases.say(title), "figure"),
            (None, "figure"),
            (Live(formulas[name], now[name]), look),
            (phrases.say(meaning), "meaning"),
            height=15.5,
        )
        assert cells[name] == f"$C${row}"
    page.space(14)
    page.across(phrases.say("workbook_sums"), "heading", height=22)
    page.merge(page.add((None, "head"), height=4), 1, 3)
    for name in SUMS:
        title, figure = phrases.say(f"workbook_{name}"), Live(formulas[name], now[name])
        row = page.add((title, "sum"), (None, "sum"), (figure, "sum"), height=13)
        assert cells[name] == f"$C${row}"
        page.merge(row, 1, 2)


def _sums(block: Block, cells: Mapping[str, str], instrument: Instrument) -> dict[str, str]:
    must, said, counts, weight = (block.column(name) for name in "DEIJ")
    levels, na = block.rules.levels, f'"{NOT_APPLICABLE}"'
    known_must = f'COUNTIFS({must},"{MUST_HAVE}",{counts},">=0")'
    at_most = f'COUNTIFS({must},"{MUST_HAVE}",{counts},"<="&{levels})'
    return {
        "n_items": f"ROWS({counts})",
        "n_applicable": f"{cells['n_items']}-COUNTIF({counts},{na})",
        "n_answered": f"COUNT({counts})",
        "w_applicable": f"SUM({weight})-SUMIF({counts},{na},{weight})",
        "w_known": f"SUMPRODUCT(--ISNUMBER({counts}),{weight})",
        "counted": f"SUMPRODUCT({counts},{weight})",
        "said": f"SUMPRODUCT(--ISNUMBER({counts}),{said},{weight})",
        "failing": f'COUNTIF({must},"{MUST_HAVE}")-COUNTIFS({must},"{MUST_HAVE}",{counts},{na})'
        f'-COUNTIFS({must},"{MUST_HAVE}",{counts},">0")',
        "lowest": f'IF({known_must}=0,"{DASH}",SUMPRODUCT(--({at_most}=0)))',
        "rule": _rule(block, cells, instrument),
    }


def _conditions(block: Block, cells: Mapping[str, str], instrument: Instrument) -> list[tuple[str, str, int]]:
    """For each cap: when it applies, the cell of the cap, and what it looks at (1 failing, 2 lowest)."""
    found: list[tuple[str, str, int]] = []
    for rule, (limit, cap) in zip(instrument.rules.caps, block.rules.caps, strict=True):
        if rule.failing is not None:
            found.append((f"{cells['failing']}>={limit}", cap, 1))
        else:
            found.append((f"AND(ISNUMBER({cells['lowest']}),{cells['lowest']}<={limit})", cap, 2))
    return found


def _cap(block: Block, cells: Mapping[str, str], instrument: Instrument) -> str:
    held = [f"IF({when},{cap},{NO_CAP})" for when, cap, _kind in _conditions(block, cells, instrument)]
    return f"MIN({','.join([str(NO_CAP), *held])})"


def _rule(block: Block, cells: Mapping[str, str], instrument: Instrument) -> str:
    """Which kind of cap holds: the first of the lowest ones, as the program takes it."""
    formula = "0"
    for when, cap, kind in reversed(_conditions(block, cells, instrument)):
        formula = f"IF(AND({when},{cap}={cells['cap']}),{kind},{formula})"
    return f"IF({cells['cap']}>={NO_CAP},0,{formula})"


def _figures(block: Block, cells: Mapping[str, str], score: SectionScore, phrases: Phrases) -> dict[str, str]:
    rules, at = block.rules, cells

    def points(counted: str, weights: str) -> str:
        return f'IF({weights}=0,"{DASH}",100*{counted}/({rules.top}*{weights}))'

    def share(part: str, whole: str) -> str:
        return f'IF({whole}=0,"{DASH}",{part}/{whole})'

    working = f'COUNTIF({block.column("I")},">="&{rules.working})'
    could_be = f"({at['counted']}+{rules.top}*({at['w_applicable']}-{at['w_known']}))"
    enough = f"AND({at['n_applicable']}>0,ISNUMBER({at['base']}),N({at['coverage']})>={rules.coverage})"
    low_end = f"INT(MIN({at['range_low']},{at['cap']})+0.5)"
    status = {code: quoted(phrases.say(f"status_{code}")) for code in ("ok", "too_few_answers", "not_applicable")}
    return {
        "base": points(at["counted"], at["w_known"]),
        "claimed": points(at["said"], at["w_known"]),
        "evidence_gap": points(f"({at['said']}-{at['counted']})", at["w_known"]),
        "range_low": points(at["counted"], at["w_applicable"]),
        "range_high": points(could_be, at["w_applicable"]),
        "share_working": share(working, at["n_answered"]),
        "coverage": share(at["n_answered"], at["n_applicable"]),
        "applicability": share(at["n_applicable"], at["n_items"]),
        "status": f"IF({at['n_applicable']}=0,{status['not_applicable']},"
        f"IF({at['coverage']}>={rules.coverage},{status['ok']},{status['too_few_answers']}))",
        "score": f'IF({enough},MIN({at["base"]},{at["cap"]}),"{DASH}")',
        "display": f'IF(ISNUMBER({at["score"]}),INT({at["score"]}+0.5),"{DASH}")',
        "band": f'IF(ISNUMBER({at["score"]}),INDEX({rules.band_names},MATCH({low_end},{rules.starts},1)),"{DASH}")',
        "held": _held(block, cells, score, phrases),
    }


def _held(block: Block, cells: Mapping[str, str], score: SectionScore, phrases: Phrases) -> str:
    must_haves = [row for row, item in enumerate(score.items, block.first) if item.indicator.critical]
    named = "&".join(f'IF(K{row}="","",", "&A{row})' for row in must_haves[:_MOST_NAMED])
    if not named:
        return '""'
    words = spoken(phrases, "held_by", cap=cells["cap"], items=f"MID({named},3,9999)")
    return f'IF(ISNUMBER({cells["score"]}),IF({cells["score"]}<{cells["base"]},{words},""),"")'


def values(score: SectionScore, instrument: Instrument, phrases: Phrases) -> dict[str, str | float]:
    """What the formulas give as long as nobody changes an answer."""

    def shown(figure: float | None) -> str | float:
        return DASH if figure is None else figure

    return _made_of(score, shown) | {
        "display": shown(score.display),
        "band": phrases.texts.band(score.band.code) if score.band else DASH,
        "score": shown(score.score),
        "base": shown(score.base),
        "claimed": shown(score.claimed),
        "evidence_gap": shown(score.evidence_gap),
        "range_low": shown(score.range_low),
        "range_high": shown(score.range_high),
        "share_working": shown(score.share_working),
        "coverage": shown(score.coverage),
        "applicability": shown(score.applicability),
        "cap": score.cap.points,
        "held": wall_words(phrases, score, score.n_items),
        "status": phrases.say(f"status_{score.status.value}"),
    }


def _made_of(score: SectionScore, shown: Callable[[float | None], str | float]) -> dict[str, str | float]:
    applicable = [item for item in score.items if item.is_applicable]
    known = [item for item in applicable if item.evidenced is not None]
    must = [item for item in applicable if item.indicator.critical]
    rule = score.cap.rule
    return {
        "n_items": score.n_items,
        "n_applicable": score.n_applicable,
        "n_answered": score.n_answered,
        "w_applicable": _weigh(applicable),
        "w_known": _weigh(known),
        "counted": sum(item.indicator.weight * (item.evidenced or 0) for item in known),
        "said": sum(item.indicator.weight * (item.answer.level or 0) for item in known),
        "failing": sum(not item.evidenced for item in must),
        "lowest": shown(min((item.evidenced for item in must if item.evidenced is not None), default=None)),
        "rule": 0 if rule is None else 1 if rule.failing is not None else 2,
    }


def _weigh(items: list[ItemScore]) -> int:
    return sum(item.indicator.weight for item in items)
