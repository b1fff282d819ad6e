"""The plan as a calendar file: one whole day an action, for Outlook, Google and telephones.

Events and not tasks: telephones and Google show no tasks of a file. Nobody is named and nobody is invited.
"""

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final

from adaptameter import __version__
from adaptameter.domain.clean import clean
from adaptameter.domain.record import Action
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.wording.phrases import Phrases
from adaptameter.wording.together import role

if TYPE_CHECKING:
    from icalendar import Event

LONGEST: Final = 300
"""Characters of each text of an action."""

_REMIND: Final = timedelta(weeks=-1)
_DAY: Final = timedelta(days=1)


def calendar(card: Scorecard, phrases: Phrases, stamp: str) -> bytes:
    """The actions that have a date, as an iCalendar file (RFC 5545); equal input gives equal bytes.

    `stamp` is the moment of the signature or of the export (ISO 8601, UTC without a zone). Reading the file again
    changes the same events, because each keeps its id. Refusal: no_dates when no action has one.
    """
    from icalendar import Calendar  # takes 150 ms, and only this file needs it

    dated = [(action, until) for action in card.facts.actions if (until := day(action))]
    if not dated:
        raise Refusal("no_dates")
    made = Calendar()
    made.add("prodid", f"-//AdaptaMeter//AdaptaMeter {__version__}//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", _tidy(phrases.say("title", organisation=card.organisation.name, year=card.year)))
    for action, until in dated:
        made.add_component(_event(card, action, until, phrases, _moment(stamp)))
    return bytes(made.to_ical())


def undated(card: Scorecard) -> int:
    """How many actions are left out of the calendar because they have no date."""
    return sum(day(action) is None for action in card.facts.actions)


def day(action: Action) -> date | None:
    """Until when, or None without a date that calendars know."""
    try:
        until = date.fromisoformat(action.due)
    except ValueError:
        return None
    return until if until < date.max else None


def _event(card: Scorecard, action: Action, until: date, phrases: Phrases, stamp: datetime) -> "Event":
    from icalendar import Alarm, Event

    event, alarm = Event(), Alarm()
    event.add("uid", f"{_tidy(card.id)}-{_tidy(action.id)}@adaptameter")
    event.add("dtstamp", stamp)
    event.add("sequence", card.facts.signed.revision if card.facts.signed else 0)
    event.add("dtstart", until)
    event.add("dtend", until + _DAY)
    event.add("summary", _tidy(action.what))
    event.add("description", _description(action, phrases))
    event.add("transp", "TRANSPARENT")
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", _REMIND)
    alarm.add("description", _tidy(action.what))
    event.add_component(alarm)
    return event


def _description(action: Action, phrases: Phrases) -> str:
    """How one sees that it is done, who owns it (a role), what it is about, and what all this is for."""
    lines = (
        phrases.say("plan.calendar_sign", sign=_tidy(action.sign)) if action.sign else "",
        phrases.say("plan.calendar_owner", owner=_tidy(role(phrases, action.owner))) if action.owner else "",
        f"{action.indicator} {phrases.texts.title(action.indicator)}" if action.indicator else "",
        phrases.say("purpose"),
    )
    return "\n".join(line for line in lines if line)


def _tidy(text: str) -> str:
    """One line of bounded length without hidden characters."""
    return clean(text[: 4 * LONGEST])[:LONGEST]


def _moment(stamp: str) -> datetime:
    moment = datetime.fromisoformat(stamp)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
