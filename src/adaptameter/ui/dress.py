"""How the whole application looks and speaks."""

from PySide6.QtWidgets import QApplication

from adaptameter.system.settings import Settings
from adaptameter.ui import theme
from adaptameter.ui.translator import RIGHT_TO_LEFT, speak


def dress(settings: Settings) -> None:
    """Put theme, text size, direction and language on the application."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        right_to_left = settings.language in RIGHT_TO_LEFT
        theme.apply(app, theme.chosen(settings.theme), settings.text_scale, right_to_left)
        speak(app, settings.language)
