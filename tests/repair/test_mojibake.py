import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from support.case_files import cases


@pytest.mark.parametrize(("damaged", "whole"), cases("repair/mojibake.txt"))
def test_only_what_decodes_to_the_last_byte_is_decoded(damaged: str, whole: str) -> None:
    assert repair(read_text(damaged, "case"), WordList()).blocks[0].text == whole


@given(st.lists(st.sampled_from(["It’s", "“late”", "café", "10°", "– and", "…"]), min_size=1))
def test_text_that_was_read_wrongly_comes_back(words: list[str]) -> None:
    text = "So: " + " ".join(words)
    damaged = "".join(_misread(byte) for byte in text.encode("utf-8"))
    assert repair(read_text(damaged, "case"), WordList()).blocks[0].text == text


def _misread(byte: int) -> str:
    undefined = {0x81, 0x8D, 0x8F, 0x90, 0x9D}
    return chr(byte) if byte in undefined else bytes([byte]).decode("cp1252")
