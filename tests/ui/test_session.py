"""The session: every wish ends in a signal; what cannot be done ends in a sentence."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.scorecard import Scorecard
from adaptameter.services import reporting
from adaptameter.system import settings as kept
from adaptameter.system.settings import Settings
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.button import Button
from tests.builders import a_plan, a_scorecard, english
from tests.ui.desk import Desk, spy, waiting

Sit = Callable[..., Desk]


def test_the_store_opens_beside_the_window_and_tells_what_lies_there(qapp: object, own_data: Path) -> None:
    session = Session(own_data, Settings())
    ready, listed = spy(session.ready), spy(session.listed)
    with waiting(session.listed):
        session.open_store()
    assert ready.count() == 1
    assert listed.at(0) == [()]
    session.end()


def test_a_store_that_is_not_ours_is_told_in_a_sentence(qapp: object, own_data: Path) -> None:
    own_data.mkdir()
    (own_data / "adaptameter.store").write_bytes(b"something else" * 1000)
    session = Session(own_data, Settings())
    told: list[str] = []
    session.refused.connect(told.append)
    with waiting(session.refused):
        session.open_store()
    assert "not touched" in told[0]
    assert not session.is_ready
    assert (own_data / "adaptameter.store").read_bytes() == b"something else" * 1000


def test_the_question_stays_when_it_is_answered(desk: Desk) -> None:
    desk.start()
    first = desk.standing.current
    desk.session.answer(first, at(3))
    assert desk.standing.current == first


def test_an_answer_is_told_as_a_standing_and_as_saved(desk: Desk) -> None:
    desk.start()
    changed, saved = spy(desk.session.changed), spy(desk.session.saved)
    desk.session.answer(desk.standing.current, at(2))
    assert changed.at(changed.count() - 1)[0].given == 1
    assert saved.count() == 1


def test_skipped_is_not_the_same_as_not_reached(desk: Desk) -> None:
    desk.start()
    first, second = desk.standing.asked[:2]
    desk.session.skip()
    sheet = desk.standing.assessment.sheet
    assert sheet[first].state is State.SKIPPED
    assert sheet[second].state is State.NOT_REACHED
    desk.session.answer(first, Answer(State.DONT_KNOW))
    desk.session.skip()
    assert desk.standing.assessment.sheet[first].state is State.DONT_KNOW


def test_undo_turns_to_the_question_it_is_about(desk: Desk) -> None:
    desk.start()
    first, second = desk.standing.asked[:2]
    desk.session.answer(first, at(1))
    desk.session.go(second)
    desk.session.undo()
    assert desk.standing.current == first
    assert not desk.standing.assessment.sheet[first].is_given
    desk.session.redo()
    assert desk.standing.assessment.sheet[first].level == 1


def test_there_is_nothing_to_undo_in_the_beginning(desk: Desk) -> None:
    desk.start()
    desk.session.undo()
    desk.session.redo()
    assert desk.refusals == ["There is nothing to undo.", "There is nothing to redo."]


def test_a_refused_answer_changes_nothing(desk: Desk) -> None:
    desk.start()
    before, changed = desk.standing, spy(desk.session.changed)
    desk.session.go(before.current)
    desk.session.answer(before.current, Answer(State.NOT_APPLICABLE))
    assert desk.standing.assessment.sheet == before.assessment.sheet
    assert changed.count() == 1
    assert len(desk.refusals) == 1


def test_a_locked_section_refuses_answers_until_it_is_opened_with_a_reason(desk: Desk) -> None:
    desk.answer_all()
    section = desk.section.id
    desk.session.lock(section)
    desk.session.answer(desk.standing.current, at(0))
    assert "locked" in desk.refusals[-1]
    assert desk.standing.assessment.sheet[desk.standing.current].level == 3
    desk.session.reopen(section, "  ")
    assert "why" in desk.refusals[-1]
    desk.session.reopen(section, "New papers were found")
    desk.session.answer(desk.standing.current, at(0))
    assert desk.standing.assessment.sheet[desk.standing.current].level == 0
    assert desk.standing.assessment.locks[section].reopened == ("New papers were found",)


def test_a_section_with_open_questions_cannot_be_locked(desk: Desk) -> None:
    desk.start()
    desk.session.lock(desk.section.id)
    assert "12 questions are open" in desk.refusals[-1]


def test_a_plan_without_a_name_is_refused(desk: Desk) -> None:
    desk.session.start(replace(a_plan("risk", name=" ")))
    assert desk.session.standing is None
    assert desk.refusals == ["Please write the name of the organisation."]


def test_what_is_prepared_can_be_changed_and_taken_back(desk: Desk) -> None:
    desk.start("governance")
    desk.session.prepare(a_plan("governance", "risk"))
    assert desk.standing.total == 23
    desk.session.undo()
    assert desk.standing.total == 12


def test_a_copy_has_the_answers_and_no_lock(desk: Desk) -> None:
    desk.answer_all()
    desk.session.lock(desk.section.id)
    desk.home()
    listed: list[tuple[object, ...]] = []
    desk.session.listed.connect(listed.append)
    which = _listed(desk)[0]
    desk.session.copy(which)
    copy = next(one for one in _listed(desk) if one != which)
    desk.session.open(copy)
    assert desk.standing.given == 12
    assert not desk.standing.assessment.locked
    assert len(listed[-1]) == 2


def test_deletions_come_back_one_by_one(desk: Desk) -> None:
    desk.start("risk")
    desk.home()
    desk.start("feedback")
    desk.home()
    told = spy(desk.session.told)
    every = _listed(desk)
    for one in every:
        desk.session.delete(one)
    assert _listed(desk) == []
    assert told.at(0)[1] == "undo"
    for left in (1, 2, 2):
        desk.session.undo()
        assert len(_listed(desk)) == left


def test_a_deletion_comes_back_after_a_restart(sit: Sit) -> None:
    first = sit()
    first.start("risk")
    first.home()
    first.session.delete(_listed(first)[0])
    first.close()
    second = sit()
    assert _listed(second) == []
    second.one(Button, "Bring back what was deleted last").click()
    assert len(_listed(second)) == 1
    second.settle()
    assert not second.session.has_deleted


def test_a_language_is_no_step_that_undo_would_take_back(desk: Desk) -> None:
    desk.start("risk")
    desk.press("4")
    desk.session.change_settings(Settings("es", "light"))
    assert desk.standing.assessment.plan.language == "es"
    desk.session.undo()
    assert desk.standing.given == 0
    assert desk.standing.assessment.plan.language == "es"


def test_what_only_we_could_break_is_told_too(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError):
        desk.session._failed(ZeroDivisionError())
    assert "Your answers are safe" in desk.refusals[-1]


def test_bringing_back_a_deletion_leaves_the_open_assessment_alone(desk: Desk) -> None:
    desk.start("risk")
    desk.home()
    desk.session.delete(_listed(desk)[0])
    desk.start("feedback")
    desk.press("4")
    desk.session.bring_back()
    assert desk.standing.given == 1
    assert len(_listed(desk)) == 2


def test_what_is_gone_cannot_be_opened(desk: Desk) -> None:
    desk.start("risk")
    desk.home()
    which = _listed(desk)[0]
    desk.session.delete(which)
    desk.session.open(which)
    desk.session.open("nobody")
    desk.session.delete(which)
    desk.session.copy("nobody")
    assert len(desk.refusals) == 4
    assert desk.session.standing is None


def test_a_sample_is_open_to_look_at(desk: Desk) -> None:
    desk.sample()
    assert desk.standing.assessment.sample
    assert len(desk.standing.profile.sections) == len(desk.standing.sections)


def test_an_export_is_read_back(desk: Desk, tmp_path: Path) -> None:
    desk.sample()
    made = spy(desk.session.exported)
    with waiting(desk.session.exported):
        desk.session.export(tmp_path / "out", ("json", "xlsx"))
    assert [reporting.read(file).organisation for file in made.at(0)[0].files] == [
        desk.standing.assessment.plan.organisation
    ] * 2


def test_nothing_can_be_shared_before_a_section_is_locked(desk: Desk, tmp_path: Path) -> None:
    desk.start()
    with waiting(desk.session.refused):
        desk.session.export(tmp_path / "out", ("json",))
    assert "No section is locked yet" in desk.refusals[-1]
    assert not (tmp_path / "out").exists()


def test_an_export_into_a_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("no folder")
    desk.sample()
    with waiting(desk.session.refused):
        desk.session.export(tmp_path / "out", ("json",))
    assert "could not be written" in desk.refusals[-1]


def test_a_scorecard_is_opened(desk: Desk, tmp_path: Path) -> None:
    card = a_scorecard()
    file = reporting.export(card, english(), tmp_path, ("json",))[0]
    opened: list[Scorecard] = []
    desk.session.card_opened.connect(opened.append)
    with waiting(desk.session.card_opened):
        desk.session.open_card(file)
    assert opened == [card]


@pytest.mark.parametrize("content", [b"", b"{}", b"PK\x03\x04", b"\xff\xfe\x00"])
def test_a_file_that_is_no_scorecard_is_told_in_a_sentence(desk: Desk, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "card.json").write_bytes(content)
    with waiting(desk.session.refused):
        desk.session.open_card(tmp_path / "card.json")
    assert "card.json" in desk.refusals[-1]


def test_settings_are_kept_for_the_next_start(desk: Desk, own_data: Path) -> None:
    heard = spy(desk.session.settings_changed)
    desk.session.change_settings(Settings("ar", "dark", 1.25))
    assert heard.at(0) == [Settings("en", "light", 1.0), Settings("ar", "dark", 1.25)]
    assert kept.load(own_data) == Settings("ar", "dark", 1.25)


def test_another_language_is_written_into_the_open_assessment(desk: Desk) -> None:
    desk.start()
    desk.session.change_settings(Settings("ar", "light"))
    assert desk.standing.assessment.plan.language == "ar"


def test_a_failing_disk_is_told_and_the_question_turns(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is the one thing here that cannot be real."""
    from adaptameter.domain.refusal import Refusal

    desk.start()
    second = desk.standing.asked[1]

    def full(*_given: object) -> None:
        raise Refusal("store_unwritable", path="there", why="disk full")

    monkeypatch.setattr(desk.session._at_home.assessing, "stay_at", full)
    desk.session.go(second)
    assert desk.standing.current == second
    assert "disk full" in desk.refusals[-1]


def _listed(desk: Desk) -> list[str]:
    return [one.assessment.id for one in desk.session._at_home.assessing.every()]
