"""What an import says: on the command line, in a mail to the sender, and why a file was turned away."""

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
        "Please look at the reasons, and send the files again as AdaptaMeter wrote them.",
    ),
    "mail.refused_line": QT_TRANSLATE_NOOP("Words", "{file}: {reason}"),
    "turned.file_missing": QT_TRANSLATE_NOOP("Words", "It is not there any more."),
    "turned.file_unreadable": QT_TRANSLATE_NOOP("Words", "It cannot be read ({why})."),
    "turned.file_too_large": QT_TRANSLATE_NOOP("Words", "It is larger than {limit} MB, so it was not opened."),
    "turned.file_hostile": QT_TRANSLATE_NOOP(
        "Words", "It is built in a way that could do harm ({why}), so it was not opened."
    ),
    "turned.not_ours": QT_TRANSLATE_NOOP("Words", "It is not a scorecard that AdaptaMeter wrote."),
    "turned.file_damaged": QT_TRANSLATE_NOOP("Words", "It is damaged, or was changed after it was written ({why})."),
    "turned.file_newer": QT_TRANSLATE_NOOP(
        "Words", "It was written by a newer AdaptaMeter than the one here (format {version})."
    ),
    "turned.other_instrument": QT_TRANSLATE_NOOP(
        "Words", "It answers a questionnaire that is not in the program here: {name} {version}."
    ),
    "turned.other_content": QT_TRANSLATE_NOOP(
        "Words",
        "It has other answers than the scorecard of the same assessment and revision that came first. "
        "Which one is right?",
    ),
    "why.far_cells": QT_TRANSLATE_NOOP("Words", "it has cells far outside its tables"),
    "why.macros": QT_TRANSLATE_NOOP("Words", "it carries macros"),
    "why.links": QT_TRANSLATE_NOOP("Words", "it reaches for other files"),
    "why.objects": QT_TRANSLATE_NOOP("Words", "it carries other files"),
    "why.controls": QT_TRANSLATE_NOOP("Words", "it carries programs"),
    "why.too_slow": QT_TRANSLATE_NOOP("Words", "it takes far too long to read"),
    "why.too_much_memory": QT_TRANSLATE_NOOP("Words", "it needs far too much memory"),
    "why.stops_the_reader": QT_TRANSLATE_NOOP("Words", "it stops the program that reads it"),
}
