"""The program's words in one language: codes and facts in, sentences out. Works without an application object."""

from collections.abc import Mapping
from functools import cache

from adaptameter.domain.refusal import Refusal
from adaptameter.domain.texts import Texts
from adaptameter.instruments.table import Finding
from adaptameter.ui.translator import translator
from adaptameter.ui.words.change import CHANGE
from adaptameter.ui.words.commands import COMMANDS
from adaptameter.ui.words.comparing import COMPARING
from adaptameter.ui.words.findings import FINDINGS
from adaptameter.ui.words.importing import IMPORTING
from adaptameter.ui.words.library import LIBRARY
from adaptameter.ui.words.refusals import REFUSALS
from adaptameter.ui.words.refusals_portfolio import PORTFOLIO_REFUSALS
from adaptameter.ui.words.refusals_year import YEAR
from adaptameter.ui.words.region import REGION, REGION_REFUSALS
from adaptameter.ui.words.report import REPORT
from adaptameter.ui.words.side_by_side import SIDE_BY_SIDE
from adaptameter.ui.words.spread import SPREAD
from adaptameter.ui.words.trace import TRACE
from adaptameter.ui.words.workbook import WORKBOOK
from adaptameter.ui.words.xray import XRAY
from adaptameter.wording.phrases import Phrases

_DECIMAL_COMMA = ("sv",)


def phrases(texts: Texts) -> Phrases:
    """All words for screens, exports and the command line, in the language of these texts."""
    decimal = "," if texts.language in _DECIMAL_COMMA else "."
    return Phrases(texts.language, decimal, _words(texts.language), texts)


def refusal(words: Phrases, why: Refusal) -> str:
    """Why something was refused, as one sentence or two."""
    facts = dict(why.facts)
    if why.code == "row":
        inner = Refusal(str(facts.pop("why")), **facts)
        return words.say("refusal.row", line=facts["line"], sentence=refusal(words, inner))
    if "section" in facts:
        facts["section"] = words.texts.of(f"section.{facts['section']}.title") or facts["section"]
    if "why" in facts:
        facts["why"] = words.words.get(f"why.{facts['why']}", facts["why"])
    return words.say(f"refusal.{why.code}", **facts)


def finding(words: Phrases, found: Finding) -> str:
    """One mistake of an instrument: where it is, and what is wrong."""
    return f"{found.place}: {words.say(f'finding.{found.code}', **found.facts)}"


@cache
def _words(language: str) -> dict[str, str]:
    every = (
        CHANGE
        | COMMANDS
        | COMPARING
        | IMPORTING
        | LIBRARY
        | REGION
        | REPORT
        | SIDE_BY_SIDE
        | SPREAD
        | TRACE
        | WORKBOOK
        | XRAY
        | _prefixed("refusal", REFUSALS | YEAR | PORTFOLIO_REFUSALS | REGION_REFUSALS)
        | _prefixed("finding", FINDINGS)
    )
    return {code: _translated(str(words), language) for code, words in every.items()}


def _translated(words: str, language: str) -> str:
    catalogue = translator(language)
    return (catalogue.translate("Words", words) if catalogue else "") or words


def _prefixed(stem: str, words: Mapping[str, object]) -> dict[str, object]:
    return {f"{stem}.{code}": sentence for code, sentence in words.items()}
