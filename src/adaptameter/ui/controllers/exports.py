"""Saving what is seen: a picture or a table, under names or under aliases."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QObject, Signal, Slot

from adaptameter.domain.refusal import Refusal
from adaptameter.system.letting_go import let_go
from adaptameter.ui.controllers.desk import Speaking
from adaptameter.ui.seen import Naming, Seen

if TYPE_CHECKING:
    from adaptameter.services.house import House
    from adaptameter.wording.phrases import Phrases

Kind = Literal["svg", "png", "xlsx", "csv"]
PICTURES: Final = ("svg", "png")

SeenOf = Callable[[Naming], Seen]
"""What a page shows, under these names. It is asked beside the window, perhaps several times, and touches no widget."""


class ExportsController(QObject):
    """The wish to keep what is seen."""

    saved = Signal(object)
    """The files that were written."""

    def __init__(self, desk: Speaking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def save(self, seen_of: SeenOf, kind: Kind, target: Path, *, anonymous: bool) -> None:
        """Write what is seen; several pictures are numbered. Anonymous, every organisation has its alias.

        Refusals: no_picture, nothing_seen, file_there, file_unwritable, readback_differs.
        """
        words = self._desk.words

        def wish(house: "House") -> tuple[Path, ...]:
            seen = _anonymous(house, seen_of) if anonymous else seen_of(Naming())
            write = _write_pictures if kind in PICTURES else _write_table
            files = write(seen, _ending_in(kind, target), words)
            rows = [*seen.table.rows]
            del seen
            let_go(rows)
            return files

        self._desk.beside(wish, self._tell)

    @Slot(object)
    def _tell(self, files: tuple[Path, ...]) -> None:
        self.saved.emit(files)
        self._desk.tell_files(files)


class _Asked(dict[str, str]):
    """Aliases; it remembers for whom one was asked that it does not have."""

    def __missing__(self, organisation: str) -> str:
        self[organisation] = ""
        return ""


def _anonymous(house: "House", seen_of: SeenOf) -> Seen:
    """First whom it is about, then the same with their aliases: only organisations that are seen get one."""
    known: Mapping[str, str] = {}
    while True:
        asked = _Asked(known)
        seen = seen_of(Naming(asked))
        if asked.keys() <= known.keys():
            return seen
        rows = [*seen.table.rows]
        del seen
        let_go(rows)
        known = house.library.aliases(asked)


def _ending_in(kind: str, target: Path) -> Path:
    """The file with the ending of its kind; one that nobody agreed to replace stays."""
    if target.suffix.lower() == f".{kind}":
        return target
    return _free(target.with_name(f"{target.name}.{kind}"))


def _free(target: Path) -> Path:
    if target.exists():
        raise Refusal("file_there", name=target.name)
    return target


def _write_table(seen: Seen, target: Path, words: "Phrases") -> tuple[Path, ...]:
    from adaptameter.services import exports  # with the csv writer: only who saves pays for it

    if not seen.table.head:
        raise Refusal("nothing_seen")
    exports.save_table(seen.table, target, words)
    return (target,)


def _write_pictures(seen: Seen, target: Path, words: "Phrases") -> tuple[Path, ...]:
    from adaptameter.services import exports
    from adaptameter.ui import picture_file

    if not seen.pictures:
        raise Refusal("no_picture")
    around = picture_file.Around(seen.title, seen.table.notes, words.say("seen.foot"))
    worn = picture_file.on_paper(right_to_left=words.direction == "rtl")
    paint = {".svg": picture_file.svg, ".png": picture_file.png}[target.suffix.lower()]
    files = _numbered(target, len(seen.pictures))
    for file, drawn in zip(files, seen.pictures, strict=True):
        exports.save(paint(drawn, around, worn), file)
    return files


def _numbered(target: Path, count: int) -> tuple[Path, ...]:
    """name.svg; of several name-1.svg, name-2.svg, …"""
    if count == 1:
        return (target,)
    return tuple(_free(target.with_stem(f"{target.stem}-{number}")) for number in range(1, count + 1))
