"""A crosswalk file is read, or everything wrong with it is named."""

from pathlib import Path

import pytest

from adaptameter.domain.crosswalk import Link, Relation
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.refusal import Refusal
from adaptameter.instruments.crosswalk import findings, load
from adaptameter.ui import wording
from tests.builders import english, standard

HEAD = '[crosswalk]\nfamily = "pbsa"\nfrom = "1.0.0"\nto = "2.0.0"\n'
LINK = (
    '[[links]]\nfrom = "GOV-01"\nto = "GOV-02"\nrelation = "equivalent"\nreviewers = ["Ada", "Bert"]\nreason = "same"\n'
)


def kept(folder: Path, text: str) -> Path:
    file = folder / "walk.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_it_is_read(tmp_path: Path) -> None:
    found = load(kept(tmp_path, HEAD + LINK), (standard().instrument,))
    assert (found.family, found.before, found.after) == ("pbsa", "1.0.0", "2.0.0")
    one, other = IndicatorId("GOV-01"), IndicatorId("GOV-02")
    assert found.links == (Link(one, other, Relation.EQUIVALENT, ("Ada", "Bert"), "same"),)
    assert found.computed == {one: other}
    assert found.related == ()


def test_related_and_none_need_no_reviewers(tmp_path: Path) -> None:
    text = HEAD + "".join(f'[[links]]\nfrom = "GOV-01"\nto = "X"\nrelation = "{one}"\n' for one in ("related", "none"))
    found = load(kept(tmp_path, text))
    assert found.computed == {}
    assert found.related == ((IndicatorId("GOV-01"), IndicatorId("X")),)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("not toml", "unreadable"),
        (HEAD, "missing_key"),
        (HEAD.replace("1.0.0", "one") + LINK, "not_a_version"),
        (HEAD.replace('"pbsa"', '""') + LINK, "empty"),
        (HEAD + LINK.replace("equivalent", "alike"), "unknown_relation"),
        (HEAD + LINK.replace(', "Bert"', ""), "not_reviewed"),
        (HEAD + LINK.replace("Bert", "ADA"), "not_reviewed"),
        (HEAD + LINK.replace('"same"', '" "'), "not_reviewed"),
        (HEAD + LINK.replace('reason = "same"\n', ""), "not_reviewed"),
        (HEAD + LINK + LINK.replace("GOV-02", "GOV-03"), "linked_twice"),
        (HEAD + LINK + LINK.replace("GOV-01", "GOV-03"), "linked_twice"),
        (HEAD + LINK.replace("GOV-01", "GOV-99"), "unknown_indicator"),
        (HEAD + LINK + "weight = 2\n", "unknown_key"),
        (HEAD + "[links]\n", "wrong_type"),
    ],
)
def test_what_is_wrong_is_named_in_a_sentence(tmp_path: Path, text: str, code: str) -> None:
    file, known = kept(tmp_path, text), (standard().instrument,)
    found = findings(file, known)
    assert [one.code for one in found] == [code]
    assert all(wording.finding(english(), one).endswith(".") for one in found)
    with pytest.raises(Refusal, match="crosswalk_broken"):
        load(file, known)


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    assert [one.code for one in findings(tmp_path / "none.toml")] == ["unreadable"]
