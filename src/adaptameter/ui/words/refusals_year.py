"""Why something in a board's year is refused: what happened, that nothing is lost, what now."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

YEAR = {
    "action_empty": QT_TRANSLATE_NOOP("Words", "Please write what the board will do."),
    "action_too_long": QT_TRANSLATE_NOOP(
        "Words", "The action, or the sign that it is done, is too long: at most {longest} characters."
    ),
    "already_revealed": QT_TRANSLATE_NOOP(
        "Words", "The answers were opened already, so nobody can add or change any. All of them are safe."
    ),
    "answer_alone": QT_TRANSLATE_NOOP(
        "Words", "Here each member answers alone first. Choose who answers, or agree on the Agree page."
    ),
    "answers_elsewhere": QT_TRANSLATE_NOOP(
        "Words", "This member answers on another computer. Send the ballot paper, and bring in the ballot."
    ),
    "assessment_signed": QT_TRANSLATE_NOOP(
        "Words", "The board signed revision {revision}, so nothing can be changed. Open it again with a reason."
    ),
    "bad_count": QT_TRANSLATE_NOOP("Words", "Please count between 0 and {most} answers in all. Nothing was changed."),
    "bad_date": QT_TRANSLATE_NOOP("Words", "“{said}” is not a date. Write year-month-day, for example 2027-03-01."),
    "bad_pin": QT_TRANSLATE_NOOP("Words", "A PIN has {shortest} to {longest} digits. You can also leave it out."),
    "ballot_again": QT_TRANSLATE_NOOP(
        "Words",
        "The answers of number {number} are here already, and the first answers stay. “{name}” was not used.",
    ),
    "ballot_changed": QT_TRANSLATE_NOOP(
        "Words",
        "“{name}” was changed, or was not made with this member's ballot paper. Nothing was changed here; ask again.",
    ),
    "ballot_known": QT_TRANSLATE_NOOP(
        "Words", "“{name}” was brought in before. Its answers are here; nothing was changed."
    ),
    "ballot_not_paper": QT_TRANSLATE_NOOP(
        "Words", "“{name}” is a ballot that is filled in already. Please choose the ballot paper you were sent."
    ),
    "ballot_other_assessment": QT_TRANSLATE_NOOP(
        "Words", "“{name}” is a ballot for {organisation}, {year}. Nothing was changed; open that assessment first."
    ),
    "ballot_other_year": QT_TRANSLATE_NOOP(
        "Words", "“{name}” is a ballot for {said}; this assessment is for {year}. Nothing was changed."
    ),
    "ballot_too_late": QT_TRANSLATE_NOOP(
        "Words", "The answers were shown already, so “{name}” cannot come in any more. Nothing was changed."
    ),
    "ballot_unknown_respondent": QT_TRANSLATE_NOOP(
        "Words", "“{name}” is from a member who is not on the list. Nothing was changed; make a new ballot paper."
    ),
    "ballot_unreadable": QT_TRANSLATE_NOOP(
        "Words", "The answers in “{name}” cannot be opened here. Nothing was changed; send the ballot paper again."
    ),
    "date_missing": QT_TRANSLATE_NOOP("Words", "Please give the date of the signature."),
    "findings_waiting": QT_TRANSLATE_NOOP(
        "Words", "{count} findings stand in the way of the signature. Open the Check page; everything is saved."
    ),
    "guard_open": QT_TRANSLATE_NOOP(
        "Words", "{section} cannot be locked yet: {indicator} is above the private answers. Name a record or a reason."
    ),
    "handed_in_already": QT_TRANSLATE_NOOP(
        "Words", "These answers are handed in. They stay closed until the board opens all of them together."
    ),
    "name_taken": QT_TRANSLATE_NOOP("Words", "Somebody here has this name already. Take another one, or a number."),
    "no_dates": QT_TRANSLATE_NOOP(
        "Words", "No action has a date yet. Give at least one action a date, then there is a calendar."
    ),
    "no_paper": QT_TRANSLATE_NOOP("Words", "This assessment did not come with a ballot paper, so there is no ballot."),
    "no_papers_made": QT_TRANSLATE_NOOP(
        "Words", "No ballot paper was made here, so “{name}” cannot belong to this assessment. Nothing was changed."
    ),
    "no_shared_section": QT_TRANSLATE_NOOP("Words", "These two scorecards have no section in common."),
    "no_such_action": QT_TRANSLATE_NOOP("Words", "This action is not in the plan any more. Nothing was changed."),
    "no_such_respondent": QT_TRANSLATE_NOOP("Words", "This member is not on the list any more. Nothing was changed."),
    "no_such_revision": QT_TRANSLATE_NOOP("Words", "There is no revision {said}."),
    "no_such_role": QT_TRANSLATE_NOOP("Words", "“{said}” is not a role. Choose one of: {known}."),
    "nobody_away": QT_TRANSLATE_NOOP(
        "Words", "Nobody is waiting for a ballot paper. Add a member who answers on another computer."
    ),
    "nobody_signs": QT_TRANSLATE_NOOP("Words", "Please say who signs: one role or more, at most {most}."),
    "nobody_sits": QT_TRANSLATE_NOOP("Words", "Nobody sits here to answer now. Choose who answers."),
    "not_alone": QT_TRANSLATE_NOOP("Words", "This assessment is answered together on one sheet, not alone."),
    "not_for_ballots": QT_TRANSLATE_NOOP(
        "Words",
        "These are the answers of one member, and no assessment of a board: this is done where the board agrees.",
    ),
    "not_revealed": QT_TRANSLATE_NOOP("Words", "The private answers are not opened yet. Open them together first."),
    "not_signed": QT_TRANSLATE_NOOP("Words", "Nobody signed this assessment, so it is open already."),
    "nothing_answered": QT_TRANSLATE_NOOP("Words", "No question is answered yet. Answer at least one, then hand in."),
    "nothing_to_confirm": QT_TRANSLATE_NOOP("Words", "There is nothing left here that only needs a nod."),
    "one_present": QT_TRANSLATE_NOOP(
        "Words", "{section} cannot be locked yet: at least {needed} must take part. Say who was there, by role."
    ),
    "other_family": QT_TRANSLATE_NOOP(
        "Words", "These scorecards answer different instruments ({one}, {other}), so no change can be told."
    ),
    "other_organisation": QT_TRANSLATE_NOOP(
        "Words", "These scorecards are of two organisations, {one} and {other}, so no change can be told."
    ),
    "other_scale": QT_TRANSLATE_NOOP(
        "Words", "These scorecards use different scales ({one}, {other}), so no change can be told."
    ),
    "paper_not_ballot": QT_TRANSLATE_NOOP(
        "Words", "“{name}” is an empty ballot paper. Please choose the ballot that the member made from it."
    ),
    "prompts_open": QT_TRANSLATE_NOOP(
        "Words", "{section} cannot be locked yet: {count} pairs of answers disagree. Write a word about each."
    ),
    "respondent_has_answers": QT_TRANSLATE_NOOP(
        "Words", "This member has answered, so the name stays on the list. Nothing was changed."
    ),
    "respondent_name_too_long": QT_TRANSLATE_NOOP("Words", "A name has at most {longest} characters."),
    "sections_fixed": QT_TRANSLATE_NOOP(
        "Words", "{count} have handed in their answers already, so the sections stay as they are. Nothing was changed."
    ),
    "second_missing": QT_TRANSLATE_NOOP(
        "Words", "Answer again in silence first, and count the answers: the lower middle one of them is kept."
    ),
    "spot_open": QT_TRANSLATE_NOOP(
        "Words", "{section} cannot be locked yet: open the record that the spot check asks for, together."
    ),
    "too_few_handed_in": QT_TRANSLATE_NOOP(
        "Words", "{count} members have handed in; at least {needed} are needed before the answers are opened."
    ),
    "too_many_actions": QT_TRANSLATE_NOOP("Words", "A board can plan {most} actions a year. Remove one first."),
    "too_many_respondents": QT_TRANSLATE_NOOP("Words", "At most {most} can answer in each group."),
    "window_open": QT_TRANSLATE_NOOP(
        "Words", "AdaptaMeter is open already with the folder {path}. Use that window; nothing was changed."
    ),
    "wrong_pin": QT_TRANSLATE_NOOP("Words", "This PIN does not fit. Nothing was shown; try again, or start again."),
    "year_exists": QT_TRANSLATE_NOOP("Words", "{year} is here already. Open it on the first page."),
    "years_reversed": QT_TRANSLATE_NOOP(
        "Words", "The first scorecard is of {before}, the second of {after}: give the older one first."
    ),
}
"""One sentence a code. Places in braces are facts of the refusal."""
