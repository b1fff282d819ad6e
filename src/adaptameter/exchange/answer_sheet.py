"""Answers as a plain table (csv): made as a template, filled in by hand, read back with every mistake."""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from adaptameter.domain.answer import Answer, State, check
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Level, Section, SectionId
from adaptameter.domain.refusal import Refusal, Refusals
from adaptameter.domain.sheet import Sheet
from adaptameter.domain.texts import Texts

COLUMNS = ("indicator", "answer", "evidence", "reason", "note", "question")
_LARGEST_MB = 5
_MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class Filled:
    """What a sheet says: the answers, and the sections that stand in it."""

    sheet: Sheet
    sections: tuple[SectionId, ...]


def template(sections: Iterable[Section], texts: Texts) -> bytes:
    """An empty sheet for these sections, with the question as a comment; UTF-8 with a mark, so that Excel reads it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for section in sections:
        for one in section.indicators:
            writer.writerow([one.id, "", "", "", "", texts.question(one.id)])
    return out.getvalue().encode("utf-8-sig")


def read(file: Path, instrument: Instrument) -> Filled:
    """The answers in this sheet.

    Refusals: file_missing, file_unreadable, file_too_large, sheet_without_columns, sheet_empty; `Refusals` with one
    "row" a bad row, each with its line number.
    """
    rows = list(_rows(_text(file), file.name))
    answers: dict[IndicatorId, Answer] = {}
    lines: dict[str, int] = {}
    wrong: list[Refusal] = []
    for line, row in rows:
        try:
            indicator = _indicator(row, instrument, lines)
            lines[indicator.id] = line
            answers[indicator.id] = _answer(row, indicator, instrument)
        except Refusal as refusal:
            wrong.append(Refusal("row", line=line, why=refusal.code, **refusal.facts))
    if wrong:
        raise Refusals(tuple(wrong))
    if not answers:
        raise Refusal("sheet_empty", name=file.name)
    present = {instrument.indicators[indicator].section for indicator in answers}
    sections = tuple(section.id for section in instrument.sections if section.id in present)
    return Filled(Sheet({name: said for name, said in answers.items() if said != Answer()}), sections)


def _indicator(row: dict[str, str], instrument: Instrument, lines: dict[str, int]) -> Indicator:
    name = row["indicator"].upper()
    known = {str(one).upper(): indicator for one, indicator in instrument.indicators.items()}
    if name not in known:
        raise Refusal("no_such_indicator", said=row["indicator"][:40])
    indicator = known[name]
    if indicator.id in lines:
        raise Refusal("indicator_twice", indicator=indicator.id, first=lines[indicator.id])
    return indicator


def _answer(row: dict[str, str], indicator: Indicator, instrument: Instrument) -> Answer:
    state, level = _said(row["answer"], instrument)
    said = Answer(
        state=state,
        level=level,
        evidence=_grade(row["evidence"], indicator),
        reason=row["reason"] if state is State.NOT_APPLICABLE else "",
        note=row["note"],
    )
    check(instrument, indicator, said)
    return said


def _said(words: str, instrument: Instrument) -> tuple[State, Level | None]:
    match words.upper():
        case "":
            return State.NOT_REACHED, None
        case "DK":
            return State.DONT_KNOW, None
        case "NA":
            return State.NOT_APPLICABLE, None
    number = _whole(words)
    if number is None:
        raise Refusal("no_such_answer", said=words[:40], top=instrument.scale.top)
    return State.LEVEL, Level(number)


def _grade(words: str, indicator: Indicator) -> int:
    if not words:
        return 0
    number = _whole(words)
    if number is None:
        raise Refusal("no_such_evidence_word", indicator=indicator.id, said=words[:40])
    return number


def _whole(words: str) -> int | None:
    """A whole number, in any digits; spreadsheets may have made 3.0 or 3,0 of it."""
    bare = words.replace(",", ".")
    bare = bare[:-2] if bare.endswith(".0") else bare
    return int(bare) if bare.isdecimal() and len(bare) < 6 else None


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            content = opened.read(_LARGEST_MB * 1_000_000 + 1)
    except FileNotFoundError as problem:
        raise Refusal("file_missing", name=file.name) from problem
    except OSError as problem:
        raise Refusal("file_unreadable", name=file.name, why=problem.strerror or "") from problem
    if len(content) > _LARGEST_MB * 1_000_000:
        raise Refusal("file_too_large", name=file.name, limit=_LARGEST_MB)
    return _decoded(content, file.name)


def _decoded(content: bytes, name: str) -> str:
    encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    for one in (encoding, "cp1252"):
        try:
            return content.decode(one)
        except UnicodeDecodeError:
            continue
    raise Refusal("sheet_without_columns", name=name)


def _rows(text: str, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    first = next(filter(None, text.splitlines()), "")
    separator = max((",", ";", "\t"), key=first.count)
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=separator)
    try:
        header = [clean(one).lower() for one in next(filter(any, reader), [])]
        if "indicator" not in header or "answer" not in header:
            raise Refusal("sheet_without_columns", name=name)
        for count, cells in enumerate(reader):
            if count > _MOST_ROWS:
                raise Refusal("file_too_large", name=name, limit=_LARGEST_MB)
            row = dict.fromkeys(COLUMNS, "") | dict(zip(header, map(clean, cells), strict=False))
            if any(row[column] for column in COLUMNS[:-1]):
                yield reader.line_num, row
    except csv.Error as problem:
        raise Refusal("file_unreadable", name=name, why=str(problem)) from problem
