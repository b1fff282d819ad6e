"""What commands print besides scorecards."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

COMMANDS: dict[str, object] = {
    "cli.template": QT_TRANSLATE_NOOP("Words", "{file}: {count} questions to fill in."),
    "cli.stored": QT_TRANSLATE_NOOP("Words", "Stored as {id}."),
    "cli.written": QT_TRANSLATE_NOOP("Words", "Written: {file}"),
    "cli.line": QT_TRANSLATE_NOOP("Words", "{id}  {organisation}, {year}: {answered} of {total} answered"),
    "cli.line_alone": QT_TRANSLATE_NOOP(
        "Words",
        "{id}  {organisation}, {year}: {handed_in} of {expected} handed in, {answered} of {total} agreed",
    ),
    "cli.empty": QT_TRANSLATE_NOOP("Words", "The store is empty. Start in the window, or with “adaptameter assess”."),
    "cli.instrument_fine": QT_TRANSLATE_NOOP(
        "Words",
        "{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.",
    ),
    "cli.change": QT_TRANSLATE_NOOP("Words", "{organisation}: from {before} to {after}"),
    "cli.change_versions": QT_TRANSLATE_NOOP(
        "Words", "Made with version {before} and version {after} of the questions. Only shared questions are compared."
    ),
    "cli.change_steps": QT_TRANSLATE_NOOP("Words", "Steps with a new record:"),
    "cli.change_no_steps": QT_TRANSLATE_NOOP("Words", "No step with a new record."),
    "cli.change_raters": QT_TRANSLATE_NOOP("Words", "Answered alone: {before} then, {after} now."),
    "cli.check_waiting": QT_TRANSLATE_NOOP("Words", "Before you can sign: {count}."),
    "cli.check_ready": QT_TRANSLATE_NOOP("Words", "Nothing stands between you and the signature."),
}
