import pytest

from audio_edition.segment.dates import find_date, is_date_line
from support.case_files import cases


@pytest.mark.parametrize(("text", "iso"), cases("segment/dates.txt"))
def test_a_date_is_read_as_its_case_says(text: str, iso: str) -> None:
    assert (find_date(text) or "none") == iso


@pytest.mark.parametrize("text", ["It rose on May 3, 2021.", "LEEDS, May 3, 2021 —", "", "Monday"])
def test_a_text_with_other_words_is_no_date_line(text: str) -> None:
    assert not is_date_line(text)
