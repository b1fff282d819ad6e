"""The catalogues of the program's own words, one a language; English may have one for its plurals."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QTranslator

from adaptameter.system.assets import translations

RIGHT_TO_LEFT = ("ar",)
_WORN = "adaptameterLanguage"


@cache
def translator(language: str) -> QTranslator | None:
    """The catalogue of a language; None where there is none, and the English of the code is shown."""
    catalogue = QTranslator()
    return catalogue if catalogue.load(str(translations() / f"adaptameter_{language}.qm")) else None


def speak(app: QCoreApplication, language: str) -> None:
    """From now on the application's words are those of this language."""
    before = app.property(_WORN)
    old = translator(before) if isinstance(before, str) else None
    if old is not None:
        app.removeTranslator(old)
    new = translator(language)
    if new is not None:
        app.installTranslator(new)
    app.setProperty(_WORN, language)
