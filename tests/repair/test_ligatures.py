import pytest

from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from support.case_files import cases


@pytest.mark.parametrize(("damaged", "whole"), cases("repair/ligature.txt"))
def test_ligature_signs_become_letters(damaged: str, whole: str) -> None:
    assert repair(read_text(damaged, "case"), WordList()).blocks[0].text == whole


@pytest.mark.parametrize(("damaged", "whole"), cases("repair/spaced_ligature.txt"))
def test_pieces_with_blanks_beside_a_ligature_become_words(damaged: str, whole: str) -> None:
    assert repair(read_text(damaged, "case"), WordList()).blocks[0].text == whole


def test_each_ligature_is_reported_with_its_line() -> None:
    article = repair(read_text("One.\n\nThe ﬁrst.\n\nThe oﬀer.", "case"), WordList())
    assert [(finding.code, finding.line) for finding in article.findings] == [
        ("ligature", 3),
        ("ligature", 5),
    ]
    assert article.findings[0].message == "“ﬁrst” is now “first”."
