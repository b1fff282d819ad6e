"""The files that were turned away, as a text that can be sent back to whoever sent them."""

from collections.abc import Sequence
from pathlib import Path

from adaptameter.services.importing import Refused
from adaptameter.ui import wording
from adaptameter.wording.phrases import Phrases


def mail_text(refused: Sequence[Refused], words: Phrases) -> str:
    """Every file with its reason, a line each, by name only: where it lay is nobody's business."""
    lines = [
        words.say("mail.refused_line", file=Path(one.file).name, reason=wording.refusal(words, one.why))
        for one in refused
    ]
    return "\n".join([words.say("mail.refused_lead"), "", *(f"- {line}" for line in lines), ""])
