"""What lies in an adviser's mail: 300 files, good, bad, old, and saved again by another program."""

import shutil
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import generator
from tests.builders import standard
from tests.exchange.office import converted
from tests.exchange.sent import as_json, as_xlsx, bad_files, kept

FILES: Final = 300
GOLDEN: Final = Path(__file__).parents[1] / "golden"
_TWICE, _BOOKS, _SAVED_AGAIN, _PHOTOS = 12, 30, 10, 5


@dataclass(frozen=True, slots=True)
class Mail:
    """The folder, the scorecards in it (old ones aside), and how many files of each kind there are."""

    folder: Path
    cards: tuple[Scorecard, ...]
    old: int
    twice: int
    bad: int
    photos: int


def mailbox(folder: Path) -> Mail:
    """Write the files, some of them in folders of their own."""
    bad, old = bad_files(), sorted(GOLDEN.glob("scorecard-*"))
    count = FILES - len(bad) - len(old) - _TWICE - _PHOTOS
    cards = tuple(islice(generator.portfolio(standard(), 120, 3, seed=4), count))
    assert len(cards) == count
    _write_books(cards[:_BOOKS], folder)
    for number, card in enumerate(cards[_BOOKS:]):
        kept(as_json(card), folder / "by mail", f"scorecard ({number}).json")
    for number, card in enumerate(cards[-_TWICE:]):
        kept(as_json(card), folder / "sent again", f"copy {number}.json")
    for name, (content, _code, _why) in bad.items():
        kept(content, folder, name)
    for file in old:
        shutil.copy(file, folder / file.name)
    for number in range(_PHOTOS):
        kept(b"\xff\xd8\xff\xe0" + bytes(5000), folder / "photos", f"IMG_{number:04}.jpg")
    return Mail(folder, cards, len(old), _TWICE, len(bad), _PHOTOS)


def _write_books(cards: tuple[Scorecard, ...], folder: Path) -> None:
    """Workbooks; the first ten were opened and saved by LibreOffice, where it is installed."""
    books = [kept(as_xlsx(card), folder / "workbooks", f"board {number}.xlsx") for number, card in enumerate(cards)]
    if shutil.which("soffice") is not None:
        for file in converted(books[:_SAVED_AGAIN], "xlsx", folder.parent / "saved again"):
            shutil.move(file, folder / "workbooks" / file.name)
