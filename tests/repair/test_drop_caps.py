import pytest

from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from support.case_files import cases


@pytest.mark.parametrize(("parted", "whole"), cases("repair/drop_cap.txt"))
def test_a_drop_capital_is_joined_with_its_word(parted: str, whole: str) -> None:
    assert repair(read_text(parted, "case"), WordList()).blocks[0].text == whole
