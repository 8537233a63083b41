"""Hostile Markdown and HTML: blocks, or an error that says what to do, soon, and never a crash."""

from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio_edition.errors import SourceError
from audio_edition.read import html, read_source, read_text
from audio_edition.read.decode import decode
from support.damage import assert_read_or_refused

DEEP = 3_000
PIECES = [
    *("*", "_", "[", "](x)", "!", "`", "> ", "- ", "1. ", "#", "\n", "\n\n", "  ", "|", "---", "$"),
    *("<b>", "</b>", "<p>", "</p>", "<!--", "-->", "&amp;", "&#0;", "<a", '"', "=", "{.x}", ":::"),
    *("word", "Ada", "é", "\0", "\ufffd", "\u00ad", "[^1]", "[^1]: "),
]


def test_emphasis_thousands_deep_is_refused() -> None:
    text = "*" * DEEP + "text" + "*" * DEEP
    with pytest.raises(SourceError, match="nested") as caught:
        read_text(text, "deep.md", markdown=True)
    assert caught.value.hint


def test_front_matter_that_multiplies_itself_is_refused() -> None:
    names = "abcdefghijkl"
    lines = (f"{name}: &{name} [{','.join([f'*{last}'] * 9)}]" for last, name in pairwise(names))
    text = "\n".join(["---", "a: &a [x]", *lines, "title: *l", "---", "", "Words."])
    with pytest.raises(SourceError, match="line 3: \\*a stands for another value") as caught:
        read_text(text, "bomb.md", markdown=True)
    assert caught.value.hint


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="it is a device of Unix")
def test_a_device_that_has_no_end_is_refused() -> None:
    with pytest.raises(SourceError, match="larger than 256 MB") as caught:
        read_source("/dev/zero")
    assert caught.value.hint


@pytest.mark.parametrize("sign", [">", "> ", "- ", "1. ", "[^1]: "])
def test_blocks_thousands_deep_are_refused_not_dropped(sign: str) -> None:
    with pytest.raises(SourceError, match=r"line 3: .* nested") as caught:
        read_text("Words.\n\n" + sign * DEEP + "hidden", "deep.md", markdown=True)
    assert caught.value.hint


def test_a_list_of_twenty_levels_is_read_whole() -> None:
    text = "\n".join("  " * level + f"- level {level}" for level in range(20))
    blocks = read_text(text, "outline.md", markdown=True).blocks
    assert [block.text for block in blocks] == [f"level {level}" for level in range(20)]


@pytest.mark.parametrize("data", [b"word " * 2_500_000, b"a\n" + b"x" * 11_000_000])
def test_a_line_longer_than_a_book_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError, match="MB") as caught:
        decode(data, "long.txt")
    assert caught.value.hint


def test_a_text_of_more_lines_than_ten_books_is_refused() -> None:
    with pytest.raises(SourceError, match="lines") as caught:
        read_text("Clock.\n" * 200_001, "list.txt")
    assert caught.value.hint


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_markdown_is_read_or_refused(text: str) -> None:
    with suppress(SourceError):
        article = read_text(f"Words. {text}", "case", markdown=True)
        assert all(block.text for block in article.blocks)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_html_is_read_or_refused(text: str) -> None:
    assert_read_or_refused(html.read, f"<html><body><p>Words. {text}".encode())
