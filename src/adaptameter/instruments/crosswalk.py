"""Reads a crosswalk between two versions of an instrument; whatever is wrong becomes a finding."""

import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from adaptameter.domain.crosswalk import Crosswalk, Link, Relation
from adaptameter.domain.instrument import IndicatorId, Instrument
from adaptameter.domain.refusal import Refusal
from adaptameter.instruments.table import Finding, Table

_LARGEST: Final = 1_000_000
"""Bytes that a crosswalk may have."""

_VERSION: Final = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}", re.ASCII)
_COMPUTED: Final = (Relation.IDENTICAL, Relation.EQUIVALENT)


def load(file: Path, instruments: tuple[Instrument, ...] = ()) -> Crosswalk:
    """The crosswalk in this file. Refusal: crosswalk_broken (with the first finding)."""
    made, found = _read(file, instruments)
    if found:
        first = found[0]
        raise Refusal("crosswalk_broken", name=file.name, count=len(found), first=first.code, place=first.place)
    return made


def findings(file: Path, instruments: tuple[Instrument, ...] = ()) -> list[Finding]:
    """Everything wrong with a crosswalk; ids are checked against those of its two versions that are given."""
    return _read(file, instruments)[1]


def _read(file: Path, instruments: tuple[Instrument, ...]) -> tuple[Crosswalk, list[Finding]]:
    found: list[Finding] = []
    root = Table(_toml(file, found), "crosswalk", found)
    if found:
        return Crosswalk("", "", "", ()), found
    head = root.table("crosswalk")
    made = Crosswalk(head.text("family"), _version(head, "from"), _version(head, "to"), _links(root))
    head.close()
    root.close()
    _once(made, found)
    _known(made, instruments, found)
    return made, found


def _toml(file: Path, found: list[Finding]) -> Mapping[str, object]:
    try:
        with file.open("rb") as source:
            content = source.read(_LARGEST + 1)
        if len(content) <= _LARGEST:
            return tomllib.loads(content.decode("utf-8"))
        found.append(Finding("unreadable", file.name, {"why": f"larger than {_LARGEST} bytes"}))
    except (OSError, ValueError, RecursionError) as problem:
        found.append(Finding("unreadable", file.name, {"why": str(problem)}))
    return {}


def _version(head: Table, key: str) -> str:
    said = head.text(key)
    if said and not _VERSION.fullmatch(said):
        head.report("not_a_version", said=said[:20])
    return said


def _links(root: Table) -> tuple[Link, ...]:
    return tuple(_link(table) for table in root.tables("links", "from"))


def _link(table: Table) -> Link:
    """A link that is computed needs two reviewers and a reason; for the others both may be left out."""
    one, other, said = table.text("from"), table.text("to"), table.text("relation")
    relation = next((one for one in Relation if one.value == said), None)
    if relation is None and said:
        table.report("unknown_relation", said=said[:40])
    reviewers = table.texts("reviewers") if table.has("reviewers") else ()
    link = Link(
        IndicatorId(one), IndicatorId(other), relation or Relation.NONE, reviewers, table.optional_text("reason")
    )
    if relation in _COMPUTED and not link.is_reviewed:
        table.report("not_reviewed", relation=said)
    table.close()
    return link


def _once(made: Crosswalk, found: list[Finding]) -> None:
    """A question counts as one other question at most."""
    computed = [link for link in made.links if link.relation in _COMPUTED]
    for side in ([link.one for link in computed], [link.other for link in computed]):
        for name, times in Counter(side).items():
            if times > 1:
                found.append(Finding("linked_twice", f"crosswalk.links[{name}]", {"indicator": name}))


def _known(made: Crosswalk, instruments: tuple[Instrument, ...], found: list[Finding]) -> None:
    for instrument in instruments:
        olds = [link.one for link in made.links] if made.leaves(instrument) else []
        news = [link.other for link in made.links] if made.reaches(instrument) else []
        for name in (*olds, *news):
            if name not in instrument.indicators:
                found.append(Finding("unknown_indicator", f"crosswalk.links[{name}]", {"said": name}))
