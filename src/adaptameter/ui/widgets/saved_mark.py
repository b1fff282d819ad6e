"""The quiet word that the last answer is safe."""

from adaptameter.ui.widgets.icon_text import IconText


class SavedMark(IconText):
    """A check mark and the caller's words, such as "Saved 20:14"; away while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("check", icon_tone="accent")
        self.setVisible(False)

    def show_saved(self, words: str) -> None:
        """Says that it is saved; no words, no mark."""
        self.setText(words)
        self.setVisible(bool(words))
