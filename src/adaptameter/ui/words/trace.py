"""Why a number is what it is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TRACE: dict[str, object] = {
    "levels_add_up": QT_TRANSLATE_NOOP(
        "Words", "The levels that count add up to {counted} of {possible}. That is {base} of 100."
    ),
    "evidence_lowers": QT_TRANSLATE_NOOP(
        "Words",
        "You claimed {claimed}. What shows it lowers {items} and takes away {gap} points.",
    ),
    "unknown_left_out": QT_TRANSLATE_NOOP(
        "Words",
        "Not known: {items}. Left out of the score; depending on the answer it lies between {low} and {high}.",
    ),
    "not_applicable_out": QT_TRANSLATE_NOOP("Words", "Does not apply, so taken out of the count: {items}."),
    "too_few_answers": QT_TRANSLATE_NOOP(
        "Words",
        "{answered} of {applicable} indicators have a level. Find out {missing} more and there is a score.",
    ),
    "nothing_applies": QT_TRANSLATE_NOOP("Words", "Nothing in this section applies."),
    "held_missing_one": QT_TRANSLATE_NOOP("Words", "{base}, held at {cap} because {items} is not in place."),
    "held_missing_many": QT_TRANSLATE_NOOP("Words", "{base}, held at {cap} because {items} are not in place."),
    "held_unknown_one": QT_TRANSLATE_NOOP("Words", "{base}, held at {cap} because {items} is not known."),
    "held_unknown_many": QT_TRANSLATE_NOOP("Words", "{base}, held at {cap} because {items} are not known."),
    "held_mixed": QT_TRANSLATE_NOOP("Words", "{base}, held at {cap} because {items} are not in place or not known."),
    "held_level_one": QT_TRANSLATE_NOOP(
        "Words", "{base}, held at {cap} because {items} counts only as level {level}, {name}."
    ),
    "held_level_many": QT_TRANSLATE_NOOP(
        "Words", "{base}, held at {cap} because {items} count only as level {level}, {name}."
    ),
    "cap_not_reached": QT_TRANSLATE_NOOP(
        "Words", "{items} would hold the score at {cap}, but it has not come that far."
    ),
    "band_from_low": QT_TRANSLATE_NOOP(
        "Words", "The band is read from the low end, {low}, so that an unknown answer never lifts it: {band}."
    ),
    "not_comparable": QT_TRANSLATE_NOOP(
        "Words", "Only {applicable} of {items} indicators apply. Do not compare this section with others."
    ),
    "item_counts": QT_TRANSLATE_NOOP("Words", "Counts as level {counts}."),
    "item_held": QT_TRANSLATE_NOOP("Words", "Level {level} claimed; with this evidence it counts as {counts}."),
    "item_DK": QT_TRANSLATE_NOOP("Words", "Not known, so left out of the score."),
    "item_NA": QT_TRANSLATE_NOOP("Words", "Does not apply, so taken out of the count."),
    "item_skipped": QT_TRANSLATE_NOOP("Words", "Skipped, so treated as not known."),
    "item_not_reached": QT_TRANSLATE_NOOP("Words", "Not answered yet, so treated as not known."),
    "value_mean": QT_TRANSLATE_NOOP("Words", "The mean of {answered} core answers that carry this value: {points}."),
    "value_too_few": QT_TRANSLATE_NOOP(
        "Words", "{answered} answered so far; shown from {needed} answers that carry this value."
    ),
}
