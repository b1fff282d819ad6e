"""F1: what this is, the keys, the words explained, where the data are."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from adaptameter import __version__
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, row, scrolled
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.focus_ring import FocusRing
from adaptameter.ui.widgets.key_cap import KeyCap
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph


class Help(QDialog):
    """Everything a newcomer may ask, on one page that scrolls."""

    def __init__(self, texts: Texts, folder: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        parts: list[QWidget] = [
            *self._about(folder),
            Divider(),
            *self._rules(),
            Divider(),
            *self._keys(),
            Divider(),
            *self._glossary(),
        ]
        content = holder(column(*parts, None, gap=8, margins=(24, 20, 24, 20)))
        close = Button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        area = scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll it
        area.setAccessibleName(self.windowTitle())
        page = column((area, 1), row(None, close, margins=(24, 8, 24, 16)), gap=0)
        self.setLayout(page)
        self.resize(min(parent.width() - 40, look().grow(720)), min(parent.height() - 60, look().grow(640)))
        self._ring = FocusRing(self)
        area.setFocus(Qt.FocusReason.TabFocusReason)

    def _about(self, folder: str) -> list[QWidget]:
        version = self.tr("AdaptaMeter {version}").format(version=__version__)
        return [
            Heading(version),
            Paragraph(self._texts.of("instrument.purpose")),
            Paragraph(self._texts.of("instrument.status"), "small", "ink2"),
            Paragraph(
                self.tr("Everything is saved in {folder}. Nothing is sent anywhere.").format(folder=folder),
                "small",
                "ink2",
            ),
            Paragraph(
                self.tr(
                    "An independent program under the Mozilla Public License 2.0, made with Qt (LGPL). "
                    "It is not IM's own instrument."
                ),
                "small",
                "ink2",
            ),
        ]

    def _rules(self) -> list[QWidget]:
        rules = self._texts.some("scale.rule")
        return [Heading(self.tr("How to answer"), "lead"), *(Paragraph(rule) for rule in rules)]

    def _keys(self) -> list[QWidget]:
        keys = (
            ("0 – 4", self.tr("choose a level")),
            ("D", self.tr("we do not know")),
            ("N", self.tr("does not apply, with a reason")),
            ("← →", self.tr("the question before, the next question")),
            ("H", self.tr("help for this question")),
            ("Ctrl Z", self.tr("take the last step back, any number of times")),
            ("Ctrl Y", self.tr("do it again")),
            ("Ctrl K", self.tr("search questions, words and commands")),
            ("Alt 1 – 7", self.tr("go to a step, or to an area of the adviser")),
            ("Ctrl F", self.tr("find a name in the library")),
            ("Ctrl + / −", self.tr("larger or smaller text")),
            ("F1", self.tr("this help")),
        )
        lines = [holder(row(KeyCap(key), (Paragraph(words, "small"), 1), gap=12)) for key, words in keys]
        return [Heading(self.tr("Keys"), "lead"), *lines]

    def _glossary(self) -> list[QWidget]:
        words: list[QWidget] = [Heading(self.tr("Words explained"), "lead")]
        for term, meaning in self._texts.glossary:
            words.append(
                holder(column(Paragraph(term, "small", strong=True), Paragraph(meaning, "small", "ink2"), gap=0))
            )
        return words
