"""Telephone numbers, e-mail addresses and accounts are seen in every script; dates, years and amounts are not."""

import tomllib
from datetime import date
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adaptameter.domain.personal import kinds
from adaptameter.system.assets import resource

TEXTS = sorted(Path(resource("instruments")).glob("*/texts/*.toml"))
SENTENCES = [
    entry["text"] for file in TEXTS for entry in tomllib.loads(file.read_text(encoding="utf-8"))["texts"].values()
]
SCRIPTS = ("0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९")
WORDS = [sentence.rstrip(".?! ") for sentence in SENTENCES]
LETTERS = st.text("abcdefghijklmnopqrstuvwxyzåäöñ", min_size=1, max_size=12)


@st.composite
def phones(draw: st.DrawFn) -> str:
    """International, or from 0, in the groups in which people write them, in digits of four scripts."""
    lead = draw(st.sampled_from(["+", "+4", "+97", "+502", "0046", "0", "07", "031", "(0)7"]))
    shape = draw(st.sampled_from([(2, 3, 2, 2), (3, 4), (4, 4), (9,), (3, 3, 3), (2, 2, 2, 2), (8,)]))
    gap = draw(st.sampled_from([" ", "-", ".", " - ", "–", "\u00a0"]))
    digits = st.integers(0, 9).map(str)
    groups = ["".join(draw(digits) for _ in range(size)) for size in shape]
    first = groups[0].replace("0", "3", 1) if lead == "+" else groups[0]
    number = lead + draw(st.sampled_from(["", "" if lead == "+" else gap])) + gap.join([first, *groups[1:]])
    return number.translate(str.maketrans(SCRIPTS[0], draw(st.sampled_from(SCRIPTS))))


@st.composite
def mails(draw: st.DrawFn) -> str:
    name = draw(LETTERS) + draw(st.sampled_from(["", ".", "_", "+", "-"])) + draw(LETTERS)
    return f"{name}@{draw(LETTERS)}.{draw(st.sampled_from(['org', 'com.gt', 'se', 'example', 'संगठन']))}"


def in_a_sentence(draw: st.DataObject, said: str) -> str:
    before, after = draw.draw(st.sampled_from(WORDS)), draw.draw(st.sampled_from(WORDS))
    return draw.draw(st.sampled_from(["{0} {1} {2}", "{0}: {1}. {2}", "{0} ({1}) {2}", "{0}\n{1}\n{2}"])).format(
        before, said, after
    )


@given(phones(), st.data())
def test_a_telephone_number_is_found_in_any_sentence(number: str, data: st.DataObject) -> None:
    assert {"phone", "account"} & set(kinds(in_a_sentence(data, number)))  # a number before it may make it longer


@given(phones())
def test_a_telephone_number_alone_is_called_one(number: str) -> None:
    assert kinds(number) == ("phone",)


@given(mails(), st.data())
def test_an_e_mail_address_is_found_in_any_sentence(address: str, data: st.DataObject) -> None:
    assert "email" in kinds(in_a_sentence(data, address))


@given(st.text("0123456789", min_size=14, max_size=22), st.sampled_from(["GB", "SE", "GT", "es"]), st.data())
def test_an_account_with_a_right_checksum_is_found(digits: str, country: str, data: st.DataObject) -> None:
    check = 98 - int(digits + "".join(str(int(sign, 36)) for sign in country) + "00") % 97
    whole = f"{country}{check:02}{digits}"
    spaced = " ".join(whole[place : place + 4] for place in range(0, len(whole), 4))
    assert kinds(in_a_sentence(data, data.draw(st.sampled_from([whole, spaced])))) == ("account",)


def test_no_text_of_an_instrument_gives_a_hit() -> None:
    assert [sentence for sentence in SENTENCES if kinds(sentence)] == []
    assert len(SENTENCES) > 2000


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(SCRIPTS), st.data())
def test_a_date_is_no_telephone_number(day: date, script: str, data: st.DataObject) -> None:
    shape = data.draw(st.sampled_from(["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d-%m-%Y", "%Y%m%d", "%d %m %Y"]))
    written = format(day, shape).translate(str.maketrans(SCRIPTS[0], script))
    assert kinds(f"We met on {written} in the hall.") == ()
    assert kinds(f"{written}–{written}") == () or shape in ("%Y%m%d", "%d %m %Y")


@given(st.integers(1, 999_999_999), st.sampled_from([" ", ",", ".", "'", "\u00a0", ""]), st.data())
def test_an_amount_is_no_telephone_number(amount: int, gap: str, data: st.DataObject) -> None:
    shape = data.draw(st.sampled_from(["{0} EUR", "{0}-{0} GTQ", "EUR {0}", "${0}", "{0} kr", "in 2026 {0} SEK"]))
    assert kinds(shape.format(f"{amount:,}".replace(",", gap))) == ()


@pytest.mark.parametrize(
    "said",
    [
        "",
        "2024–2026",
        "2022/2023/2024",
        "2022, 2023, 2024, 2025",
        "12 000 EUR",
        "20 000–100 000 EUR",
        "12 345 678",
        "12.000.000,50 EUR",
        "Board minutes 14/2026 § 7",
        "We met 10.30–12.00 on 22/11 2026",
        "1/10–31/12 2026",
        "2026-11-22T10:30:00+00:00",
        "Meeting 3 of 12 in 2026. 14 members, 3 staff",
        "ISO 31000:2018 clause 6.5",
        "Levels 1 2 3 4 5 6 7 8 9",
        "Invoice F20260012345",
        "me @ home, 3 @ 5",
        "5–10 of 20–25 people, 2–3 times",
    ],
)
def test_what_boards_write_every_day_is_left_alone(said: str) -> None:
    assert kinds(said) == ()


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("5555-1234", "phone"),
        ("(202) 555-0143", "phone"),
        ("712 345 678", "phone"),
        ("+46 (0)70-123 45 67", "phone"),
        ("+\u2068977\u2069 9841234567", "phone"),
        ("GB82 WEST 1234 5698 7654 32", "account"),
        ("8327-9 123 456 789", "account"),
        ("1234 5678 9012 3456", "account"),
    ],
)
def test_numbers_as_people_write_them(said: str, kind: str) -> None:
    assert kinds(said) == (kind,)


def test_every_kind_is_named_once_and_in_order() -> None:
    assert kinds("GB82 WEST 1234 5698 7654 32, +46 70 123 45 67, +46 70 123 45 68, a@b.org") == (
        "email",
        "phone",
        "account",
    )


@pytest.mark.parametrize("said", ["a" * 4000, "1 " * 2000, "1" * 4000, "a@" * 2000, "GB82 " * 800, "111 " * 1000])
def test_the_longest_text_is_read_at_once(said: str) -> None:
    start = perf_counter()
    kinds(said)
    assert perf_counter() - start < 0.5
