"""What the X-ray found before the signature, each code as a sentence."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

XRAY: dict[str, object] = {
    "severity.error": QT_TRANSLATE_NOOP("Words", "Must be put right"),
    "severity.warning": QT_TRANSLATE_NOOP("Words", "Needs a word from you"),
    "severity.note": QT_TRANSLATE_NOOP("Words", "Good to know"),
    "xray.whole": QT_TRANSLATE_NOOP("Words", "The whole assessment"),
    "xray.question": QT_TRANSLATE_NOOP("Words", "{indicator} {title}"),
    "xray.section_open": QT_TRANSLATE_NOOP("Words", "This section is not locked yet. Questions still open: {count}."),
    "xray.section_unlocked": QT_TRANSLATE_NOOP(
        "Words", "Every question of this section has an answer, but it is not locked yet."
    ),
    "xray.items_open": QT_TRANSLATE_NOOP("Words", "The first open question of its section. Still open: {count}."),
    "xray.straight_lining": QT_TRANSLATE_NOOP(
        "Words", "All {count} levels of this section are {level}. Is everything really alike?"
    ),
    "xray.many_not_applicable": QT_TRANSLATE_NOOP(
        "Words",
        "“Does not apply” stands at {count} of {total} questions. The section cannot be compared with others.",
    ),
    "xray.level_without_evidence": QT_TRANSLATE_NOOP(
        "Words", "Level {level} is said, and nothing shows it. It counts as {counts}."
    ),
    "xray.dont_know_must_have": QT_TRANSLATE_NOOP(
        "Words", "A must-have that nobody knows. It counts as missing until it is found out."
    ),
    "xray.jump_without_record": QT_TRANSLATE_NOOP(
        "Words", "Level {before} last year, {level} now, and no record shows the step."
    ),
    "xray.record_undated": QT_TRANSLATE_NOOP(
        "Words",
        "Better than last year, but the record has no date after {last}. With a newer date it is a documented step.",
    ),
    "xray.prompt_unanswered": QT_TRANSLATE_NOOP(
        "Words", "This answer and the one to {other} do not seem to fit. Nobody has said a word about it."
    ),
    "xray.spot_check_missing": QT_TRANSLATE_NOOP(
        "Words", "This record was drawn for the spot check. Open it together, and note whether it was there."
    ),
    "xray.spot_not_found": QT_TRANSLATE_NOOP("Words", "The record for the spot check was not found."),
    "xray.one_present": QT_TRANSLATE_NOOP(
        "Words", "People noted as present: {count}. A board agrees with at least two."
    ),
    "xray.no_quorum": QT_TRANSLATE_NOOP("Words", "It is not noted that enough members were there to decide."),
    "xray.drift": QT_TRANSLATE_NOOP(
        "Words", "The meeting raised this section by {drift} levels over what people said alone."
    ),
    "xray.left_out_rater": QT_TRANSLATE_NOOP(
        "Words", "Left out of the figures, because fewer than half of the questions have a level: {count}."
    ),
    "xray.few_raters": QT_TRANSLATE_NOOP(
        "Words", "People who answered alone: {count}. From three on the scorecard shows how far answers lay apart."
    ),
    "xray.straight_raters": QT_TRANSLATE_NOOP("Words", "People who gave one level to every question: {count}."),
    "xray.not_agreed": QT_TRANSLATE_NOOP("Words", "You did not agree on this one. The scorecard says so."),
    "xray.record_needed": QT_TRANSLATE_NOOP(
        "Words", "Level {level} is higher than anyone said alone, so a record must show it."
    ),
    "xray.reason_needed": QT_TRANSLATE_NOOP(
        "Words", "Level {level} is clearly higher than most people said alone, so it needs a reason."
    ),
    "xray.personal_data": QT_TRANSLATE_NOOP(
        "Words", "{place}: this looks like {kind}. The text stays here; is it needed?"
    ),
    "xray.personal_data_leaves": QT_TRANSLATE_NOOP(
        "Words", "{place}: this looks like {kind}. The text leaves this computer. Take it out, or hold the text back."
    ),
    "xray.kind.email": QT_TRANSLATE_NOOP("Words", "an e-mail address"),
    "xray.kind.phone": QT_TRANSLATE_NOOP("Words", "a phone number"),
    "xray.kind.account": QT_TRANSLATE_NOOP("Words", "an account number"),
    "xray.place.talk_note": QT_TRANSLATE_NOOP("Words", "Note to the readers"),
    "xray.place.minutes": QT_TRANSLATE_NOOP("Words", "Minutes reference"),
    "xray.place.prompt": QT_TRANSLATE_NOOP("Words", "Your word on two answers"),
    "xray.place.reopened": QT_TRANSLATE_NOOP("Words", "Why the section was opened again"),
    "xray.place.note": QT_TRANSLATE_NOOP("Words", "Note"),
    "xray.place.na_reason": QT_TRANSLATE_NOOP("Words", "Why it does not apply"),
    "xray.place.shown_by": QT_TRANSLATE_NOOP("Words", "What shows it"),
    "xray.place.agreed_reason": QT_TRANSLATE_NOOP("Words", "Reason for the level"),
    "xray.place.minority": QT_TRANSLATE_NOOP("Words", "Other view"),
    "xray.place.action_what": QT_TRANSLATE_NOOP("Words", "Action in the plan"),
    "xray.place.action_sign": QT_TRANSLATE_NOOP("Words", "How you see that an action is done"),
    "xray.place.word": QT_TRANSLATE_NOOP("Words", "Your word on this page"),
    "xray.plan_empty": QT_TRANSLATE_NOOP("Words", "Nothing is planned yet. The plan is the main result."),
    "xray.too_many_actions": QT_TRANSLATE_NOOP(
        "Words", "The plan has {count} actions. {most} are what a board can carry in a year."
    ),
    "xray.action_incomplete": QT_TRANSLATE_NOOP(
        "Words", "An action lacks an owner, a date, or how you see that it is done."
    ),
    "xray.overdue_action": QT_TRANSLATE_NOOP(
        "Words", "An action of last year was due on {due} and is not marked as done."
    ),
    "xray.clock_back": QT_TRANSLATE_NOOP(
        "Words",
        "The clock of this computer says {now}, but something was saved on {latest}. Please check date and time.",
    ),
}
