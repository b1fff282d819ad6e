"""The worked examples of the method come out as they were worked out."""

import json
from pathlib import Path
from typing import TypedDict

import pytest

from adaptameter.domain.scoring import SectionScore
from tests.builders import a_questionnaire, filled, only_section


class Vector(TypedDict):
    """One worked example."""

    name: str
    responses: list[int | str]
    evidence: list[int]
    critical: list[bool]
    expected: dict[str, float | int | str]


VECTORS: list[Vector] = json.loads(
    (Path(__file__).parents[1] / "data" / "test_vectors.json").read_text(encoding="utf-8")
)["sections"]


def worked_out(vector: Vector) -> SectionScore:
    instrument = a_questionnaire(vector["critical"])
    return only_section(instrument, filled(instrument, vector["responses"], vector["evidence"]))


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_it_comes_out_as_worked_out(vector: Vector) -> None:
    section = worked_out(vector)
    found: dict[str, object] = {
        name: getattr(section, name) for name in vector["expected"] if name not in ("status", "cap", "band")
    }
    found |= {"status": section.status.value, "cap": section.cap.points}
    if "band" in vector["expected"]:
        assert section.band is not None
        found["band"] = section.band.code
    assert found == pytest.approx(vector["expected"], abs=0.00005)


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["name"] for vector in VECTORS])
def test_without_a_score_there_is_no_band_either(vector: Vector) -> None:
    section = worked_out(vector)
    shown = "score" in vector["expected"]
    assert [one is not None for one in (section.score, section.display, section.band)] == [shown] * 3


def test_there_are_as_many_examples_as_the_method_has() -> None:
    assert len(VECTORS) == 10
