import pytest

from audio_edition.model import Metadata
from audio_edition.read.text import read
from support.contents import as_article
from support.golden import Golden, golden, shown_findings


@pytest.mark.parametrize("case", golden("read/text"), ids=lambda case: case.name)
def test_a_text_is_what_its_author_wrote(case: Golden) -> None:
    article = as_article(read(case.text))
    text = "\n".join(line.strip() for block in article.blocks for line in block.text.split("\n"))
    assert [line for line in text.split("\n") if line] == case.blocks
    assert shown_findings(article) == case.findings
    lines = case.text.split("\n")
    for block in article.blocks:
        first, last = block.lines
        assert block.text == "\n".join(lines[first - 1 : last]) + "\n" * block.text.endswith("\n")


def test_a_book_of_project_gutenberg_tells_its_title_and_author() -> None:
    (case,) = (case for case in golden("read/text") if case.name == "gutenberg")
    assert read(case.text).metadata == Metadata(title="The Salt Road", authors=("Edith Penrose",))
