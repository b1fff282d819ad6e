# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "fonttools==4.68.0",
#     "fontpkg-noto-sans==2.15",
#     "fontpkg-noto-sans-arabic==2.12",
#     "fontpkg-noto-sans-devanagari==2.7",
# ]
# ///
"""Cut the static fonts in resources/fonts from the variable Noto fonts.

Run it with `uv run packaging/make_fonts.py`, or with any Python that has the packages named above. The same
packages give the same bytes.

- Two weights a script: regular (400) and semi-bold (600), the only two the type scale knows.
- Noto Sans keeps Latin, Greek and Cyrillic with punctuation, currency, superscripts and marks. The files for Arabic and
  Devanagari are kept whole: they carry the Latin letters that stand among their own.
- The variable fonts have no arrows, ticks, diamonds, nor signs for "at most" and "at least": those are icons, shapes or
  words in AdaptaMeter.
- Every layout feature is kept, and the glyph names are dropped.
"""

from importlib.resources import files
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONTS = Path(__file__).resolve().parent.parent / "resources" / "fonts"
WEIGHTS = {"Regular": 400, "SemiBold": 600}
SCRIPTS = {
    "NotoSans": "fontpkg_noto_sans",
    "NotoSansArabic": "fontpkg_noto_sans_arabic",
    "NotoSansDevanagari": "fontpkg_noto_sans_devanagari",
}
LATIN_GREEK_CYRILLIC = (
    (0x0020, 0x052F),  # Latin, IPA, modifiers, combining marks, Greek, Cyrillic
    (0x1C80, 0x1C8F),  # older Cyrillic forms that some shapers ask for
    (0x1D00, 0x1EFF),  # phonetic letters, Vietnamese, Yoruba and others
    (0x2000, 0x209F),  # punctuation, directional isolates, superscripts and subscripts
    (0x20A0, 0x214F),  # currency, combining enclosures, letterlike
    (0x2150, 0x218F),  # fractions
    (0x2212, 0x2212),  # minus
    (0x25CC, 0x25CC),  # the dotted circle under a lonely mark
    (0x2C60, 0x2C7F),  # African Latin
    (0x2DE0, 0x2E5D),  # Cyrillic marks, further punctuation
    (0xA640, 0xA69F),  # Cyrillic of minority languages
    (0xA700, 0xA7FF),  # tone letters, the saltillo of the Mayan languages
    (0xFB00, 0xFB06),  # ligatures
    (0xFFFC, 0xFFFD),  # replacement
)


def main() -> None:
    """Write every font, and say how large it is."""
    for family, package in SCRIPTS.items():
        for style, weight in WEIGHTS.items():
            path = FONTS / f"{family}-{style}.ttf"
            _cut(_source(package), family, weight).save(path, reorderTables=True)
            print(f"{path.name}: {path.stat().st_size // 1024} KiB")


def _source(package: str) -> Path:
    folder = Path(str(files(package))) / "files"
    return next(path for path in sorted(folder.glob("*.ttf")) if "Italic" not in path.name)


def _cut(source: Path, family: str, weight: int) -> TTFont:
    variable = TTFont(source, recalcTimestamp=False)
    font = instancer.instantiateVariableFont(variable, {"wght": weight, "wdth": 100}, updateFontNames=True)
    keep = _letters() if family == "NotoSans" else set(font.getBestCmap())
    options = subset.Options(
        layout_features=["*"],
        name_IDs=["*"],
        glyph_names=False,
        notdef_outline=True,
        recommended_glyphs=True,
        recalc_timestamp=False,
    )
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=keep)
    cutter.subset(font)
    return font


def _letters() -> set[int]:
    return {letter for first, last in LATIN_GREEK_CYRILLIC for letter in range(first, last + 1)}


if __name__ == "__main__":
    main()
