import pytest

from audio_edition.model import Mark
from audio_edition.read import WordList, read_text
from audio_edition.repair import repair
from audio_edition.repair.marks import Exchange, moved
from support.case_files import cases


@pytest.mark.parametrize(("markdown", "words"), cases("repair/marks.txt"))
def test_marks_stay_on_their_words(markdown: str, words: str) -> None:
    block = repair(read_text(markdown, "case", markdown=True), WordList()).blocks[0]
    assert "|".join(block.text[mark.start : mark.end] for mark in block.marks) == words


def test_a_mark_that_ends_amid_what_has_changed_is_lost_and_named() -> None:
    article = repair(
        read_text("Words.\n\nOf [cafÃ]{.unread}© they.", "case", markdown=True), WordList()
    )
    assert article.blocks[1].marks == ()
    assert [(one.code, one.line) for one in article.findings if one.code == "lost-mark"] == [
        ("lost-mark", 3)
    ]


def test_an_edge_beside_the_letters_that_changed_stays_beside_them() -> None:
    exchanges = [Exchange(2, 8, "xofﬁce"[:6], "xoffice")]
    assert moved(Mark(3, 5), exchanges) == Mark(3, 5)
    assert moved(Mark(6, 9), exchanges) == Mark(7, 10)
