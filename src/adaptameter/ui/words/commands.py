"""What commands print besides scorecards."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

COMMANDS: dict[str, object] = {
    "cli.template": QT_TRANSLATE_NOOP("Words", "{file}: {count} questions to fill in."),
    "cli.stored": QT_TRANSLATE_NOOP("Words", "Stored as {id}."),
    "cli.written": QT_TRANSLATE_NOOP("Words", "Written: {file}"),
    "cli.line": QT_TRANSLATE_NOOP("Words", "{id}  {organisation}, {year}: {answered} of {total} answered"),
    "cli.empty": QT_TRANSLATE_NOOP("Words", "The store is empty. Start in the window, or with “adaptameter assess”."),
    "cli.instrument_fine": QT_TRANSLATE_NOOP(
        "Words",
        "{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.",
    ),
}
