import pytest

from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from support.case_files import cases
from support.golden import unescaped


@pytest.mark.parametrize(("damaged", "whole", "code"), cases("repair/lost_character.txt"))
def test_a_lost_character_is_restored_only_where_one_word_fits(
    damaged: str, whole: str, code: str
) -> None:
    article = repair(read_text(unescaped(damaged), "case"), WordList())
    assert article.blocks[0].text == whole
    assert {finding.code for finding in article.findings} == {code}


def test_what_stays_lost_is_reported_with_its_line_and_a_hint() -> None:
    article = repair(read_text("Good.\n\nWe met in a caf� by the sea.", "case"), WordList())
    (finding,) = article.findings
    assert (finding.line, finding.message) == (3, "A character of “caf�” is lost.")
    assert finding.hint


@pytest.mark.parametrize(
    ("word", "choices"),
    [("�ights", "“flights” or “fights”"), ("�at", "“flat” or “fiat”"), ("�re", "“fire” or “tire”")],
)
def test_a_hint_names_the_words_that_fit_where_several_do(word: str, choices: str) -> None:
    (finding,) = repair(read_text(f"They were {word}.", "case"), WordList()).findings
    assert finding.code == "lost-character"
    assert choices in finding.hint


def test_without_a_vocabulary_only_the_own_words_count() -> None:
    text = "Der �ug war kurz. Ein flug war es. Die �inte fiel."
    article = repair(read_text(text, "case"), WordList("de"))
    assert article.blocks[0].text == "Der flug war kurz. Ein flug war es. Die �inte fiel."


def test_a_word_that_a_line_end_breaks_before_the_loss_is_looked_at_whole() -> None:
    article = repair(read_text("It was a sig-\nni�cant loss for the village.", "case"), WordList())
    assert article.blocks[0].text == "It was a significant loss for the village."
