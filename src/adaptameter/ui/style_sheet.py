"""The one style sheet, filled from the roles of a theme: how Qt's own controls look."""

from collections.abc import Callable, Mapping
from string import Template

_SHEET = Template("""
* { outline: 0 }
QMainWindow, QDialog, QMessageBox, QFrame[ground="page"] { background: $page }
QFrame[ground] { border: 0 }
QFrame[ground="content"], QScrollArea { background: transparent; border: 0 }
QFrame[ground="top"] { background: $paper; border-bottom: 1px solid $hair }
QFrame[ground="rail"] { background: $paper; border-$rail_edge: 1px solid $hair }
QFrame[ground="footer"] { background: $page; border-top: 1px solid $hair }
QFrame[card="card"] { background: $surface; border: 1px solid $hair; border-radius: 12px }
QFrame[card="sunken"] { background: $sunken; border: $quiet_edge; border-radius: 12px }
QFrame[card="warn"] { background: $warn_soft; border: $warn_edge; border-radius: 8px }
QFrame[card="accent"] { background: $accent_soft; border: $accent_edge; border-radius: 8px }
QFrame[card="danger"] { background: $danger_soft; border: $danger_edge; border-radius: 8px }
QFrame[card="toast"] { background: $surface; border: 1px solid $control; border-radius: 12px }
QFrame[divider="across"] { background: $hair; border: 0; min-height: 1px; max-height: 1px }
QFrame[divider="down"] { background: $hair; border: 0; min-width: 1px; max-width: 1px }
QLabel { background: transparent; color: $ink }

QPushButton { background: $surface; color: $ink; border: 1px solid $control; border-radius: 8px;
  padding: 0 ${gap16}px; min-height: ${g40}px }
QPushButton:hover { background: $accent_soft; border-color: $accent }
QPushButton:pressed { background: $accent_soft; border-color: $ink }
QPushButton:default { border: 1px solid $accent; color: $accent }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; padding: 0 ${gap20}px }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: $accent_hover;
  border-color: $accent_hover }
QPushButton[kind="danger"] { color: $danger; border: 1px solid $danger_mark }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: $danger_soft; border-color: $danger }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; color: $ink2; padding: 0 ${gap8}px }
QPushButton[kind="quiet"]:hover { background: $accent_soft; color: $ink }
QPushButton[kind="quiet"]:pressed { border-color: $control }
QPushButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0; border-radius: 8px;
  min-height: ${g32}px; min-width: ${g32}px }
QPushButton[kind="icon"]:hover, QPushButton[kind="icon"]:checked { background: $accent_soft }
QPushButton[kind="icon"]:pressed { border-color: $control }
QPushButton[kind="link"] { background: transparent; border: 0; color: $accent; padding: 0; min-height: ${g24}px;
  text-align: left }
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:pressed { color: $accent_hover; text-decoration: underline }
QPushButton[kind="chip"] { min-height: ${g34}px; border-radius: ${chip_radius}px }
QPushButton[kind="chip"]:checked { background: $accent_soft; border: 2px solid $accent; color: $accent;
  padding: 0 ${chip_gap}px;
  min-height: ${chip_inner}px }
QPushButton:disabled { color: $ink3; border: 1px $off_line $hair; background: transparent }
QPushButton[kind="primary"]:disabled { color: $ink3; border: 1px $off_line $hair; background: $sunken }
QPushButton[kind="quiet"]:disabled, QPushButton[kind="icon"]:disabled { border-color: transparent }
QPushButton::menu-indicator { image: url($down); width: ${g16}px; height: ${g16}px; subcontrol-position: right center;
  subcontrol-origin: padding }
QDialog QPushButton:focus, QMessageBox QPushButton:focus { border: 2px solid $focus }

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit { background: $surface; color: $ink;
  border: 1px solid $control;
  border-radius: 8px; selection-background-color: $accent; selection-color: $on_accent }
QLineEdit, QComboBox, QSpinBox { padding: 0 ${gap12}px; min-height: ${g36}px }
QPlainTextEdit, QTextEdit { padding: ${gap8}px ${gap8}px }
QLineEdit:hover, QComboBox:hover, QSpinBox:hover, QPlainTextEdit:hover { border-color: $accent }
QLineEdit:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus { border: 1px solid $accent }
QLineEdit[refused="true"], QPlainTextEdit[refused="true"], QSpinBox[refused="true"], QComboBox[refused="true"] {
  border: 2px solid $danger_mark }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QPlainTextEdit:disabled { background: $sunken; color: $ink3;
  border-color: $hair }
QLineEdit:read-only { background: $sunken }
QComboBox QLineEdit { background: transparent; border: 0; padding: 0; min-height: 0 }
QComboBox::drop-down { border: 0; width: ${g32}px }
QComboBox::down-arrow { image: url($down); width: ${g16}px; height: ${g16}px }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $control; padding: 4px;
  selection-background-color: $accent_soft; selection-color: $ink }
QComboBox QAbstractItemView::item { min-height: ${g32}px; padding: 0 8px; border-radius: 4px }
QComboBox QAbstractItemView::item:selected, QComboBox QAbstractItemView::item:hover { background: $accent_soft;
  color: $ink }
QSpinBox::up-button, QSpinBox::down-button { border: 0; width: ${g28}px; background: transparent }
QSpinBox::up-button:hover, QSpinBox::down-button:hover { background: $accent_soft }
QSpinBox::up-button { subcontrol-position: top right; border-radius: 7px }
QSpinBox::down-button { subcontrol-position: bottom right; border-radius: 7px }
QSpinBox::up-arrow { image: url($up); width: ${g14}px; height: ${g14}px }
QSpinBox::down-arrow { image: url($down); width: ${g14}px; height: ${g14}px }

QCheckBox, QRadioButton { color: $ink; background: transparent; spacing: ${gap12}px; min-height: ${g28}px }
QCheckBox::indicator, QRadioButton::indicator { width: ${g18}px; height: ${g18}px; border: 1px solid $control;
  background: $surface }
QCheckBox::indicator { border-radius: 5px }
QRadioButton::indicator { border-radius: ${radio_radius}px }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check) }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent; image: url($minus) }
QRadioButton::indicator:checked { width: ${radio_dot}px; height: ${radio_dot}px; border: ${radio_ring}px solid $accent;
  background: $on_accent }
QCheckBox:disabled, QRadioButton:disabled { color: $ink3 }

QMenu { background: $surface; color: $ink; border: 1px solid $control; padding: 6px }
QMenu::item { padding: ${gap8}px ${gap24}px ${gap8}px ${gap12}px; border-radius: 6px; border: 1px solid transparent }
QMenu::item:selected { background: $accent_soft; border-color: $accent; color: $ink }
QMenu::item:disabled { color: $ink3 }
QMenu::separator { height: 1px; background: $hair; margin: 6px 8px }
QMenu::icon { padding-left: 8px }
QMenu::indicator { width: ${g16}px; height: ${g16}px; margin-left: 8px; margin-right: 8px }
QMenu::indicator:checked { image: url($mark) }
QToolTip { background: $surface; color: $ink; border: 1px solid $control; padding: 6px 8px }
QListView, QTreeView, QTableView { background: $surface; color: $ink; border: 1px solid $hair; border-radius: 8px;
  padding: 4px }
QListView::item { min-height: ${g36}px; padding: 0 ${gap8}px; border-radius: 6px }
QListView::item:hover { background: $sunken; color: $ink }
QListView::item:selected { background: $accent_soft; color: $ink; border: 1px solid $accent }
QHeaderView, QHeaderView::section { background: transparent; border: 0; color: $ink2 }
QProgressBar { background: $sunken; border: 1px solid $control; border-radius: 4px; min-height: 6px; max-height: 6px }
QProgressBar::chunk { background: $accent; border-radius: 3px }

QScrollBar:vertical { background: transparent; width: ${bar}px; margin: 2px }
QScrollBar:horizontal { background: transparent; height: ${bar}px; margin: 2px }
QScrollBar::handle { background: $control; border-radius: ${bar_radius}px }
QScrollBar::handle:hover { background: $ink3 }
QScrollBar::handle:vertical { min-height: 40px }
QScrollBar::handle:horizontal { min-width: 40px }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0 }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent }
""")
_GAPS = (8, 12, 16, 20, 24)
_SIZES = (14, 16, 18, 24, 28, 32, 34, 36, 40)


def style_sheet(
    colours: Mapping[str, str],
    space: Callable[[float], int],
    grow: Callable[[float], int],
    images: Mapping[str, str],
    right_to_left: bool,
) -> str:
    """The sheet for these colours, gaps, sizes and drawings; in contrast themes soft grounds get an edge."""
    values: dict[str, str | int] = {**colours, **images, **_edges(colours), **_sizes(grow)}
    values |= {f"gap{pixels}": space(pixels) for pixels in _GAPS}
    values |= {"chip_gap": space(16) - 1}
    values |= {"rail_edge": "left" if right_to_left else "right"}
    return _SHEET.substitute(values)


def _sizes(grow: Callable[[float], int]) -> dict[str, int]:
    bar = grow(10)
    dot = grow(8)
    ring = (grow(18) + 2 - dot) // 2
    return {f"g{pixels}": grow(pixels) for pixels in _SIZES} | {
        "chip_radius": (grow(34) + 2) // 2,
        "chip_inner": grow(34) - 2,
        "radio_radius": (grow(18) + 2) // 2,
        "radio_dot": dot,
        "radio_ring": ring,
        "bar": bar,
        "bar_radius": (bar - 4) // 2,
    }


def _edges(colours: Mapping[str, str]) -> dict[str, str]:
    """Where a soft ground is no other than the surface, a line in the tone of the message stands in for it."""
    same = {role: colours[f"{role}_soft"] == colours["surface"] for role in ("warn", "danger")}
    return {
        "warn_edge": f"2px solid {colours['warn_mark']}" if same["warn"] else "0",
        "danger_edge": f"2px solid {colours['danger_mark']}" if same["danger"] else "0",
        "accent_edge": f"2px solid {colours['accent']}" if any(same.values()) else "0",
        "off_line": "dashed" if colours["hair"] == colours["ink"] else "solid",
        "quiet_edge": f"1px solid {colours['control']}" if colours["sunken"] == colours["surface"] else "0",
    }
