"""Why files were turned away: a short reason for each, which can be sent back to whoever sent them."""

from collections.abc import Sequence
from pathlib import Path

from adaptameter.domain.refusal import Refusal
from adaptameter.services.importing import Refused
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases


def mail_text(refused: Sequence[Refused], words: Phrases) -> str:
    """Every file with its reason, a line each, by name only: where it lay is nobody's business."""
    lines = [words.say("mail.refused_line", file=Path(one.file).name, reason=reason(words, one.why)) for one in refused]
    return "\n".join([words.say("mail.refused_lead"), "", *(f"- {line}" for line in lines), ""])


def reason(words: Phrases, why: Refusal) -> str:
    """Why a file was turned away, beside its name."""
    code = f"turned.{why.code}"
    if code not in words.words:
        return wording.refusal(words, why)
    facts = dict(why.facts)
    if "why" in facts:
        facts["why"] = words.words.get(f"why.{facts['why']}", facts["why"])
    return words.say(code, **facts)
