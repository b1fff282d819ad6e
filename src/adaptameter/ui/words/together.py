"""What a board does beyond its answers: agreeing, planning, signing, in the words of every export."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

TOGETHER: dict[str, object] = {
    "role.chair": QT_TRANSLATE_NOOP("Words", "Chair"),
    "role.vice_chair": QT_TRANSLATE_NOOP("Words", "Vice chair"),
    "role.secretary": QT_TRANSLATE_NOOP("Words", "Secretary"),
    "role.treasurer": QT_TRANSLATE_NOOP("Words", "Treasurer"),
    "role.member": QT_TRANSLATE_NOOP("Words", "Board member"),
    "role.director": QT_TRANSLATE_NOOP("Words", "Director"),
    "role.finance": QT_TRANSLATE_NOOP("Words", "Finance officer"),
    "role.programme": QT_TRANSLATE_NOOP("Words", "Programme officer"),
    "role.safeguarding": QT_TRANSLATE_NOOP("Words", "Safeguarding officer"),
    "role.staff": QT_TRANSLATE_NOOP("Words", "Staff member"),
    "role.volunteer": QT_TRANSLATE_NOOP("Words", "Volunteer"),
    "role.adviser": QT_TRANSLATE_NOOP("Words", "Adviser"),
    "role.several": QT_TRANSLATE_NOOP("Words", "{role} ({count})"),
    "plan.title": QT_TRANSLATE_NOOP("Words", "Plan"),
    "plan.lead": QT_TRANSLATE_NOOP("Words", "This plan is the result. The scores are the by-product."),
    "plan.what": QT_TRANSLATE_NOOP("Words", "What we will do"),
    "plan.for": QT_TRANSLATE_NOOP("Words", "For which question"),
    "plan.aim": QT_TRANSLATE_NOOP("Words", "Aims at level"),
    "plan.owner": QT_TRANSLATE_NOOP("Words", "Owner"),
    "plan.until": QT_TRANSLATE_NOOP("Words", "Until"),
    "plan.sign": QT_TRANSLATE_NOOP("Words", "How we see that it is done"),
    "plan.calendar_owner": QT_TRANSLATE_NOOP("Words", "Owner: {owner}"),
    "plan.calendar_sign": QT_TRANSLATE_NOOP("Words", "How we see that it is done: {sign}"),
    "signature.title": QT_TRANSLATE_NOOP("Words", "Signature"),
    "signature.draft": QT_TRANSLATE_NOOP("Words", "Not signed yet: a draft"),
    "signature.signed": QT_TRANSLATE_NOOP("Words", "Signed by the board, revision {revision}"),
    "signature.roles": QT_TRANSLATE_NOOP("Words", "Signed by"),
    "signature.date": QT_TRANSLATE_NOOP("Words", "Date"),
    "signature.place": QT_TRANSLATE_NOOP("Words", "Place"),
    "signature.minutes": QT_TRANSLATE_NOOP("Words", "Minutes reference"),
    "signature.minutes_words": QT_TRANSLATE_NOOP("Words", "Minutes: {minutes}"),
    "signature.seal": QT_TRANSLATE_NOOP("Words", "Seal"),
    "signature.compare": QT_TRANSLATE_NOOP(
        "Words", "Copies with the same seal hold the same signed answers. You can compare it by phone."
    ),
    "together.title": QT_TRANSLATE_NOOP("Words", "Alone and together"),
    "together.lead": QT_TRANSLATE_NOOP(
        "Words",
        "How far the private answers lay apart. A member counts with levels for at least half of the questions. "
        "Disagreement is a finding and never lowers a score.",
    ),
    "together.raters": QT_TRANSLATE_NOOP("Words", "Answered alone"),
    "together.raters_words": QT_TRANSLATE_NOOP("Words", "{raters}, {left_out} left out"),
    "together.left_out": QT_TRANSLATE_NOOP("Words", "Left out"),
    "together.staff": QT_TRANSLATE_NOOP("Words", "Staff who answered"),
    "together.agreement": QT_TRANSLATE_NOOP("Words", "Mean agreement"),
    "together.wide": QT_TRANSLATE_NOOP("Words", "Two levels or more apart"),
    "together.unknown": QT_TRANSLATE_NOOP("Words", "Share of “do not know”"),
    "together.not_agreed": QT_TRANSLATE_NOOP("Words", "Not agreed on"),
    "together.drift": QT_TRANSLATE_NOOP("Words", "Drift in levels"),
    "together.alpha": QT_TRANSLATE_NOOP("Words", "Krippendorff's alpha"),
    "together.reading": QT_TRANSLATE_NOOP("Words", "Reading"),
    "together.alpha_words": QT_TRANSLATE_NOOP("Words", "{alpha}, {reading}"),
    "together.alpha_good": QT_TRANSLATE_NOOP("Words", "good"),
    "together.alpha_tentative": QT_TRANSLATE_NOOP("Words", "tentative"),
    "together.alpha_weak": QT_TRANSLATE_NOOP("Words", "weak"),
    "together.about_alpha": QT_TRANSLATE_NOOP(
        "Words",
        "Alpha says how alike the private answers are: good from 0.80, tentative from 0.667, weak below. "
        "It is shown for learning, never as a gate.",
    ),
    "together.raised": QT_TRANSLATE_NOOP("Words", "The meeting raised this section by {levels} levels."),
    "together.few_0": QT_TRANSLATE_NOOP("Words", "No member gave a level for half of the questions."),
    "together.few_1": QT_TRANSLATE_NOOP(
        "Words", "Answered by one member: figures about single answers stay with the board."
    ),
    "together.few_2": QT_TRANSLATE_NOOP(
        "Words", "Answered by two members: figures about single answers stay with the board."
    ),
    "together.words": QT_TRANSLATE_NOOP("Words", "In words"),
    "together.note": QT_TRANSLATE_NOOP("Words", "The board's note to the reader"),
}
