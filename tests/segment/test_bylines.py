import pytest

from audio_edition.segment.bylines import authors_of
from support.case_files import cases


@pytest.mark.parametrize(("text", "names"), cases("segment/bylines.txt"))
def test_a_byline_names_the_authors_that_its_case_says(text: str, names: str) -> None:
    assert ("; ".join(authors_of(text)) or "none") == names
