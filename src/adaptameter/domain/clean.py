"""Text from a person or a foreign file, made safe to keep: no control characters, no half characters."""

import unicodedata


def clean(text: str) -> str:
    """The text in one line, composed (NFC), without control characters, lone surrogates and direction overrides."""
    if text.isascii() and text.isprintable():  # most texts: nothing in them can be unsafe
        return " ".join(text.split())
    return " ".join(unicodedata.normalize("NFC", "".join(map(_kept, text))).split())


def clean_lines(text: str) -> str:
    """The same, but the line breaks that a person wrote stay."""
    return "\n".join(clean(line) for line in text.replace("\r\n", "\n").split("\n")).strip()


def _kept(character: str) -> str:
    kind = unicodedata.category(character)
    if kind in ("Cs", "Cn") or character in "\u202a\u202b\u202c\u202d\u202e\ufffe\uffff":
        return ""
    return " " if kind == "Cc" or character in "\u2028\u2029" else character
