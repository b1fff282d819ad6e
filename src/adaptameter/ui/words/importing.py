"""What an import says: on the command line, in a mail to the sender, and why a file was not opened."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORTING: dict[str, object] = {
    "cli.import_accepted": QT_TRANSLATE_NOOP("Words", "Taken in: {organisation}, {year} ({file})"),
    "cli.import_newer": QT_TRANSLATE_NOOP(
        "Words", "Taken in: {organisation}, {year}, revision {revision}, beside revision {before} ({file})"
    ),
    "cli.import_known": QT_TRANSLATE_NOOP("Words", "Known already: {organisation}, {year} ({file})"),
    "cli.import_typed": QT_TRANSLATE_NOOP(
        "Words", "Typed over: {sheet}, cell {cell} says “{says}”. The board sealed “{sealed}”, and that counts."
    ),
    "cli.import_passed": QT_TRANSLATE_NOOP("Words", "Passed over, neither json nor xlsx: {count}."),
    "cli.import_done": QT_TRANSLATE_NOOP("Words", "Taken in: {accepted}. Known already: {known}. Refused: {refused}."),
    "cli.library_line": QT_TRANSLATE_NOOP("Words", "{number}  {organisation} ({country}), {year}: {state}"),
    "cli.library_empty": QT_TRANSLATE_NOOP(
        "Words", "The library is empty. Take scorecards in with “adaptameter import”."
    ),
    "library.signed": QT_TRANSLATE_NOOP("Words", "signed, revision {revision}"),
    "library.draft": QT_TRANSLATE_NOOP("Words", "not signed, a draft"),
    "mail.refused_lead": QT_TRANSLATE_NOOP(
        "Words",
        "Thank you for your scorecards. These files could not be taken in. "
        "Please send them again as AdaptaMeter wrote them.",
    ),
    "mail.refused_line": QT_TRANSLATE_NOOP("Words", "{file}: {reason}"),
    "why.far_cells": QT_TRANSLATE_NOOP("Words", "it has cells far outside its tables"),
    "why.macros": QT_TRANSLATE_NOOP("Words", "it carries macros"),
    "why.links": QT_TRANSLATE_NOOP("Words", "it reaches for other files"),
    "why.objects": QT_TRANSLATE_NOOP("Words", "it carries other files"),
    "why.controls": QT_TRANSLATE_NOOP("Words", "it carries programs"),
    "why.too_slow": QT_TRANSLATE_NOOP("Words", "it takes far too long to read"),
    "why.too_much_memory": QT_TRANSLATE_NOOP("Words", "it needs far too much memory"),
    "why.stops_the_reader": QT_TRANSLATE_NOOP("Words", "it stops the program that reads it"),
}
