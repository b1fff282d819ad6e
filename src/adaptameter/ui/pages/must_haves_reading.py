"""Must-haves over many organisations in words: what is asked, where it fails, what could be a first step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from adaptameter.charts.must_haves import Failing, height, must_haves
from adaptameter.domain.portfolio import MustHave
from adaptameter.domain.table import Table
from adaptameter.ui.seen import Drawn, Seen
from adaptameter.wording.phrases import Phrases


@dataclass(frozen=True, slots=True)
class MustHaveLine:
    """One must-have: `question` in full, `place` is its code and section, `share` 0–1 or None with too few."""

    question: str
    place: str
    words: str
    share: float | None
    at_zero: str
    steps: tuple[str, ...]


def line(found: MustHave, words: Phrases) -> MustHaveLine:
    """What is said about this must-have."""
    texts, name = words.texts, found.indicator
    return MustHaveLine(
        question=texts.question(name),
        place=words.joined((name, texts.section(found.section))),
        words=_count(found),
        share=None if found.failing is None else found.failing / found.asked,
        at_zero=texts.anchor(name, 0),
        steps=texts.some(f"indicator.{name}.action"),
    )


def seen(found: Sequence[MustHave], words: Phrases, title: str, about: str) -> Seen:
    """The must-haves as they can leave; no organisation is in them."""
    texts = words.texts
    bars = [
        Failing(
            name=f"{one.indicator} {texts.title(one.indicator)}",
            section=texts.section(one.section),
            share=None if one.failing is None else one.failing / one.asked,
            words=_count(one),
        )
        for one in found
    ]
    says = " ".join(f"{bar.name}: {bar.words}." for bar in bars)
    drawn = (Drawn(must_haves(bars, says), height(len(bars))),) if bars else ()
    return Seen(title, _table(found, words, title, about), drawn)


def _table(found: Sequence[MustHave], words: Phrases, title: str, about: str) -> Table:
    texts = words.texts
    head = (
        words.say("question"),
        words.say("code"),
        words.say("section"),
        QCoreApplication.translate("MustHaves", "Organisations that were asked"),
        QCoreApplication.translate("MustHaves", "Fails in"),
    )
    rows = tuple(
        (texts.question(one.indicator), one.indicator, texts.section(one.section), one.asked, one.failing)
        for one in found
    )
    few = QCoreApplication.translate("MustHaves", "With fewer than ten organisations nothing is counted.")
    return Table(title, head, rows, (about, few))


def _count(found: MustHave) -> str:
    if found.failing is None:
        return QCoreApplication.translate("MustHaves", "asked of %n: too few to show", "", found.asked)
    said = QCoreApplication.translate("MustHaves", "in {failing} of %n organisation(s)", "", found.asked)
    return said.format(failing=found.failing)
