import pytest

from audio_edition.model import Article, Block, Metadata, Role
from audio_edition.segment import conventions_of
from support.case_files import cases


@pytest.mark.parametrize("case", cases("segment/conventions.txt"))
def test_a_text_has_the_conventions_that_its_case_says(case: tuple[str, ...]) -> None:
    expected, *texts = case
    blocks = tuple(Block(text, (1, 1), Role.PARAGRAPH) for text in texts)
    found = conventions_of(Article("page", "page.txt", Metadata(), blocks))
    assert ", ".join(f"{one.count} {one.marks}" for one in found) == expected


def test_marks_in_a_heading_do_not_count() -> None:
    blocks = (Block("“Enough”", (1, 1), Role.HEADING),)
    assert conventions_of(Article("page", "page.txt", Metadata(), blocks)) == ()
