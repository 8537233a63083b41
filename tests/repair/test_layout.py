import pytest

from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from support.golden import Golden, golden, shown_blocks, shown_findings


@pytest.mark.parametrize("case", golden("repair/layout"), ids=lambda case: case.name)
def test_lines_become_paragraphs_captions_and_furniture(case: Golden) -> None:
    article = repair(read_text(case.text, "case"), WordList())
    assert shown_blocks(article) == case.blocks
    assert shown_findings(article) == case.findings


@pytest.mark.parametrize("case", golden("repair/layout"), ids=lambda case: case.name)
def test_a_second_pass_changes_nothing(case: Golden) -> None:
    article = repair(read_text(case.text, "case"), WordList())
    assert repair(article, WordList()) == article


def test_what_is_set_apart_says_why() -> None:
    text = "The boat leaves at six and comes back when the captain\nlikes.\n\nPhoto: Ada Moe\n"
    article = repair(read_text(text, "case"), WordList())
    assert [block.decided_by for block in article.blocks] == ["", "label"]
