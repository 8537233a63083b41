import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.segment.marks import MARKS
from audio_edition.segment.quotations import find_quotations

PARAGRAPHS = {
    marks: [
        f"{marks[0]}It rose,{marks[1]} said Ann. {marks[0]}Nobody saw it.{marks[1]} She left.",
        f"The mill stood. {marks[0]}It will hold,{marks[1]} said Bo.",
        f"{marks[0]}It won’t,{marks[1]} said Ann, and went to the wardens’ house.",
    ]
    for marks in ("“”", '""', "‘’", "''", "«»", "»«", "„“", "‹›", "「」", "‚‘")
}


def stretches(texts: list[str]) -> list[list[tuple[int, int]]]:
    return [[(one.start, one.end) for one in found.spans] for found in find_quotations(texts)]


@pytest.mark.parametrize("paragraphs", PARAGRAPHS.values(), ids=PARAGRAPHS)
@given(data=st.data())
def test_an_odd_mark_costs_at_most_its_own_paragraph(
    paragraphs: list[str], data: st.DataObject
) -> None:
    damaged = data.draw(st.integers(0, 2))
    text = paragraphs[damaged]
    place = data.draw(st.integers(0, len(text)))
    odd = data.draw(st.sampled_from(MARKS))
    texts = [*paragraphs]
    texts[damaged] = text[:place] + odd + text[place:]
    found = stretches(texts)
    found[damaged] = stretches(paragraphs)[damaged]
    assert found == stretches(paragraphs)


@pytest.mark.parametrize("paragraphs", PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_a_missing_mark_costs_at_most_its_own_paragraph(paragraphs: list[str]) -> None:
    for place, char in enumerate(paragraphs[0]):
        if char in MARKS:
            texts = [paragraphs[0][:place] + paragraphs[0][place + 1 :], *paragraphs[1:]]
            assert stretches(texts)[1:] == stretches(paragraphs)[1:]
