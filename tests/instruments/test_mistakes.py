"""Every mistake of an author is found, named and put into words."""

import ast
from pathlib import Path

import pytest

from adaptameter.domain.refusal import Refusal
from adaptameter.instruments import reader
from adaptameter.ui import wording
from adaptameter.ui.words.comparing import COMPARING
from adaptameter.ui.words.findings import FINDINGS
from tests.builders import english
from tests.house.tree import SOURCE, modules
from tests.instruments.copies import a_copy, change, found

STRUCTURE, ENGLISH, SWEDISH = "instrument.toml", "texts/en.toml", "texts/sv.toml"
BEDS = "instrument.sections[beds]"
BED_1 = f"{BEDS}.indicators[BED-1]"
MISTAKES: dict[str, tuple[str, str, str, tuple[str, str]]] = {
    "key missing": (STRUCTURE, r"^family = .*\n", "", ("missing_key", "instrument.instrument")),
    "key unknown": (STRUCTURE, r"^minutes = 3$", 'minutes = 3\nformula = "1+1"', ("unknown_key", BEDS)),
    "text empty": (STRUCTURE, '"garden-0-2"', '""', ("empty", "instrument.scale")),
    "word for a number": (STRUCTURE, "^minutes = 3$", 'minutes = "3"', ("wrong_type", BEDS)),
    "number for a word": (STRUCTURE, '^version = "0.2.0"$', "version = 2", ("wrong_type", "instrument.instrument")),
    "true for a number": (STRUCTURE, "^weight = 2$", "weight = true", ("wrong_type", BED_1)),
    "list of wrong things": (STRUCTURE, '"BED-2"]', "2]", ("wrong_type", BEDS)),
    "word for a table": (
        STRUCTURE,
        r"^\[scoring.parameters\]$",
        "parameters = 3",
        ("wrong_type", "instrument.scoring"),
    ),
    "share above one": (STRUCTURE, "coverage_min = 0.6", "coverage_min = 6", ("out_of_range", "instrument.scoring")),
    "weight zero": (STRUCTURE, "^weight = 2$", "weight = 0", ("out_of_range", BED_1)),
    "cap above 100": (STRUCTURE, "cap = 30", "cap = 130", ("out_of_range", "instrument.scoring.caps[1]")),
    "scale of one level": (
        STRUCTURE,
        '"none", "some", "all"',
        '"none"',
        ("scale_length", "instrument.scale"),
    ),
    "scale of eleven levels": (
        STRUCTURE,
        '"none", "some", "all"',
        ", ".join(f'"{n}"' for n in range(11)),
        ("scale_length", "instrument.scale"),
    ),
    "scale without a zero": (ENGLISH, r'^"level.0.name".*\n', "", ("scale_without_zero", "texts.level.0.name")),
    "anchor missing": (
        ENGLISH,
        r'^"indicator.BED-1.anchor.1".*\n',
        "",
        ("missing_text", "texts.indicator.BED-1.anchor.1"),
    ),
    "question missing": (
        ENGLISH,
        r'^"indicator.BED-1.question".*\n',
        "",
        ("missing_text", "texts.indicator.BED-1.question"),
    ),
    "action without words": (
        ENGLISH,
        r'^"indicator.BED-2.action.1".*\n',
        "",
        ("missing_text", "texts.indicator.BED-2.action.1"),
    ),
    "not applicable without a condition": (
        ENGLISH,
        r'^"indicator.BED-3.na_condition".*\n',
        "",
        ("missing_text", "texts.indicator.BED-3.na_condition"),
    ),
    "section without a title": (
        ENGLISH,
        r'^"section.tools.title".*\n',
        "",
        ("missing_text", "texts.section.tools.title"),
    ),
    "text of nobody": (
        ENGLISH,
        r"^\[texts\]$",
        '[texts]\n"indicator.NO-1.title" = { source = "x", text = "x" }',
        ("text_without_owner", "texts.indicator.NO-1.title"),
    ),
    "must-have unknown": (STRUCTURE, '"BED-2"]', '"BED-9"]', ("unknown_critical", BEDS)),
    "must-have of another section": (STRUCTURE, '"BED-2"]', '"TOO-1"]', ("unknown_critical", BEDS)),
    "indicator twice": (STRUCTURE, '^id = "TOO-1"$', 'id = "BED-1"', ("duplicate_id", "BED-1")),
    "section twice": (STRUCTURE, '^id = "tools"$', 'id = "beds"', ("duplicate_section", "beds")),
    "code twice": (STRUCTURE, '^code = "TOO"$', 'code = "BED"', ("duplicate_code", "BED")),
    "band twice": (STRUCTURE, 'code = "ripe"', 'code = "green"', ("duplicate_band", "green")),
    "effort unknown": (
        STRUCTURE,
        'effort = "S"',
        'effort = "XL"',
        ("unknown_effort", f"{BEDS}.indicators[BED-2].actions[1]"),
    ),
    "value unknown": (
        STRUCTURE,
        r"^values = \[\]\nreferences",
        'values = ["care"]\nreferences',
        ("unknown_value", "indicators[BED-1]"),
    ),
    "standard unknown": (
        STRUCTURE,
        r"^references = \[\]$",
        'references = [{ standard = "iso_0" }]',
        ("unknown_standard", "instrument"),
    ),
    "prompt about nobody": (
        STRUCTURE,
        r"^prompts = \[\]$",
        'prompts = [{ if_item = "BED-1", at_least = 2, then_item = "NO-1", should_be = 1 }]',
        ("unknown_indicator", "prompts[BED-1]"),
    ),
    "context of an unknown kind": (
        STRUCTURE,
        r"^context = \[\]$",
        'context = [{ id = "soil", kind = "free" }]',
        ("unknown_kind", "instrument.context[soil]"),
    ),
    "choice without options": (
        STRUCTURE,
        r"^context = \[\]$",
        'context = [{ id = "soil", kind = "choice" }]',
        ("missing_key", "instrument.context[soil]"),
    ),
    "cap with two conditions": (
        STRUCTURE,
        "failing = 1,",
        "failing = 1, lowest = 1,",
        ("cap_condition", "instrument.scoring.caps[1]"),
    ),
    "cap without a condition": (STRUCTURE, "failing = 1, ", "", ("cap_condition", "instrument.scoring.caps[1]")),
    "no sections": (STRUCTURE, r"^\[\[sections\]\][\s\S]*", "", ("no_sections", "sections")),
    "section without indicators": (
        STRUCTURE,
        r"^critical = \[\]\n[\s\S]*",
        "critical = []\nindicators = []\n",
        ("no_indicators", "sections[tools]"),
    ),
    "evidence falls": (STRUCTURE, r"normal = \[1, 2\]", "normal = [2, 1]", ("evidence_falls", "evidence.normal")),
    "evidence never full": (
        STRUCTURE,
        r"critical = \[0, 2\]",
        "critical = [0, 1]",
        ("evidence_never_full", "evidence.critical"),
    ),
    "evidence too short": (STRUCTURE, r"normal = \[1, 2\]", "normal = [2]", ("evidence_length", "evidence.normal")),
    "more failing, higher cap": (
        STRUCTURE,
        r"caps = \[\{ failing = 1, cap = 30 \}",
        "caps = [{ failing = 1, cap = 30 }, { failing = 2, cap = 40 }",
        ("caps_rise", "scoring.caps.failing"),
    ),
    "better must-have, lower cap": (
        STRUCTURE,
        r"cap = 30 \}\]",
        "cap = 30 }, { lowest = 0, cap = 60 }, { lowest = 1, cap = 50 }]",
        ("caps_fall", "scoring.caps.lowest"),
    ),
    "unknown better than weak": (
        STRUCTURE,
        r"cap = 30 \}\]",
        "cap = 30 }, { lowest = 0, cap = 20 }]",
        ("caps_spare_unknown", "scoring.caps"),
    ),
    "bands from one": (
        STRUCTURE,
        'code = "bare", start = 0',
        'code = "bare", start = 1',
        ("bands_without_zero", "scoring.bands"),
    ),
    "bands in disorder": (STRUCTURE, "start = 80", "start = 30", ("bands_out_of_order", "scoring.bands")),
    "source text changed": (ENGLISH, "Dig a well", "Dig two wells", ("wrong_hash", "texts.indicator.BED-2.action.1")),
    "anchor changed": (ENGLISH, "No compost", "No compost at all", ("wrong_hash", "indicators[BED-1]")),
    "translation of nothing": (
        SWEDISH,
        r"^\[texts\]$",
        '[texts]\n"level.7.name" = { source = "x", text = "x" }',
        ("text_without_source", "sv: level.7.name"),
    ),
    "translation outdated": (
        ENGLISH,
        "Is there water",
        "Is there clean water",
        ("outdated_text", "sv: indicator.BED-2.anchor.0"),
    ),
    "direction unknown": (SWEDISH, '"ltr"', '"up"', ("unknown_direction", "texts/sv")),
    "status unknown": (SWEDISH, '"reviewed"', '"perfect"', ("unknown_status", "texts/sv")),
    "text without a hash": (
        SWEDISH,
        r'^"level.0.name".*$',
        '"level.0.name" = { text = "Inget" }',
        ("missing_key", "texts/sv.texts.level.0.name"),
    ),
    "not TOML": (STRUCTURE, r"^\[scale\]$", "[scale", ("unreadable", "instrument.toml")),
    "translation not TOML": (SWEDISH, r"^\[texts\]$", "texts = [", ("unreadable", "sv.toml")),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_found(mistake: str, tmp_path: Path) -> None:
    file, old, new, expected = MISTAKES[mistake]
    folder = a_copy(tmp_path)
    change(folder / file, old, new)
    assert expected in found(folder)


@pytest.mark.parametrize("mistake", MISTAKES)
def test_it_is_said_in_words(mistake: str, tmp_path: Path) -> None:
    file, old, new, _expected = MISTAKES[mistake]
    folder = a_copy(tmp_path)
    change(folder / file, old, new)
    for finding in reader.findings(folder):
        sentence = wording.finding(english(), finding)
        assert sentence.startswith(f"{finding.place}: ")
        assert sentence.endswith(".")


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe\x00",
        b"#" * 4_000_001,
        b"a = " + b"[" * 100_000,
        b"a = " + b"9" * 10_000,
        b"\x00",
        b"a = 1\na = 2",
        b"",
        b"sections = 1\nscale = []\ninstrument = 'x'",
        b"[[sections]]\nid = []\n[[sections]]",
    ],
    ids=["not UTF-8", "too large", "deep", "long number", "NUL", "twice", "empty", "wrong types", "wrong ids"],
)
@pytest.mark.parametrize("file", [STRUCTURE, ENGLISH, SWEDISH])
def test_a_file_that_cannot_be_used_is_findings_and_nothing_else(content: bytes, file: str, tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    (folder / file).write_bytes(content)
    assert [wording.finding(english(), one) for one in reader.findings(folder)]
    if file != SWEDISH:
        with pytest.raises(Refusal, match="instrument_broken"):
            reader.load(folder)


def test_a_missing_source_file_is_found(tmp_path: Path) -> None:
    folder = a_copy(tmp_path)
    (folder / ENGLISH).unlink()
    assert ("unreadable", "en.toml") in found(folder)


def test_nothing_in_an_instrument_is_evaluated() -> None:
    names = {
        node.id
        for module in modules(SOURCE / "instruments")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Name)
    }
    assert names.isdisjoint({"eval", "exec", "compile", "__import__", "getattr", "import_module"})


def test_every_finding_has_words_and_every_word_is_used() -> None:
    codes = {
        str(argument.value)
        for module in modules(SOURCE / "instruments")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and _makes_a_finding(node.func)
        for argument in ast.walk(node.args[0])
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    } - {"level.0.name"}
    crosswalks = {code.removeprefix("finding.") for code in COMPARING if code.startswith("finding.")}
    assert codes == set(FINDINGS) | crosswalks


def _makes_a_finding(function: ast.expr) -> bool:
    name = (
        function.attr if isinstance(function, ast.Attribute) else function.id if isinstance(function, ast.Name) else ""
    )
    return name in ("Finding", "report", "_doubles")


def test_every_kind_of_mistake_is_tried_here() -> None:
    assert {expected[0] for *_change, expected in MISTAKES.values()} == set(FINDINGS)
