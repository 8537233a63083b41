import codecs
import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from audio_edition.errors import SourceError
from audio_edition.model import Metadata, Role
from audio_edition.read.html import matches, read
from support.contents import as_article
from support.damage import assert_read_or_refused
from support.golden import Golden, golden, shown_blocks, shown_findings

_CROWDED = "<p " + " ".join(f"a{number}=1" for number in range(600)) + ">words"
_PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<br>", "<q>", "<sup>2</sup>", "&#0;"),
        *("<table><tr><td>", "</table>", "<h1>", "<h2 hidden>", "<li>", "<!--", "<![CDATA[", '"'),
        *("<aside class=pullquote>", "<a href=#fn1>", "</a>", "<svg>", "<template>", "<script>"),
        *('<p class="byline">', "<time>", "</html>", "<body class=ads>", "&amp", "\x00", "\u200b"),
    ]
)


def _texts(page: str) -> list[str]:
    return [block.text for block in read(page.encode(), "case").blocks]


@pytest.mark.parametrize("case", golden("read/html"), ids=lambda case: case.name)
def test_a_page_gives_its_article_and_says_what_is_left_out(case: Golden) -> None:
    article = as_article(read(case.text.encode(), "case"))
    assert shown_blocks(article) == case.blocks
    assert shown_findings(article) == case.findings


def test_an_omission_is_named_with_its_first_words() -> None:
    page = "<main><p>Words.</p></main><nav><a>Home</a> <a>Sea</a></nav>"
    (finding,) = read(page.encode(), "case").findings
    assert finding.message == "Left out: navigation: “Home Sea”."
    assert finding.hint


def test_headings_keep_their_level() -> None:
    contents = read(b"<h1>One</h1><p>Words.</p><h2>Two</h2><h3>Three</h3>", "case")
    assert [b.level for b in contents.blocks if b.role is Role.HEADING] == [2, 3]


def test_short_lines_are_paragraphs_where_the_page_marks_its_headings() -> None:
    prose = "<p>" + "It went on raining for the whole of the night. " * 8 + "</p>"
    page = f"<h1>Rain</h1>{prose}<h2>Later</h2>{prose}<p>And then?</p>{prose * 4}"
    assert [b.role for b in read(page.encode(), "case").blocks if b.text == "And then?"] == [
        Role.PARAGRAPH
    ]


@pytest.mark.parametrize(
    ("head", "metadata"),
    [
        ("<title>Low Tide</title>", Metadata(title="Low Tide")),
        ("<title>Low Tide | The Post</title>", Metadata(title="Low Tide")),
        ("<title>Low Tide - The Post</title>", Metadata(title="Low Tide - The Post")),
        (
            '<title>Low Tide - The Post</title><meta property="og:site_name" content="The Post">',
            Metadata(title="Low Tide"),
        ),
        ('<meta property="og:title" content="Low Tide">', Metadata(title="Low Tide")),
        ('<meta name="author" content="By Ida Holm">', Metadata(authors=("Ida Holm",))),
        ('<meta property="article:author" content="https://example.org/ida">', Metadata()),
        (
            '<meta property="article:published_time" content="2021-08-23T10:00:00Z">',
            Metadata(date="2021-08-23"),
        ),
        ('<meta name="citation_publication_date" content="2021/08">', Metadata(date="2021-08")),
        ('<meta property="og:locale" content="en_GB">', Metadata(language="en-GB")),
        ("<title></title>", Metadata()),
    ],
)
def test_the_head_gives_metadata(head: str, metadata: Metadata) -> None:
    page = f"<html><head>{head}</head><body><p>Words.</p></body></html>"
    assert read(page.encode(), "case").metadata == metadata


@pytest.mark.parametrize(
    "author", [{"name": "Ida Holm"}, [{"@type": "Person", "name": "Ida Holm"}], "Ida Holm"]
)
def test_linked_data_describes_the_article(author: object) -> None:
    described = {"@type": ["NewsArticle"], "headline": "Low Tide", "author": author}
    graph = {"@graph": [{"@type": "WebSite", "name": "x"}, described | {"datePublished": "2020"}]}
    page = f'<script type="application/ld+json">{json.dumps(graph)}</script><p>Words.</p>'
    metadata = read(page.encode(), "case").metadata
    assert metadata == Metadata("Low Tide", ("Ida Holm",), "2020")


def test_broken_linked_data_is_passed_over() -> None:
    page = '<script type="application/ld+json">' + "[" * 100_000 + "</script><p>Words.</p>"
    assert _texts(page) == ["Words."]


def test_the_language_is_the_page_s_own() -> None:
    assert read(b'<html lang="de-AT"><p>Worte.</p>', "case").metadata.language == "de-AT"


def test_a_time_in_the_text_is_not_the_date_of_the_article() -> None:
    page = '<article><p>On <time datetime="1999-01-02">that day</time> it rained.</p></article>'
    contents = read(page.encode(), "case")
    assert contents.metadata.date is None
    assert [block.text for block in contents.blocks] == ["On that day it rained."]


def test_a_title_that_only_the_head_has_is_heard() -> None:
    contents = read(b"<title>Low Tide</title><p>It was low.</p>", "case")
    assert [(b.role, b.text) for b in contents.blocks] == [
        (Role.TITLE, "Low Tide"),
        (None, "It was low."),
    ]


def test_the_heading_above_the_article_is_its_title_not_the_site_s_name() -> None:
    prose = "It was so low that the boats lay on their sides, and their owners lay on theirs. " * 4
    page = (
        "<title>Low Tide - The Post</title><div><h1>The Post</h1></div>"
        f"<div><h2>Low Tide</h2><div><p>{prose}</p><p>{prose}</p></div></div>"
    )
    contents = read(page.encode(), "case")
    assert contents.blocks[0].text == contents.metadata.title == "Low Tide"
    assert len(contents.blocks) == 3


@pytest.mark.parametrize(
    "data",
    [
        '<meta charset="utf-8"><p>café “x”</p>'.encode(),
        "<p>café “x”</p>".encode(),
        codecs.BOM_UTF8 + "<p>café “x”</p>".encode(),
        codecs.BOM_UTF16_LE + "<p>café “x”</p>".encode("utf-16-le"),
        '<meta charset="iso-8859-1"><p>café “x”</p>'.encode("cp1252"),
        '<meta charset="iso-8859-1"><p>café “x”</p>'.encode(),
        '<meta charset="utf-8"><p>café “x”</p>'.encode("cp1252"),
        '<meta charset="utf-16"><p>café “x”</p>'.encode(),
        '<?xml version="1.0" encoding="windows-1252"?><p>café “x”</p>'.encode("cp1252"),
        '<meta charset="no-such"><p>café “x”</p>'.encode(),
    ],
)
def test_the_encoding_is_what_the_bytes_are_whatever_the_page_says(data: bytes) -> None:
    assert [block.text for block in read(data, "case").blocks] == ["café “x”"]


@pytest.mark.parametrize(("name", "text"), [("shift_jis", "船が出た"), ("koi8-r", "Лодка ушла")])
def test_a_declared_encoding_is_used(name: str, text: str) -> None:
    data = f'<meta http-equiv="Content-Type" content="text/html; charset={name}"><p>{text}'
    assert read(data.encode(name), "case").blocks[0].text == text


@pytest.mark.parametrize(
    ("data", "page"),
    [
        (b"<!DOCTYPE html><title>x</title>", True),
        (b"\xef\xbb\xbf\n<!-- saved -->\n<HTML>", True),
        (b'<?xml version="1.0"?><html xmlns="x">', True),
        (codecs.BOM_UTF16_LE + "<html>".encode("utf-16-le"), True),
        (b"<p>One.</p><p>Two.</p>", True),
        (b'<div class="x"><p>One.', False),
        (b"<p> is a tag.", False),
        (b"Words, <b>bold</b>.", False),
        (b"<xml><p>x</p></xml>", False),
        (b"", False),
    ],
)
def test_a_page_is_told_by_its_content(data: bytes, *, page: bool) -> None:
    assert matches(data) is page


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<div>" * 10_000 + "words", "nested"),
        ("<b>" * 10_000 + "words", "nested"),
        (_CROWDED, "attributes"),
        ("<p>a" * 400_001, "too large"),
    ],
)
def test_a_page_that_is_made_to_cost_too_much_is_refused(page: str, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(page.encode(), "trap.html")
    assert caught.value.hint
    assert "trap.html" in caught.value.message


def test_entities_that_a_page_defines_are_text_or_stay_as_they_are_written() -> None:
    defined = "<!ENTITY a '&#66;ell &amp; Co'><!ENTITY b '&a;&a;'><!ENTITY c SYSTEM 'file:///x'>"
    page = f"<!DOCTYPE p [\n<!ENTITY d '<b>x</b>'>{defined}]><p>&a; &b; &c; &d;</p>"
    assert _texts(page) == ["Bell & Co &b; &c; &d;"]


def test_a_text_that_is_set_line_by_line_keeps_its_lines() -> None:
    lines = "It was late when the boat came in,\nand later when it left. " * 6
    contents = read(f"<h1>The Pier</h1><pre>{lines}</pre>".encode(), "case")
    assert [(block.role, block.text) for block in contents.blocks] == [
        (Role.TITLE, "The Pier"),
        (None, lines),
    ]


def test_an_empty_page_has_no_blocks() -> None:
    assert read(b"<!-- -->", "case").blocks == ()


@settings(deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1)))
def test_paragraphs_come_back_whole_and_in_order(words: list[str]) -> None:
    texts = [
        f"In line {number} it said {word.replace('<', '')} at length."
        for number, word in enumerate(words)
    ]
    page = "".join(f"<p>{text.replace('&', '&amp;')}</p>" for text in texts)
    assert _texts(page) == texts


@settings(deadline=None)
@given(st.lists(st.one_of(_PIECES, st.text(max_size=8)), max_size=40))
def test_no_markup_is_so_broken_that_it_fails_without_a_word(pieces: list[str]) -> None:
    assert_read_or_refused(read, "".join(pieces).encode(errors="ignore"))


def test_lines_are_right_in_a_page_of_more_lines_than_the_parser_counts() -> None:
    comment = "<!-- " + "\n" * 70_000 + " -->"
    late = "<p>Late\nwords.</p>\n<nav>Home</nav></main>"
    page = f"<main><p>Words.</p>\n{comment}\n{late}"
    contents = read(page.encode(), "case")
    assert contents.blocks[-1].lines == (70_003, 70_004)
    assert [finding.line for finding in contents.findings] == [70_005]


@pytest.mark.parametrize("nested", ["<dl><dt>", "<h2>", "<div>", "<span>"])
def test_thousands_of_elements_in_each_other_take_no_long_time(nested: str) -> None:
    page = f"<main><h1>Rain</h1>{nested * 2_000}<p>It fell.</p></main>"
    start = time.process_time()
    assert_read_or_refused(read, page.encode())
    assert time.process_time() - start < 5
