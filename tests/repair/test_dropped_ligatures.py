import pytest

from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from support.case_files import cases


@pytest.mark.parametrize(("damaged", "whole"), cases("repair/dropped_ligature.txt"))
def test_ligatures_without_a_sign_are_restored_where_many_were_lost(
    damaged: str, whole: str
) -> None:
    assert repair(read_text(damaged, "case"), WordList()).blocks[0].text == whole
