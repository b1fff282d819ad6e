"""What stands only in the workbook, and why a file is refused."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

WORKBOOK: dict[str, object] = {
    "weight": QT_TRANSLATE_NOOP("Words", "Weight"),
    "workbook_try": QT_TRANSLATE_NOOP(
        "Words",
        "You can try other answers and evidence grades in the framed cells, and every figure follows. "
        "The file keeps the agreed answers: a program that reads it back does not see what you tried.",
    ),
    "workbook_payload": QT_TRANSLATE_NOOP(
        "Words", "AdaptaMeter reads this sheet when the file is opened again. Please leave it as it is."
    ),
    "workbook_behind_cap": QT_TRANSLATE_NOOP("Words", "Behind the cap"),
    "workbook_not_possible": QT_TRANSLATE_NOOP("Words", "Not possible"),
    "workbook_choose": QT_TRANSLATE_NOOP("Words", "Please choose one of the list. The sheet “About” explains each."),
    "workbook_at_most": QT_TRANSLATE_NOOP("Words", "Counts at most as"),
    "workbook_at_most_must": QT_TRANSLATE_NOOP("Words", "A must-have at most as"),
    "workbook_from": QT_TRANSLATE_NOOP("Words", "From"),
    "workbook_limit": QT_TRANSLATE_NOOP("Words", "Limit"),
    "workbook_limits": QT_TRANSLATE_NOOP("Words", "Limits"),
    "workbook_what": QT_TRANSLATE_NOOP("Words", "What it is for"),
    "workbook_caps": QT_TRANSLATE_NOOP("Words", "Caps"),
    "workbook_cap_failing": QT_TRANSLATE_NOOP("Words", "So many must-haves or more are at 0 or not known"),
    "workbook_cap_lowest": QT_TRANSLATE_NOOP("Words", "The lowest must-have counts as this level or less"),
    "workbook_coverage_min": QT_TRANSLATE_NOOP("Words", "The coverage from which a section has a score"),
    "workbook_applicability_min": QT_TRANSLATE_NOOP(
        "Words", "The applicability from which a section may be compared with others"
    ),
    "workbook_value_min": QT_TRANSLATE_NOOP("Words", "The number of answers from which a value is shown"),
    "workbook_working": QT_TRANSLATE_NOOP("Words", "The first level that is working in practice"),
    "workbook_figures": QT_TRANSLATE_NOOP("Words", "The figures of this section"),
    "workbook_sums": QT_TRANSLATE_NOOP("Words", "What the figures are made of"),
    "workbook_held": QT_TRANSLATE_NOOP("Words", "What holds it"),
    "workbook_behind": QT_TRANSLATE_NOOP("Words", "Held back"),
    "workbook_value_points": QT_TRANSLATE_NOOP("Words", "Points, 0 to 100"),
    "workbook_n_items": QT_TRANSLATE_NOOP("Words", "Indicators"),
    "workbook_n_applicable": QT_TRANSLATE_NOOP("Words", "Indicators that apply"),
    "workbook_n_answered": QT_TRANSLATE_NOOP("Words", "Indicators with a level"),
    "workbook_w_applicable": QT_TRANSLATE_NOOP("Words", "Weight of those that apply"),
    "workbook_w_known": QT_TRANSLATE_NOOP("Words", "Weight of those with a level"),
    "workbook_counted": QT_TRANSLATE_NOOP("Words", "Levels that count, added up"),
    "workbook_said": QT_TRANSLATE_NOOP("Words", "Claimed levels, added up"),
    "workbook_failing": QT_TRANSLATE_NOOP("Words", "Must-haves at 0 or not known"),
    "workbook_lowest": QT_TRANSLATE_NOOP("Words", "Lowest must-have"),
    "workbook_rule": QT_TRANSLATE_NOOP("Words", "Cap set by: 0 none, 1 missing, 2 lowest must-have"),
    "workbook_means_display": QT_TRANSLATE_NOOP("Words", "The score in whole points, as it is shown everywhere."),
    "workbook_means_band": QT_TRANSLATE_NOOP(
        "Words", "A word for a conversation, not a grade. It is read from the low end of the range."
    ),
    "workbook_means_score": QT_TRANSLATE_NOOP("Words", "The base, but never more than the cap."),
    "workbook_means_base": QT_TRANSLATE_NOOP("Words", "The levels that count, as a part of what was possible."),
    "workbook_means_claimed": QT_TRANSLATE_NOOP("Words", "The same with the levels as they were claimed."),
    "workbook_means_gap": QT_TRANSLATE_NOOP("Words", "What is claimed, but cannot be shown yet."),
    "workbook_means_low": QT_TRANSLATE_NOOP("Words", "If everything that is not known were at 0."),
    "workbook_means_high": QT_TRANSLATE_NOOP("Words", "If everything that is not known were at the highest level."),
    "workbook_means_share": QT_TRANSLATE_NOOP("Words", "The share of known indicators that work in practice."),
    "workbook_means_coverage": QT_TRANSLATE_NOOP("Words", "The share of indicators that apply and have a level."),
    "workbook_means_applicability": QT_TRANSLATE_NOOP("Words", "The share of indicators that apply to you at all."),
    "workbook_means_cap": QT_TRANSLATE_NOOP(
        "Words", "The most this section can have with its must-haves; 100 is no cap."
    ),
    "workbook_means_held": QT_TRANSLATE_NOOP(
        "Words", "The cap and the must-haves behind it, when it lowers the score."
    ),
    "workbook_means_status": QT_TRANSLATE_NOOP("Words", "Whether there are enough answers for a score."),
    "why.truncated": QT_TRANSLATE_NOOP("Words", "a part of it is missing"),
    "why.unreadable": QT_TRANSLATE_NOOP("Words", "its content cannot be read"),
    "why.digest": QT_TRANSLATE_NOOP("Words", "its checksum does not fit"),
    "why.payload_missing": QT_TRANSLATE_NOOP("Words", "the sheet with the answers is gone"),
    "why.shape": QT_TRANSLATE_NOOP("Words", "something in it is not as it must be"),
    "why.figures": QT_TRANSLATE_NOOP("Words", "its figures do not follow from its answers"),
    "why.answers": QT_TRANSLATE_NOOP("Words", "it has answers that are not possible"),
    "why.too_many_parts": QT_TRANSLATE_NOOP("Words", "it has too many parts"),
    "why.swells": QT_TRANSLATE_NOOP("Words", "it would swell up when unpacked"),
    "why.overlaps": QT_TRANSLATE_NOOP("Words", "its parts lie on top of each other"),
    "why.wrong_names": QT_TRANSLATE_NOOP("Words", "its parts have forbidden names"),
    "why.declares": QT_TRANSLATE_NOOP("Words", "it brings its own definitions"),
    "why.too_deep": QT_TRANSLATE_NOOP("Words", "it is nested too deeply"),
    "why.folder": QT_TRANSLATE_NOOP("Words", "it is a folder"),
}
