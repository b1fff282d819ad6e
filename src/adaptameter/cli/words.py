"""The words a command speaks, in the language that was asked for."""

from adaptameter.domain.refusal import Refusal
from adaptameter.instruments import reader
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases


def words_for(language: str) -> Phrases:
    """The phrases of a language of the bundled instrument. Refusal: no_such_language."""
    booklet = reader.standard()
    known = [one.code for one in booklet.languages]
    if language not in known:
        raise Refusal("no_such_language", said=language[:20], known=", ".join(known))
    return wording.phrases(booklet.texts(language))


def english() -> Phrases:
    """The phrases every command can fall back on."""
    return wording.phrases(reader.standard().texts("en"))
