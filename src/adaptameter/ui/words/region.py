"""What a region report says, why it may not leave."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

REGION: dict[str, object] = {
    "region.title": QT_TRANSLATE_NOOP("Words", "Region report: {place}, {year}"),
    "region.scope.whole": QT_TRANSLATE_NOOP("Words", "All organisations"),
    "region.scope.shown": QT_TRANSLATE_NOOP("Words", "The organisations that the filter shows"),
    "region.about": QT_TRANSLATE_NOOP("Words", "About this report"),
    "region.counts": QT_TRANSLATE_NOOP(
        "Words",
        "Organisations that count: {n}. Of each one, the last scorecard up to {year} that its board has signed.",
    ),
    "region.older": QT_TRANSLATE_NOOP("Words", "Scorecards from an earlier year among them: {n}."),
    "region.not_counted.unsigned": QT_TRANSLATE_NOOP(
        "Words", "Organisations that do not count because their board has not signed: {n}."
    ),
    "region.not_counted.other_version": QT_TRANSLATE_NOOP(
        "Words", "Organisations that do not count because they answered another version of the questions: {n}."
    ),
    "region.rules": QT_TRANSLATE_NOOP(
        "Words",
        "A figure needs 5 organisations, and 10 where all are from one country. Bands, single questions, must-haves "
        "and changes need 10. Points are rounded to 5. No organisation is named or ranked.",
    ),
    "region.few": QT_TRANSLATE_NOOP(
        "Words", "Too few organisations: {n}. Shown from {fewest} on, so that nobody can be recognised."
    ),
    "region.sections": QT_TRANSLATE_NOOP("Words", "Where organisations stand"),
    "region.sections_lead": QT_TRANSLATE_NOOP(
        "Words", "For each section the middle, the middle half, and how many organisations stand in which band."
    ),
    "region.middle_means": QT_TRANSLATE_NOOP(
        "Words", "The middle is the median: as many organisations lie above it as below."
    ),
    "region.middle": QT_TRANSLATE_NOOP("Words", "The middle of {n} organisations is {median} of 100."),
    "region.quartiles": QT_TRANSLATE_NOOP("Words", "The middle half lies between {low} and {high}."),
    "region.bands": QT_TRANSLATE_NOOP("Words", "By band: {bands}."),
    "region.band": QT_TRANSLATE_NOOP("Words", "{band} {n}"),
    "region.held": QT_TRANSLATE_NOOP("Words", "Held back by a must-have: {n}."),
    "region.left_out": QT_TRANSLATE_NOOP("Words", "Not counted here: {reasons}."),
    "region.because.unsigned": QT_TRANSLATE_NOOP("Words", "not signed {n}"),
    "region.because.not_asked": QT_TRANSLATE_NOOP("Words", "not asked {n}"),
    "region.because.not_locked": QT_TRANSLATE_NOOP("Words", "not locked {n}"),
    "region.because.coverage": QT_TRANSLATE_NOOP("Words", "too few answers {n}"),
    "region.because.applicability": QT_TRANSLATE_NOOP("Words", "too much does not apply {n}"),
    "region.question": QT_TRANSLATE_NOOP("Words", "{name} {title}"),
    "region.strong": QT_TRANSLATE_NOOP("Words", "What works"),
    "region.strong_lead": QT_TRANSLATE_NOOP(
        "Words", "Working in practice in at least three of four organisations, in the order of the questions."
    ),
    "region.strong_none": QT_TRANSLATE_NOOP(
        "Words", "No question works in practice in three of four organisations yet."
    ),
    "region.weak": QT_TRANSLATE_NOOP("Words", "What is hard"),
    "region.weak_lead": QT_TRANSLATE_NOOP(
        "Words", "Working in practice in at most one of four organisations, in the order of the questions."
    ),
    "region.weak_none": QT_TRANSLATE_NOOP(
        "Words", "Every question works in practice in more than one of four organisations."
    ),
    "region.working": QT_TRANSLATE_NOOP("Words", "working in {working} of {n} organisations"),
    "region.few_questions": QT_TRANSLATE_NOOP(
        "Words", "Questions with answers from fewer than {fewest} organisations, not shown: {n}."
    ),
    "region.must_haves": QT_TRANSLATE_NOOP("Words", "Must-haves that are missing"),
    "region.must_haves_lead": QT_TRANSLATE_NOOP(
        "Words", "Not in place, or not known. What is missing most often comes first."
    ),
    "region.must_haves_fine": QT_TRANSLATE_NOOP("Words", "Must-haves that no organisation misses: {n}."),
    "region.must_haves_few": QT_TRANSLATE_NOOP(
        "Words", "Must-haves asked of fewer than {fewest} organisations, not shown: {n}."
    ),
    "region.failing": QT_TRANSLATE_NOOP("Words", "missing in {failing} of {n} organisations"),
    "region.change": QT_TRANSLATE_NOOP("Words", "What changed from {before} to {year}"),
    "region.change_lead": QT_TRANSLATE_NOOP(
        "Words",
        "Organisations with a signed scorecard in both years, on the same questions, without must-haves. "
        "“Give or take” says how sure the average is.",
    ),
    "region.change_none": QT_TRANSLATE_NOOP(
        "Words", "No organisation has a signed scorecard of {before} as well, so no change can be told."
    ),
    "region.change_mean": QT_TRANSLATE_NOOP(
        "Words", "On average {mean} points, give or take {margin}, in {n} organisations."
    ),
    "region.change_sure": QT_TRANSLATE_NOOP("Words", "This is more than chance."),
    "region.change_unsure": QT_TRANSLATE_NOOP("Words", "This may be chance."),
    "region.change_clear": QT_TRANSLATE_NOOP(
        "Words", "Clearly better: {up}. Clearly weaker: {down}. No clear change: {same}."
    ),
    "region.agreement": QT_TRANSLATE_NOOP("Words", "Where members of a board disagree"),
    "region.agreement_lead": QT_TRANSLATE_NOOP(
        "Words",
        "How alike members answered before they talked, from 0 to 100. Disagreement is a finding and never lowers "
        "a score.",
    ),
    "region.agreement_middle": QT_TRANSLATE_NOOP("Words", "The middle of {n} boards is {median} of 100."),
    "region.agreement_low": QT_TRANSLATE_NOOP("Words", "Members often lie far apart here."),
    "region.far_apart": QT_TRANSLATE_NOOP("Words", "Boards whose members lay far apart: {far}."),
    "region.gap": QT_TRANSLATE_NOOP("Words", "What is claimed and what can be shown"),
    "region.gap_lead": QT_TRANSLATE_NOOP("Words", "How many points what boards claim lies above what they can show."),
    "region.gap_middle": QT_TRANSLATE_NOOP("Words", "The middle gap of {n} organisations is {median} points."),
    "region.plans": QT_TRANSLATE_NOOP("Words", "What was planned and reached"),
    "region.plans_n": QT_TRANSLATE_NOOP("Words", "Organisations with a plan on their scorecard of {year}: {n}."),
    "region.plans_lead": QT_TRANSLATE_NOOP(
        "Words",
        "A scorecard does not say whether an action was begun or done. It says which level a question has reached.",
    ),
    "region.planned": QT_TRANSLATE_NOOP("Words", "{actions} actions in {n} organisations"),
    "region.planned_own": QT_TRANSLATE_NOOP("Words", "For no single question"),
    "region.aims": QT_TRANSLATE_NOOP("Words", "From the plans of {before}"),
    "region.reached": QT_TRANSLATE_NOOP(
        "Words", "{reached} of {aims} levels that were aimed at are reached, in {n} organisations"
    ),
    "region.countries": QT_TRANSLATE_NOOP("Words", "By country"),
    "region.countries_lead": QT_TRANSLATE_NOOP(
        "Words",
        "In alphabetical order: countries with {fewest} organisations or more, where no small group can be worked out.",
    ),
    "region.countries_hidden": QT_TRANSLATE_NOOP("Words", "Countries that are not shown: {n}."),
    "region.country": QT_TRANSLATE_NOOP("Words", "{n} organisations. The middles: {middles}."),
    "region.country_middle": QT_TRANSLATE_NOOP("Words", "{section} {median}"),
    "region.questions": QT_TRANSLATE_NOOP("Words", "Questions"),
    "region.questions_lead": QT_TRANSLATE_NOOP(
        "Words", "In how many organisations each question works in practice, as far as it can be shown."
    ),
    "region.changes": QT_TRANSLATE_NOOP("Words", "Change"),
    "region.read_me": QT_TRANSLATE_NOOP("Words", "Read me first"),
    "region.n": QT_TRANSLATE_NOOP("Words", "Organisations"),
    "region.median": QT_TRANSLATE_NOOP("Words", "Middle"),
    "region.low": QT_TRANSLATE_NOOP("Words", "Middle half from"),
    "region.high": QT_TRANSLATE_NOOP("Words", "Middle half to"),
    "region.share_of": QT_TRANSLATE_NOOP("Words", "Share: {band}"),
    "region.held_short": QT_TRANSLATE_NOOP("Words", "Held back"),
    "region.agreement_short": QT_TRANSLATE_NOOP("Words", "Agreement, middle"),
    "region.agreement_n": QT_TRANSLATE_NOOP("Words", "Boards that answered alone"),
    "region.gap_short": QT_TRANSLATE_NOOP("Words", "Evidence gap, middle"),
    "region.working_short": QT_TRANSLATE_NOOP("Words", "Working"),
    "region.missing_short": QT_TRANSLATE_NOOP("Words", "Missing"),
    "region.share": QT_TRANSLATE_NOOP("Words", "Share"),
    "region.mean": QT_TRANSLATE_NOOP("Words", "Average change"),
    "region.se": QT_TRANSLATE_NOOP("Words", "Standard error"),
    "region.margin": QT_TRANSLATE_NOOP("Words", "Give or take"),
    "region.reading": QT_TRANSLATE_NOOP("Words", "Reading"),
    "region.up": QT_TRANSLATE_NOOP("Words", "Clearly better"),
    "region.down": QT_TRANSLATE_NOOP("Words", "Clearly weaker"),
    "region.same": QT_TRANSLATE_NOOP("Words", "No clear change"),
    "region.actions": QT_TRANSLATE_NOOP("Words", "Actions, or levels aimed at"),
    "region.reached_short": QT_TRANSLATE_NOOP("Words", "Reached"),
    "region.too_few": QT_TRANSLATE_NOOP("Words", "too few"),
}

REGION_REFUSALS: dict[str, object] = {
    "nothing_to_report": QT_TRANSLATE_NOOP(
        "Words", "There is nothing to report: no scorecard of these organisations up to this year is in the library."
    ),
    "too_many_to_report": QT_TRANSLATE_NOOP(
        "Words", "One report counts up to {most} scorecards, here are {count}. Choose a region, a country or a filter."
    ),
    "region_few_organisations": QT_TRANSLATE_NOOP(
        "Words",
        "This report stays here: too few organisations count in it ({n}). It can leave from {fewest} on, so that "
        "nobody can be recognised.",
    ),
    "region_differs_by_few": QT_TRANSLATE_NOOP(
        "Words",
        "This report stays here: an earlier one ({beside}) has the same organisations but for {few}, and whoever has "
        "both could work out what those said. Use the same group again, or wait until 5 or more are different.",
    ),
    "region_leaves_few": QT_TRANSLATE_NOOP(
        "Words",
        "This report stays here: with earlier ones ({beside}) a small group could be worked out. "
        "Use the same groups again, or wait until more organisations take part.",
    ),
    "region_changed_by_few": QT_TRANSLATE_NOOP(
        "Words",
        "This report stays here: since an earlier one ({beside}) only {few} of its organisations have a new "
        "scorecard, and what changed with them could be worked out. Wait until there are 5 or more.",
    ),
    "region_out_of_date": QT_TRANSLATE_NOOP(
        "Words", "Since this report was made, another one has left. Look at it again, then save it."
    ),
}
