"""May these scorecards be compared: the grade, every reason, what stands in the files, why it is refused."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

COMPARING: dict[str, object] = {
    "compare.title": QT_TRANSLATE_NOOP("Words", "May these be compared?"),
    "compare.grade": QT_TRANSLATE_NOOP("Words", "Grade"),
    "compare.grade.A": QT_TRANSLATE_NOOP("Words", "Fully comparable: differences may be drawn."),
    "compare.grade.B": QT_TRANSLATE_NOOP("Words", "Differences may be drawn, with the reasons beside them."),
    "compare.grade.C": QT_TRANSLATE_NOOP("Words", "Side by side only: no difference is drawn."),
    "compare.grade.D": QT_TRANSLATE_NOOP("Words", "Not compared."),
    "compare.graded": QT_TRANSLATE_NOOP("Words", "{grade}: {meaning}"),
    "compare.unsigned": QT_TRANSLATE_NOOP("Words", "The board has not signed it, so answers may still change."),
    "compare.other_family": QT_TRANSLATE_NOOP("Words", "They answer different questionnaires ({one}, {other})."),
    "compare.other_scale": QT_TRANSLATE_NOOP("Words", "They use different scales ({one}, {other})."),
    "compare.other_method": QT_TRANSLATE_NOOP(
        "Words", "Their evidence grades differ, so no one method can count both ({one}, {other})."
    ),
    "compare.major_version": QT_TRANSLATE_NOOP(
        "Words", "Between version {one} and version {other} the questions changed too much."
    ),
    "compare.minor_version": QT_TRANSLATE_NOOP(
        "Words", "Made with version {one} and version {other}: only the questions they share are compared."
    ),
    "compare.crosswalk": QT_TRANSLATE_NOOP(
        "Words", "Version {one} and version {other} are compared where two reviewers found questions equal."
    ),
    "compare.no_shared_section": QT_TRANSLATE_NOOP("Words", "They have no section in common."),
    "compare.only_on_one": QT_TRANSLATE_NOOP("Words", "This section is not on every scorecard."),
    "compare.not_locked": QT_TRANSLATE_NOOP("Words", "The section is not locked, so answers may still change."),
    "compare.coverage": QT_TRANSLATE_NOOP("Words", "Too much is not known."),
    "compare.applicability": QT_TRANSLATE_NOOP("Words", "Too much does not apply."),
    "compare.too_few_shared": QT_TRANSLATE_NOOP(
        "Words", "Too few questions have a level on both scorecards: {shared} of {items}."
    ),
    "compare.draft_translation": QT_TRANSLATE_NOOP(
        "Words", "Answered in a translation that nobody has reviewed yet ({language})."
    ),
    "compare.few_raters": QT_TRANSLATE_NOOP("Words", "Fewer than three members answered alone."),
    "compare.other_facilitation": QT_TRANSLATE_NOOP(
        "Words", "They were not facilitated in the same way ({one}; {other})."
    ),
    "compare.facilitation_unknown": QT_TRANSLATE_NOOP("Words", "It is not known whether it was facilitated."),
    "compare.other_languages": QT_TRANSLATE_NOOP("Words", "Answered in different languages ({one}; {other})."),
    "compare.here": QT_TRANSLATE_NOOP("Words", "{reason} Here: {places}."),
    "compare.more": QT_TRANSLATE_NOOP("Words", "{count} more"),
    "compare.sections_of": QT_TRANSLATE_NOOP("Words", "{scorecard} ({sections})"),
    "compare.no_reasons": QT_TRANSLATE_NOOP("Words", "Nothing stands against it."),
    "compare.who": QT_TRANSLATE_NOOP("Words", "Answered alone: {raters}. Facilitated: {led}. Language: {languages}."),
    "compare.not_told": QT_TRANSLATE_NOOP("Words", "not told"),
    "compare.on_shared": QT_TRANSLATE_NOOP(
        "Words", "{points} before must-haves, on the {shared} questions that all share"
    ),
    "compare.compared": QT_TRANSLATE_NOOP("Words", "on {shared} of {items} questions"),
    "compare.apart": QT_TRANSLATE_NOOP("Words", "{one} and {other}: {apart} ± {margin} points apart"),
    "compare.apart_short": QT_TRANSLATE_NOOP("Words", "{apart} ± {margin}"),
    "compare.shared_of": QT_TRANSLATE_NOOP("Words", "{shared} of {items}"),
    "compare.shared_points": QT_TRANSLATE_NOOP("Words", "shared: {points}"),
    "compare.clear": QT_TRANSLATE_NOOP("Words", "more than normal variation"),
    "compare.same": QT_TRANSLATE_NOOP("Words", "about the same: within normal variation"),
    "compare.side_by_side": QT_TRANSLATE_NOOP("Words", "side by side only"),
    "compare.between": QT_TRANSLATE_NOOP("Words", "{one} and {other}"),
    "compare.pairs": QT_TRANSLATE_NOOP("Words", "Pairs"),
    "compare.pairs_many": QT_TRANSLATE_NOOP(
        "Words", "The first {shown} of {pairs} pairs stand here; the json file has all of them."
    ),
    "compare.pairs_elsewhere": QT_TRANSLATE_NOOP(
        "Words", "{pairs} pairs: see them with --json, or in a file with --to."
    ),
    "compare.read_me": QT_TRANSLATE_NOOP("Words", "Read me first"),
    "compare.answers": QT_TRANSLATE_NOOP("Words", "Answers"),
    "compare.not_ranked": QT_TRANSLATE_NOOP(
        "Words", "Organisations stand in alphabetical order. Nothing is ranked, and there is no overall number."
    ),
    "compare.about_worst": QT_TRANSLATE_NOOP(
        "Words",
        "Every pair has a grade of its own, and so has every section in it. "
        "The grade of all together is that of the worst pair.",
    ),
    "compare.about_shared": QT_TRANSLATE_NOOP(
        "Words",
        "Both sides are counted again on the questions that both answered, with one method and before must-haves.",
    ),
    "compare.about_apart": QT_TRANSLATE_NOOP(
        "Words",
        "A difference says something only when it is larger than its margin: "
        "answers vary a little even where nothing differs.",
    ),
    "compare.about_pair_section": QT_TRANSLATE_NOOP(
        "Words", "A section that only one scorecard has is not compared, and lowers no other grade."
    ),
    "compare.about_answers": QT_TRANSLATE_NOOP(
        "Words", "What each answer counts as, after its evidence. Change a number and every figure follows."
    ),
    "compare.about_sections": QT_TRANSLATE_NOOP(
        "Words", "Score: as on the scorecard. Shared: counted on the questions that all share, before must-haves."
    ),
    "compare.best_grade": QT_TRANSLATE_NOOP("Words", "Best grade"),
    "compare.section_grade": QT_TRANSLATE_NOOP("Words", "Grade of the section"),
    "compare.shared_by_all": QT_TRANSLATE_NOOP("Words", "Questions that all share"),
    "compare.shared": QT_TRANSLATE_NOOP("Words", "Shared"),
    "compare.of": QT_TRANSLATE_NOOP("Words", "of"),
    "compare.first": QT_TRANSLATE_NOOP("Words", "First"),
    "compare.second": QT_TRANSLATE_NOOP("Words", "Second"),
    "compare.difference": QT_TRANSLATE_NOOP("Words", "Difference"),
    "compare.margin": QT_TRANSLATE_NOOP("Words", "Margin"),
    "compare.reading": QT_TRANSLATE_NOOP("Words", "How to read it"),
    "compare.reasons": QT_TRANSLATE_NOOP("Words", "Reasons"),
    "refusal.too_few_to_compare": QT_TRANSLATE_NOOP(
        "Words", "Comparing needs at least two scorecards; there are {count} here. Nothing was changed."
    ),
    "refusal.two_revisions": QT_TRANSLATE_NOOP(
        "Words", "{organisation}, {year} is here in revision {one} and revision {other}. Please leave one of them out."
    ),
    "refusal.crosswalk_broken": QT_TRANSLATE_NOOP(
        "Words", "The crosswalk {name} has {count} mistakes, the first at {place}. It was not used."
    ),
    "finding.unknown_relation": QT_TRANSLATE_NOOP(
        "Words", "“{said}” is not a relation: identical, equivalent, related or none."
    ),
    "finding.not_reviewed": QT_TRANSLATE_NOOP("Words", "“{relation}” needs two different reviewers and a reason."),
    "finding.linked_twice": QT_TRANSLATE_NOOP("Words", "{indicator} counts as the same as two other questions."),
    "finding.not_a_version": QT_TRANSLATE_NOOP("Words", "“{said}” is not a version such as 1.2.0."),
}
