"""The calendar of a plan, read back by the library that other programs use too."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from adaptameter.domain.clean import clean
from adaptameter.domain.record import Action
from adaptameter.domain.refusal import Refusal
from adaptameter.exchange.calendar_file import LONGEST, calendar, undated
from tests import builders
from tests.exchange.board import SIGNED, a_card, an_action

STAMP = "2026-03-14T10:00:00+01:00"
HOSTILE = (
    "one\ntwo\r\nEND:VEVENT\r\nATTENDEE:mailto:x@example.org",
    'a, b; c: d \\n \\, "quoted"',
    "نختار من يكتب المحضر في كل اجتماع ونحفظه في ملف واحد يفتحه كل عضو" * 3,
    "🌿" * 200,
    "\ud800half \x00\x07\u202e",
    "x" * 1_000_000,
)


def made(*actions: Action) -> bytes:
    return calendar(a_card(actions), builders.english(), STAMP)


def events(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).walk("VEVENT"))


def test_an_action_is_a_whole_day_with_a_reminder_a_week_before() -> None:
    (event,) = events(made(an_action(sign="Three minutes lie in the folder")))
    assert event["summary"] == "Choose a note-taker"
    assert event.decoded("dtstart") == date(2026, 6, 30)
    assert event.decoded("dtend") == date(2026, 7, 1)
    assert event.decoded("dtstamp") == datetime(2026, 3, 14, 9, tzinfo=UTC)
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-7)


def test_it_says_how_one_sees_that_it_is_done_and_what_it_is_for() -> None:
    words = builders.english()
    (event,) = events(made(an_action(sign="Three minutes lie in the folder")))
    assert event["description"].split("\n") == [
        "How we see that it is done: Three minutes lie in the folder",
        "Owner: Secretary",
        "GOV-03 Board decisions on record",
        words.say("purpose"),
    ]


def test_nobody_is_named_and_nobody_is_invited() -> None:
    content = made(an_action())
    assert not [word for word in (b"ATTENDEE", b"ORGANIZER", b"CONTACT", b"METHOD") if word in content]


def test_the_same_plan_keeps_its_ids_in_the_next_revision() -> None:
    draft, signed = a_card((an_action(),)), a_card((an_action(what="Choose two"),), signed=SIGNED)
    (first,) = events(calendar(draft, builders.english(), STAMP))
    (second,) = events(calendar(signed, builders.english(), "2026-04-01T08:00:00"))
    assert first["uid"] == second["uid"]
    assert (first["sequence"], second["sequence"]) == (0, 2)
    assert second.decoded("dtstamp") == datetime(2026, 4, 1, 8, tzinfo=UTC)


def test_equal_plans_give_equal_bytes() -> None:
    assert made(an_action(), an_action(2)) == made(an_action(), an_action(2))


def test_what_has_no_date_is_left_out_and_counted() -> None:
    actions = an_action(), an_action(2, due=""), an_action(3, due="soon"), an_action(4, due="9999-12-31")
    assert [event["uid"] for event in events(made(*actions))] == [f"{'c1' * 8}-a1@adaptameter"]
    assert undated(a_card(actions)) == 3


def test_a_plan_without_dates_has_no_calendar() -> None:
    for actions in ((), (an_action(due=""),)):
        with pytest.raises(Refusal) as refused:
            made(*actions)
        assert refused.value == Refusal("no_dates")


@pytest.mark.parametrize("text", HOSTILE, ids=["lines", "signs", "arabic", "leaves", "halves", "megabyte"])
def test_hostile_text_stays_text(text: str) -> None:
    content = made(an_action(what=text, sign=text))
    check_lines(content)
    (event,) = events(content)
    assert event["summary"] == clean(text)[:LONGEST]
    assert "attendee" not in event
    assert len(content) < 12_000


@given(st.text(max_size=400), st.text(max_size=400))
def test_any_text_is_read_back(what: str, sign: str) -> None:
    content = made(an_action(what=what, sign=f"x{sign}"))
    check_lines(content)
    (event,) = events(content)
    assert event["summary"] == clean(what)[:LONGEST]
    assert event["description"].split("\n")[0].endswith(clean(f"x{sign}")[:LONGEST])


def test_it_speaks_the_language_of_its_words() -> None:
    from adaptameter.ui.wording import phrases

    words = phrases(builders.standard().texts("ar"))
    (event,) = events(calendar(a_card((an_action(),)), words, STAMP))
    assert event["description"].endswith(words.say("purpose"))
    assert f"GOV-03 {words.texts.title(an_action().indicator)}" in event["description"]  # type: ignore[arg-type]  # set


def check_lines(content: bytes) -> None:
    """Lines end as the standard wants, and none is longer than 75 octets (RFC 5545, 3.1)."""
    assert content.endswith(b"\r\n")
    assert content.count(b"\r\n") == content.count(b"\n") == content.count(b"\r")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
