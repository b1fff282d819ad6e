"""What leaves as a picture or a table: the line below it, what is counted in it, why it could not be saved."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SPREAD: dict[str, object] = {
    "seen.foot": QT_TRANSLATE_NOOP("Words", "For learning and dialogue. Not a ranking. Pilot instrument."),
    "table.count": QT_TRANSLATE_NOOP("Words", "How many"),
    "table.median": QT_TRANSLATE_NOOP("Words", "The middle (from 5 on)"),
    "table.low_quartile": QT_TRANSLATE_NOOP("Words", "A quarter lies below (from 10 on)"),
    "table.high_quartile": QT_TRANSLATE_NOOP("Words", "A quarter lies above (from 10 on)"),
    "refusal.no_picture": QT_TRANSLATE_NOOP(
        "Words", "There is no picture here to save. Save the table, or show something first."
    ),
    "refusal.nothing_seen": QT_TRANSLATE_NOOP("Words", "There is nothing here to save yet."),
    "refusal.file_there": QT_TRANSLATE_NOOP(
        "Words", "A file called {name} is already there, and nothing was changed. Please choose another name."
    ),
}
