"""Why a file of somebody else is turned away, or something in the library cannot be done."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

PORTFOLIO_REFUSALS: dict[str, object] = {
    "no_such_scorecard": QT_TRANSLATE_NOOP("Words", "There is no scorecard number {said} in the library."),
    "other_content": QT_TRANSLATE_NOOP(
        "Words",
        "{name} has other answers than the scorecard of the same assessment and revision that is here. "
        "That one was kept; ask the sender which is right.",
    ),
    "tag_too_long": QT_TRANSLATE_NOOP("Words", "A tag is too long: at most {longest} characters."),
}
