"""What changed between two years, each verdict as a plain sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

CHANGE: dict[str, object] = {
    "change.clear_up": QT_TRANSLATE_NOOP("Words", "A clear change for the better: more than chance would bring."),
    "change.clear_down": QT_TRANSLATE_NOOP("Words", "A clear change for the worse: more than chance would bring."),
    "change.documentation_only_up": QT_TRANSLATE_NOOP(
        "Words", "Better documented; the practice you claim is the same."
    ),
    "change.documentation_only_down": QT_TRANSLATE_NOOP(
        "Words", "Less well documented; the practice you claim is the same."
    ),
    "change.documentation_only_up_against": QT_TRANSLATE_NOOP(
        "Words", "Better documented; the practice you claim went down."
    ),
    "change.documentation_only_down_against": QT_TRANSLATE_NOOP(
        "Words", "Less well documented; the practice you claim went up."
    ),
    "change.possible_up": QT_TRANSLATE_NOOP("Words", "A possible change for the better; it could still be chance."),
    "change.possible_down": QT_TRANSLATE_NOOP("Words", "A possible change for the worse; it could still be chance."),
    "change.within_noise": QT_TRANSLATE_NOOP("Words", "Within normal variation: about the same."),
    "change.margin": QT_TRANSLATE_NOOP("Words", "{points} ± {margin} points"),
    "change.compared": QT_TRANSLATE_NOOP("Words", "Compared on {shared} of {items} questions."),
    "change.compared_all": QT_TRANSLATE_NOOP("Words", "Compared on all {items} questions."),
    "change.section": QT_TRANSLATE_NOOP("Words", "{section}: {margin}. {label} {compared}"),
    "change.section_not": QT_TRANSLATE_NOOP("Words", "{section}: {why}"),
    "change.why_not.major_version": QT_TRANSLATE_NOOP(
        "Words", "Not compared: the questions changed too much between the two versions."
    ),
    "change.why_not.not_locked": QT_TRANSLATE_NOOP("Words", "Not compared: it was not locked in both years."),
    "change.why_not.too_few_shared": QT_TRANSLATE_NOOP(
        "Words", "Not compared: only {shared} of {items} questions have a level in both years."
    ),
    "change.why_not.coverage": QT_TRANSLATE_NOOP(
        "Words", "Not compared: in one of the two years too much was not known."
    ),
    "change.why_not.applicability": QT_TRANSLATE_NOOP(
        "Words", "Not compared: in one of the two years too much did not apply."
    ),
    "change.cap_came_one": QT_TRANSLATE_NOOP("Words", "The must-have {items} now limits this section to {cap} points."),
    "change.cap_came_several": QT_TRANSLATE_NOOP(
        "Words", "The must-haves {items} now limit this section to {cap} points."
    ),
    "change.cap_went_one": QT_TRANSLATE_NOOP("Words", "The must-have {items} no longer limits this section."),
    "change.cap_went_several": QT_TRANSLATE_NOOP("Words", "The must-haves {items} no longer limit this section."),
    "change.cap_moved": QT_TRANSLATE_NOOP(
        "Words", "Must-haves limited this section to {before} points, now to {after}."
    ),
    "change.caps_not_compared": QT_TRANSLATE_NOOP(
        "Words", "The must-haves are not the same in both years, so their limits are not compared."
    ),
    "change.step": QT_TRANSLATE_NOOP("Words", "{indicator} {title}: from {before} to {after} ({grade})"),
    "change.why_moved": QT_TRANSLATE_NOOP("Words", "Questions that went up: {up}. Questions that went down: {down}."),
    "change.why_margin": QT_TRANSLATE_NOOP(
        "Words",
        "Answers vary a little from year to year, also when nothing changes. "
        "Here a change must reach {margin} points to be more than that.",
    ),
    "change.why_luck": QT_TRANSLATE_NOOP(
        "Words", "If each step up or down were only luck, as much or more would be seen in {share} of all cases."
    ),
    "change.why_claimed": QT_TRANSLATE_NOOP(
        "Words", "What you can show changed by {shown} points, what you claim by {claimed}."
    ),
    "change.why_walls": QT_TRANSLATE_NOOP("Words", "Limits set by must-haves are left out of these points."),
}
