"""What the keys of a shelf are called: countries, regions, forms, sizes, states, in the language of the window."""

from collections.abc import Iterable
from functools import cache

from adaptameter.domain.shelved import FORM_BAND, SIZE_BAND, Field
from adaptameter.ui.countries import countries
from adaptameter.wording.phrases import Phrases


def key_name(words: Phrases, field: Field, key: str) -> str:
    """What this key is called; an empty one is "not said"."""
    if not key:
        return words.say("library.not_said")
    match field:
        case Field.COUNTRY:
            return _countries(words.language).get(key, key)
        case Field.REGION:
            return words.say(f"region.{key}")
        case Field.FORM:
            return words.texts.of(f"context.{FORM_BAND}.{key}") or key
        case Field.SIZE:
            return words.texts.of(f"context.{SIZE_BAND}.{key}") or key
        case Field.STATE:
            return words.say(f"library.state.{key}")
    return key


def key_order(words: Phrases, field: Field, keys: Iterable[str]) -> list[str]:
    """These keys as people look for them: sizes as the instrument has them, the last year first, others by name."""
    if field is Field.SIZE:
        return sorted(keys, key=_size)
    if field is Field.YEAR:
        return sorted(keys, reverse=True)
    names = {key: key_name(words, field, key).casefold() for key in keys}
    return sorted(names, key=lambda key: names[key])


@cache
def _countries(language: str) -> dict[str, str]:
    return dict(countries(language))


def _size(key: str) -> tuple[int, str]:
    first = key.split("_", maxsplit=1)[0]
    return (int(first) if first.isdigit() else 0, key)
