"""What is wrong with an instrument, for its authors."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

FINDINGS: dict[str, object] = {
    "missing_key": QT_TRANSLATE_NOOP("Words", "{key} is missing."),
    "unknown_key": QT_TRANSLATE_NOOP("Words", "{key} is not a known key."),
    "empty": QT_TRANSLATE_NOOP("Words", "{key} is empty."),
    "wrong_type": QT_TRANSLATE_NOOP("Words", "{key} must be of type {wanted}."),
    "out_of_range": QT_TRANSLATE_NOOP("Words", "{key} is {said}; it must lie between {low} and {high}."),
    "unreadable": QT_TRANSLATE_NOOP("Words", "The file cannot be read: {why}."),
    "scale_length": QT_TRANSLATE_NOOP("Words", "A scale has 2 to 10 levels, this one {said}."),
    "scale_without_zero": QT_TRANSLATE_NOOP("Words", "The scale has no level 0: “it does not exist” must be sayable."),
    "cap_condition": QT_TRANSLATE_NOOP("Words", "A cap needs exactly one of “failing” and “lowest”."),
    "unknown_critical": QT_TRANSLATE_NOOP("Words", "{indicator} is critical but not an indicator of this section."),
    "unknown_effort": QT_TRANSLATE_NOOP("Words", "“{said}” is not an effort: S, M or L."),
    "unknown_kind": QT_TRANSLATE_NOOP("Words", "“{said}” is not a kind: choice, multi, country or languages."),
    "unknown_value": QT_TRANSLATE_NOOP("Words", "“{said}” is not a value of this instrument."),
    "unknown_indicator": QT_TRANSLATE_NOOP("Words", "“{said}” is not an indicator of this instrument."),
    "unknown_direction": QT_TRANSLATE_NOOP("Words", "“{said}” is not a direction: ltr or rtl."),
    "unknown_status": QT_TRANSLATE_NOOP("Words", "“{said}” is not a status: source, draft, reviewed or tested."),
    "unknown_standard": QT_TRANSLATE_NOOP("Words", "“{said}” is not a standard of this instrument."),
    "duplicate_section": QT_TRANSLATE_NOOP("Words", "This section id stands {times} times."),
    "duplicate_code": QT_TRANSLATE_NOOP("Words", "This section code stands {times} times."),
    "duplicate_id": QT_TRANSLATE_NOOP("Words", "This indicator id stands {times} times."),
    "duplicate_band": QT_TRANSLATE_NOOP("Words", "This band stands {times} times."),
    "no_sections": QT_TRANSLATE_NOOP("Words", "The instrument has no section."),
    "no_indicators": QT_TRANSLATE_NOOP("Words", "The section has no indicator."),
    "evidence_length": QT_TRANSLATE_NOOP("Words", "There are {said} limits for {wanted} evidence grades."),
    "evidence_never_full": QT_TRANSLATE_NOOP("Words", "Not even the best evidence carries the highest level."),
    "evidence_falls": QT_TRANSLATE_NOOP("Words", "Better evidence must never carry a lower level."),
    "caps_rise": QT_TRANSLATE_NOOP("Words", "More failing must-haves must never lead to a higher cap."),
    "caps_fall": QT_TRANSLATE_NOOP("Words", "A better must-have must never lead to a lower cap."),
    "caps_spare_unknown": QT_TRANSLATE_NOOP(
        "Words", "A must-have that is unknown must never be held less than one that is known to be weak."
    ),
    "bands_without_zero": QT_TRANSLATE_NOOP("Words", "The first band must start at 0."),
    "bands_out_of_order": QT_TRANSLATE_NOOP("Words", "The bands must stand in rising order."),
    "missing_text": QT_TRANSLATE_NOOP("Words", "This text is missing in the source language."),
    "text_without_owner": QT_TRANSLATE_NOOP("Words", "This text belongs to no indicator."),
    "text_without_source": QT_TRANSLATE_NOOP("Words", "This translation has no source text."),
    "wrong_hash": QT_TRANSLATE_NOOP("Words", "The text was changed: its hash is {is}, not {said}."),
    "outdated_text": QT_TRANSLATE_NOOP("Words", "Translated from an older text ({said}); the source is now {is}."),
}
