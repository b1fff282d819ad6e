"""The library: regions, states of a scorecard, why it cannot be compared fully."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

LIBRARY: dict[str, object] = {
    "library.not_said": QT_TRANSLATE_NOOP("Words", "not said"),
    "library.state.unsigned": QT_TRANSLATE_NOOP("Words", "not signed"),
    "library.state.signed": QT_TRANSLATE_NOOP("Words", "signed"),
    "library.state.revised": QT_TRANSLATE_NOOP("Words", "signed again"),
    "library.revised": QT_TRANSLATE_NOOP("Words", "signed again (revision {revision})"),
    "library.closed": QT_TRANSLATE_NOOP("Words", "{country} (closed)"),
    "library.too_few_shared": QT_TRANSLATE_NOOP("Words", "A section has too few questions with a level."),
    "region.northern_africa": QT_TRANSLATE_NOOP("Words", "Northern Africa"),
    "region.western_africa": QT_TRANSLATE_NOOP("Words", "Western Africa"),
    "region.middle_africa": QT_TRANSLATE_NOOP("Words", "Middle Africa"),
    "region.eastern_africa": QT_TRANSLATE_NOOP("Words", "Eastern Africa"),
    "region.southern_africa": QT_TRANSLATE_NOOP("Words", "Southern Africa"),
    "region.northern_america": QT_TRANSLATE_NOOP("Words", "Northern America"),
    "region.central_america": QT_TRANSLATE_NOOP("Words", "Central America"),
    "region.caribbean": QT_TRANSLATE_NOOP("Words", "Caribbean"),
    "region.south_america": QT_TRANSLATE_NOOP("Words", "South America"),
    "region.central_asia": QT_TRANSLATE_NOOP("Words", "Central Asia"),
    "region.eastern_asia": QT_TRANSLATE_NOOP("Words", "Eastern Asia"),
    "region.south_eastern_asia": QT_TRANSLATE_NOOP("Words", "South-eastern Asia"),
    "region.southern_asia": QT_TRANSLATE_NOOP("Words", "Southern Asia"),
    "region.western_asia": QT_TRANSLATE_NOOP("Words", "Western Asia"),
    "region.eastern_europe": QT_TRANSLATE_NOOP("Words", "Eastern Europe"),
    "region.northern_europe": QT_TRANSLATE_NOOP("Words", "Northern Europe"),
    "region.southern_europe": QT_TRANSLATE_NOOP("Words", "Southern Europe"),
    "region.western_europe": QT_TRANSLATE_NOOP("Words", "Western Europe"),
    "region.oceania": QT_TRANSLATE_NOOP("Words", "Oceania"),
}
