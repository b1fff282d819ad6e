"""What cannot be done: what happened, whether the data are safe, what to do now."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

REFUSALS: dict[str, object] = {
    "no_such_level": QT_TRANSLATE_NOOP("Words", "{indicator}: {said} is not a level. Choose 0 to {top}, DK or NA."),
    "no_such_evidence": QT_TRANSLATE_NOOP(
        "Words", "{indicator}: {said} is not an evidence grade. Choose 0 to {top}, or leave it empty."
    ),
    "no_such_evidence_word": QT_TRANSLATE_NOOP(
        "Words", "{indicator}: “{said}” is not an evidence grade. Write a number, or leave it empty."
    ),
    "no_such_answer": QT_TRANSLATE_NOOP(
        "Words", "“{said}” is not an answer. Write 0 to {top}, DK (do not know), NA (does not apply) or nothing."
    ),
    "na_not_allowed": QT_TRANSLATE_NOOP(
        "Words", "{indicator}: every board can answer this one, so “does not apply” is not possible."
    ),
    "na_needs_reason": QT_TRANSLATE_NOOP("Words", "{indicator}: please write why it does not apply."),
    "text_too_long": QT_TRANSLATE_NOOP("Words", "This text is too long: at most {longest} characters."),
    "name_missing": QT_TRANSLATE_NOOP("Words", "Please write the name of the organisation."),
    "name_too_long": QT_TRANSLATE_NOOP("Words", "The name is too long: at most {longest} characters."),
    "no_such_country": QT_TRANSLATE_NOOP(
        "Words", "“{said}” is not a country code. Write two capital letters, for example GT."
    ),
    "no_such_band": QT_TRANSLATE_NOOP("Words", "“{said}” is not one of the choices for {field}."),
    "no_such_year": QT_TRANSLATE_NOOP("Words", "{said} is not a year. Choose {first} to {last}."),
    "no_such_section": QT_TRANSLATE_NOOP("Words", "There is no section “{said}”. Sections: {known}."),
    "no_sections": QT_TRANSLATE_NOOP("Words", "Please choose at least one section."),
    "no_such_indicator": QT_TRANSLATE_NOOP("Words", "There is no indicator “{said}” in this instrument."),
    "indicator_twice": QT_TRANSLATE_NOOP("Words", "{indicator} stands twice, first in line {first}."),
    "row": QT_TRANSLATE_NOOP("Words", "Line {line}: {sentence}"),
    "no_such_assessment": QT_TRANSLATE_NOOP(
        "Words", "There is no assessment “{said}” in this store. Nothing was changed; see “adaptameter list”."
    ),
    "assessment_deleted": QT_TRANSLATE_NOOP("Words", "This assessment was deleted. Undo brings it back."),
    "section_locked": QT_TRANSLATE_NOOP(
        "Words", "{section} is locked, so nothing was changed. Open it again with a reason to change an answer."
    ),
    "section_incomplete": QT_TRANSLATE_NOOP("Words", "{section} cannot be locked yet: {count} questions are open."),
    "section_not_locked": QT_TRANSLATE_NOOP("Words", "{section} is not locked."),
    "reason_missing": QT_TRANSLATE_NOOP("Words", "Please write why the section is opened again."),
    "nothing_to_share": QT_TRANSLATE_NOOP(
        "Words",
        "No section is locked yet, so there is no result to share. Your answers are safe; lock a section.",
    ),
    "other_instrument": QT_TRANSLATE_NOOP(
        "Words", "This was made with {name} {version}, which is not in this program. Nothing was changed."
    ),
    "instrument_missing": QT_TRANSLATE_NOOP("Words", "There is no instrument “{name}” here."),
    "instrument_broken": QT_TRANSLATE_NOOP(
        "Words",
        "The instrument “{name}” has {count} mistakes, the first at {place}: run “adaptameter instrument check”.",
    ),
    "store_damaged": QT_TRANSLATE_NOOP(
        "Words", "The store {path} is damaged or not ours. It was not touched; choose another folder with --data."
    ),
    "store_newer": QT_TRANSLATE_NOOP(
        "Words", "The store {path} was made by a newer AdaptaMeter. It was not touched; please install that version."
    ),
    "store_unwritable": QT_TRANSLATE_NOOP(
        "Words",
        "Nothing can be written to {path} ({why}). What was saved is safe; make room or choose a folder.",
    ),
    "store_busy": QT_TRANSLATE_NOOP(
        "Words", "Another program holds the store {path}. Nothing was lost; close the other window and try again."
    ),
    "file_missing": QT_TRANSLATE_NOOP("Words", "There is no file {name}."),
    "file_unreadable": QT_TRANSLATE_NOOP("Words", "{name} cannot be read ({why})."),
    "file_unwritable": QT_TRANSLATE_NOOP(
        "Words", "{name} could not be written ({why}). Your answers are safe; an older file is as it was."
    ),
    "file_too_large": QT_TRANSLATE_NOOP("Words", "{name} is larger than {limit} MB, so it was not opened."),
    "file_hostile": QT_TRANSLATE_NOOP("Words", "{name} is built like an attack ({why}), so it was not opened."),
    "not_ours": QT_TRANSLATE_NOOP("Words", "{name} was not made by AdaptaMeter, or is another kind of its files."),
    "file_damaged": QT_TRANSLATE_NOOP(
        "Words", "{name} is damaged or was changed after it was written ({why}). Ask the sender for it again."
    ),
    "file_newer": QT_TRANSLATE_NOOP(
        "Words", "{name} was written by a newer AdaptaMeter (format {version}). Please install that version."
    ),
    "readback_differs": QT_TRANSLATE_NOOP(
        "Words", "{name} did not read back as it was written, so it was not kept. Your answers are safe; try again."
    ),
    "sheet_without_columns": QT_TRANSLATE_NOOP(
        "Words",
        "{name} has no columns “indicator” and “answer” in line 1. Make one with “adaptameter template”.",
    ),
    "sheet_empty": QT_TRANSLATE_NOOP("Words", "{name} has no answers in it."),
    "no_such_format": QT_TRANSLATE_NOOP("Words", "There is no format “{said}”. Formats: {known}."),
    "no_such_language": QT_TRANSLATE_NOOP("Words", "There is no language “{said}”. Languages: {known}."),
    "no_display": QT_TRANSLATE_NOOP(
        "Words",
        "There is no screen here, so no window can open. Try “adaptameter demo FOLDER” or “adaptameter --help”.",
    ),
    "went_wrong": QT_TRANSLATE_NOOP(
        "Words", "Something went wrong inside the program, so this was not done. Your answers are safe; try again."
    ),
    "nothing_to_undo": QT_TRANSLATE_NOOP("Words", "There is nothing to undo."),
    "nothing_to_redo": QT_TRANSLATE_NOOP("Words", "There is nothing to redo."),
}
