"""Scorecards side by side and over time: what can be done, and why some are not counted."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SIDE_BY_SIDE: dict[str, object] = {
    "compare.points_shown": QT_TRANSLATE_NOOP(
        "Words", "Points are before must-haves, counted again on the questions that all of them answered."
    ),
    "compare.do.unsigned": QT_TRANSLATE_NOOP("Words", "Ask the board to sign it and to send the scorecard again."),
    "compare.do.other_family": QT_TRANSLATE_NOOP("Words", "Read each of them on its own: click its name."),
    "compare.do.other_scale": QT_TRANSLATE_NOOP("Words", "Read each of them on its own: click its name."),
    "compare.do.other_method": QT_TRANSLATE_NOOP("Words", "Read each of them on its own: click its name."),
    "compare.do.major_version": QT_TRANSLATE_NOOP(
        "Words", "A crosswalk between the two versions can help, when two people have reviewed it."
    ),
    "compare.do.no_shared_section": QT_TRANSLATE_NOOP("Words", "Read each of them on its own: click its name."),
    "compare.do.not_locked": QT_TRANSLATE_NOOP("Words", "Ask the board to lock it and to send the scorecard again."),
    "compare.do.coverage": QT_TRANSLATE_NOOP("Words", "Ask the board to find out what it does not know yet."),
    "compare.do.applicability": QT_TRANSLATE_NOOP("Words", "Read its answers instead: click the name."),
    "compare.do.too_few_shared": QT_TRANSLATE_NOOP("Words", "Read their answers instead: click a name."),
    "compare.do.draft_translation": QT_TRANSLATE_NOOP("Words", "Have the translation reviewed."),
    "compare.do.few_raters": QT_TRANSLATE_NOOP("Words", "Next time, let three or more members answer alone."),
    "compare.do.other_facilitation": QT_TRANSLATE_NOOP("Words", "Keep it in mind when you read a difference."),
    "compare.do.facilitation_unknown": QT_TRANSLATE_NOOP("Words", "Ask the board who led the talk."),
    "left_out.unsigned": QT_TRANSLATE_NOOP("Words", "not signed"),
    "left_out.not_asked": QT_TRANSLATE_NOOP("Words", "not on both scorecards"),
    "left_out.not_locked": QT_TRANSLATE_NOOP("Words", "not locked"),
    "left_out.coverage": QT_TRANSLATE_NOOP("Words", "too much not known"),
    "left_out.applicability": QT_TRANSLATE_NOOP("Words", "too much that does not apply"),
    "left_out.too_few_shared": QT_TRANSLATE_NOOP("Words", "too few questions in common"),
    "left_out.major_version": QT_TRANSLATE_NOOP("Words", "another version of the questions"),
    "left_out.other": QT_TRANSLATE_NOOP("Words", "cannot be compared"),
}
