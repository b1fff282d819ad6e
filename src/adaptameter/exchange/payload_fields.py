"""A strict look into the tables of a payload; whatever has the wrong shape is refused."""

from collections.abc import Mapping
from datetime import date
from typing import Final, NoReturn

from adaptameter.domain.clean import clean, clean_lines
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.payload import Json

_LONGEST: Final = 1000


class Fields:
    """A strict look into one table of the payload. Refusal: file_damaged (why shape, or figures for a number)."""

    def __init__(self, content: Json, name: str) -> None:
        self._name = name
        if not isinstance(content, dict):
            self.refuse("shape")
        self._content: Mapping[str, Json] = content

    def refuse(self, why: str) -> NoReturn:
        """Say what is wrong with the file."""
        raise Refusal("file_damaged", name=self._name, why=why)

    @property
    def keys(self) -> tuple[str, ...]:
        """The names in this table."""
        return tuple(self._content)

    def text(self, key: str) -> str:
        """A text of sound length."""
        found = self._content.get(key)
        if not isinstance(found, str) or len(found) > _LONGEST:
            self.refuse("shape")
        return found

    def whole(self, key: str) -> int:
        """A whole number."""
        found = self._content.get(key)
        if not isinstance(found, int) or isinstance(found, bool):
            self.refuse("shape")
        return found

    def flag(self, key: str) -> bool:
        """True or false."""
        found = self._content.get(key)
        if not isinstance(found, bool):
            self.refuse("shape")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self._content.get(key)
        if not isinstance(found, list):
            self.refuse("shape")
        texts = tuple(one for one in found if isinstance(one, str) and len(one) <= _LONGEST)
        if len(texts) < len(found):
            self.refuse("shape")
        return texts

    def table(self, key: str) -> "Fields":
        """The table below this key."""
        return Fields(self._content.get(key), self._name)

    def level(self, key: str) -> int | str | None:
        """A level, the code of another answer, or nothing."""
        found = self._content.get(key)
        if type(found) is int or (found is None and key in self._content):
            return found
        return self.text(key)

    def tables(self, key: str) -> tuple["Fields", ...]:
        """A list of tables."""
        found = self._content.get(key)
        if not isinstance(found, list):
            self.refuse("shape")
        return tuple(Fields(one, self._name) for one in found)

    def has(self, key: str) -> bool:
        """Whether this key stands there with something other than nothing (null)."""
        if key not in self._content:
            self.refuse("shape")
        return self._content[key] is not None

    def count(self, key: str, most: int) -> int:
        """A whole number from 0 to `most`."""
        found = self.whole(key)
        if not 0 <= found <= most:
            self.refuse("figures")
        return found

    def number(self, key: str, low: float, high: float) -> float | None:
        """A number from `low` to `high`, or nothing."""
        if not self.has(key):
            return None
        found = self._content[key]
        if not isinstance(found, int | float) or isinstance(found, bool):
            self.refuse("shape")
        if not low <= found <= high:
            self.refuse("figures")
        return float(found)

    def words(self, key: str, longest: int) -> str:
        """A text in one line that has at most so many characters once it is clean."""
        found = self.text(key)
        if len(clean(found)) > longest:
            self.refuse("shape")
        return found

    def lines(self, key: str, longest: int) -> str:
        """The same for a text that may have several lines."""
        found = self.text(key)
        if len(clean_lines(found)) > longest:
            self.refuse("shape")
        return found

    def code(self, key: str, longest: int) -> str:
        """A text that nobody has to read: in one line, clean, and not empty."""
        found = self.text(key)
        if not found or len(found) > longest or clean(found) != found:
            self.refuse("shape")
        return found

    def day(self, key: str) -> str:
        """A date as ISO 8601 writes it in full."""
        found = self.text(key)
        try:
            sound = date.fromisoformat(found).isoformat() == found
        except ValueError:
            sound = False
        if not sound:
            self.refuse("shape")
        return found
