"""Paragraphs, labels and headings: measured as they are painted, in both directions."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from adaptameter.ui import text, theme
from adaptameter.ui.text import Face
from adaptameter.ui.widgets.icon_text import IconText
from adaptameter.ui.widgets.key_cap import KeyCap
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.saved_mark import SavedMark

Heard = Callable[[QWidget], QAccessibleInterface]
LONG = "Most meetings have minutes, but decisions or the names of those present are often missing."
ARABIC = "لمعظم الاجتماعات محاضر، لكن القرارات أو أسماء الحاضرين ناقصة في كثير من الأحيان."


def test_a_paragraph_is_as_high_as_its_lines(qtbot: QtBot) -> None:
    paragraph = Paragraph(LONG)
    qtbot.addWidget(paragraph)
    one, two = paragraph.heightForWidth(2000), paragraph.heightForWidth(400)
    assert abs(two - 2 * one) <= 1
    assert not paragraph.focusPolicy()


def test_twice_the_text_is_more_than_twice_as_high_in_the_same_room(qtbot: QtBot, qapp: QApplication) -> None:
    paragraph = Paragraph(LONG)
    qtbot.addWidget(paragraph)
    normal = paragraph.heightForWidth(500)
    theme.apply(qapp, theme.read("light"), 2.0)
    assert paragraph.heightForWidth(500) >= 2 * normal


def test_a_paragraph_is_heard(qtbot: QtBot, heard: Heard) -> None:
    paragraph = Paragraph("First")
    qtbot.addWidget(paragraph)
    paragraph.setText("Sign & share")
    assert heard(paragraph).text(QAccessible.Text.Name) == "Sign & share"
    assert heard(paragraph).role() == QAccessible.Role.StaticText


def test_balanced_lines_leave_no_lonely_word(qapp: QApplication) -> None:
    look = theme.look()
    plain = text.block(look, LONG, Face(), 560)
    even = text.balanced(look, LONG, Face(), 560)
    assert even.lines == plain.lines == 2
    assert even.width < plain.width - 60


def test_balancing_never_breaks_a_word(qapp: QApplication) -> None:
    look = theme.look()
    even = text.balanced(look, "a file that somebody sent you", Face("caption"), 120)
    assert even.width >= text.width(look, "somebody", Face("caption")) - 1


@pytest.mark.parametrize(("right_to_left", "words"), [(False, "Short"), (True, "قصير"), (True, "Short")])
def test_words_stand_at_the_leading_edge(qtbot: QtBot, qapp: QApplication, right_to_left: bool, words: str) -> None:
    theme.apply(qapp, theme.read("light"), right_to_left=right_to_left)
    for widget in (Paragraph(words), Label(words), Heading(words), IconText("check", words)):
        qtbot.addWidget(widget)
        widget.resize(400, 40)
        left, right = _ink(widget.grab().toImage())
        assert (left > 200) if right_to_left else (right < 200)


def test_a_label_asks_for_all_its_words(qtbot: QtBot) -> None:
    label = Label(LONG)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() >= text.width(theme.look(), LONG, Face())
    label.resize(label.sizeHint())
    assert _ink(label.grab().toImage())[1] < label.width()


def test_a_label_belongs_to_its_field(qtbot: QtBot, heard: Heard) -> None:
    label, field = Label("Title, date, place"), QLineEdit()
    qtbot.addWidget(label)
    qtbot.addWidget(field)
    label.setBuddy(field)
    assert label.buddy() is field
    assert heard(label).text(QAccessible.Text.Name) == "Title, date, place"


def test_arabic_lines_get_more_room(qapp: QApplication) -> None:
    plain = text.height(theme.look(), ARABIC, Face(), 2000)
    theme.apply(qapp, theme.read("light"), right_to_left=True)
    assert text.height(theme.look(), ARABIC, Face(), 2000) > plain


def test_the_saved_mark_is_away_while_there_is_nothing_to_say(qtbot: QtBot, heard: Heard) -> None:
    mark = SavedMark()
    qtbot.addWidget(mark)
    assert mark.isHidden()
    mark.show_saved("Saved 20:14")
    assert not mark.isHidden()
    assert heard(mark).text(QAccessible.Text.Name) == "Saved 20:14"
    mark.show_saved("")
    assert mark.isHidden()


def test_a_key_cap_is_as_wide_as_its_key(qtbot: QtBot) -> None:
    short, long = KeyCap("0"), KeyCap("Ctrl K")
    qtbot.addWidget(short)
    qtbot.addWidget(long)
    assert short.sizeHint().width() == short.sizeHint().height()
    assert long.sizeHint().width() > short.sizeHint().width()


def _ink(image: QImage) -> tuple[int, int]:
    """The first and the last column that is not ground."""
    ground = image.pixelColor(image.width() // 2, 0)
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]
    return columns[0], columns[-1]
