import re

import pytest
from hypothesis import given, settings

from audio_edition.errors import SourceError
from audio_edition.model import Metadata, Role
from audio_edition.read.epub import matches, read
from support.archives import (
    METADATA,
    NAVIGATION,
    NCX,
    archive,
    epub,
    named_data,
    navigation,
    package,
    page,
)
from support.contents import as_article
from support.damage import assert_read_or_refused, damage
from support.golden import Golden, golden, shown_blocks, shown_findings

_CHAPTER = {"c1.xhtml": page("<h1>The Pier</h1><p>It was late.</p>")}
_FILE = re.compile(r"^@ (\S+) *(.*)\n", re.MULTILINE)


def _book(text: str) -> bytes:
    """Make the book of a case: `@ NAME ATTRIBUTES`, and the body; `@ nav`, and its list items."""
    _, *parts = _FILE.split(text)
    files = list(zip(parts[::3], parts[1::3], parts[2::3], strict=True))
    pages = {name: page(body, f" {given}") for name, given, body in files if name != "nav"}
    entries = "".join(body for name, _, body in files if name == "nav")
    return epub(pages, navigation(entries), extra=NAVIGATION)


def _shown(data: bytes) -> list[tuple[str, int, str]]:
    return [(str(block.role), block.level, block.text) for block in read(data, "case").blocks]


@pytest.mark.parametrize("case", golden("read/epub"), ids=lambda case: case.name)
def test_a_book_gives_its_text_and_says_what_is_left_out(case: Golden) -> None:
    article = as_article(read(_book(case.text), "case"))
    assert shown_blocks(article) == case.blocks
    assert shown_findings(article) == case.findings


def test_the_package_gives_metadata() -> None:
    assert read(epub(_CHAPTER), "case").metadata == Metadata(
        "The Long Tide", ("Ada Moe",), "2019-05-04", "en-GB"
    )


@pytest.mark.parametrize(
    ("people", "authors"),
    [
        ([("a", "", "Ada Moe"), ("b", "", "Per Lind")], ("Ada Moe", "Per Lind")),
        ([("a", "aut", "Ada Moe"), ("b", "trl", "Per Lind")], ("Ada Moe",)),
        ([("b", "edt", "Per Lind")], ("Per Lind",)),
        ([], ()),
    ],
)
@pytest.mark.parametrize("version", [2, 3])
def test_authors_are_told_from_translators(
    people: list[tuple[str, str, str]], authors: tuple[str, ...], version: int
) -> None:
    make = _creator_2 if version == 2 else _creator_3
    metadata = "".join(make(*person) for person in people)
    assert read(epub(_CHAPTER, metadata=metadata), "case").metadata.authors == authors


def _creator_2(_name: str, role: str, person: str) -> str:
    space = 'xmlns:opf="http://www.idpf.org/2007/opf"'
    return f'<dc:creator {space} opf:role="{role}">{person}</dc:creator>'


def _creator_3(name: str, role: str, person: str) -> str:
    refined = f'<meta refines="#{name}" property="role">{role}</meta>' if role else ""
    return f'<dc:creator id="{name}">{person}</dc:creator>{refined}'


def test_the_contents_give_headings_their_levels() -> None:
    pages = {
        "p1.xhtml": page("<h1>Part One</h1>"),
        "c1.xhtml": page("<h1>The Pier</h1><p>It was late.</p><h2>A walk</h2><p>Rain.</p>"),
    }
    entries = (
        '<li><a href="p1.xhtml">Part One</a><ol><li><a href="c1.xhtml">The Pier</a></li></ol></li>'
    )
    data = epub(pages, navigation(entries), extra=NAVIGATION)
    assert [(level, text) for role, level, text in _shown(data) if role == "heading"] == [
        (1, "Part One"),
        (2, "The Pier"),
        (3, "A walk"),
    ]


def test_the_contents_of_epub_2_are_read_too() -> None:
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel>'
        '<text>Part</text></navLabel><content src="c1.xhtml"/><navPoint><navLabel>'
        '<text>The Boat</text></navLabel><content src="c1.xhtml#b"/></navPoint></navPoint>'
        "</navMap></ncx>"
    )
    body = "<p>Part</p><p>It was late.</p><p id='b'>THE BOAT</p><p>It left.</p>"
    data = epub({"c1.xhtml": page(body)}, {"book/toc.ncx": ncx}, extra=NCX, spine=' toc="ncx"')
    assert _shown(data)[1:] == [
        ("heading", 1, "Part"),
        ("paragraph", 0, "It was late."),
        ("heading", 2, "THE BOAT"),
        ("paragraph", 0, "It left."),
    ]


def test_a_heading_that_is_a_picture_is_taken_from_the_contents() -> None:
    entries = '<li><a href="c1.xhtml">The Pier</a></li>'
    pages = {"c1.xhtml": page('<img src="pier.png"/><p>It was late.</p>')}
    data = epub(pages, navigation(entries), extra=NAVIGATION)
    assert _shown(data)[1:] == [("heading", 1, "The Pier"), ("paragraph", 0, "It was late.")]


def test_the_number_of_a_chapter_is_not_read_beside_its_heading_from_the_contents() -> None:
    entries = '<li><a href="c1.xhtml#one">IV. The Pier</a></li>'
    pages = {"c1.xhtml": page('<p id="one">IV</p><p>It was late.</p>')}
    data = epub(pages, navigation(entries), extra=NAVIGATION)
    assert _shown(data)[1:] == [("heading", 1, "IV. The Pier"), ("paragraph", 0, "It was late.")]


def test_a_comment_that_takes_the_rest_of_its_page_is_a_finding() -> None:
    pages = {
        "c1.xhtml": page("<p>It was late.</p><!-- cut <p>It rained.</p>"),
        "c2.xhtml": page("<p>It left.</p>"),
    }
    found = read(epub(pages), "book.epub")
    assert [block.text for block in found.blocks][1:] == ["It was late.", "It left."]
    assert "a comment that is not closed: “cut <p>It rained." in found.findings[0].message


def test_pages_come_in_the_order_of_the_spine() -> None:
    pages = {f"{name}.xhtml": page(f"<p>Page {name}.</p>") for name in ("c", "a", "b")}
    assert [text for _, _, text in _shown(epub(pages))][1:] == ["Page c.", "Page a.", "Page b."]


def test_empty_elements_do_not_swallow_the_text() -> None:
    body = (
        '<a id="x"/><p>One.</p><script src="x"/><p><span/>Two.<i/></p><div/><title/><p>Three.</p>'
    )
    texts = [text for _, _, text in _shown(epub({"c.xhtml": page(body)}))]
    assert texts[1:] == ["One.", "Two.", "Three."]


def test_markup_that_is_not_well_formed_is_read() -> None:
    texts = [text for _, _, text in _shown(epub({"c.xhtml": "<p>One &nbsp; <b>two<p>Three &amp"}))]
    assert texts[1:] == ["One two", "Three &"]


def test_scene_breaks_are_left_for_the_rules() -> None:
    roles = [
        b.role for b in read(epub({"c.xhtml": page("<h1>A</h1><p>B</p><p>* * *</p>")}), "c").blocks
    ]
    assert roles[-2:] == [Role.PARAGRAPH, None]


def test_the_cover_can_be_had() -> None:
    item = '<item id="cv" href="my%20cover.jpg" properties="cover-image" media-type="image/jpeg"/>'
    picture, old = b"\xff\xd8\xffpicture", b"\x89PNGold"
    data = epub(_CHAPTER, {"book/my cover.jpg": picture}, extra=item)
    assert read(data, "case").cover == picture
    older = '<item id="cv" href="c.jpg" media-type="image/jpeg"/>'
    meta = METADATA + '<meta name="cover" content="cv"/>'
    assert read(epub(_CHAPTER, {"book/c.jpg": old}, meta, older), "case").cover == old
    assert read(epub(_CHAPTER, {"book/c.jpg": b"no picture"}, meta, older), "case").cover == b""
    assert read(epub(_CHAPTER), "case").cover == b""


@pytest.mark.parametrize(
    ("data", "book"),
    [
        (epub(_CHAPTER), True),
        (epub(_CHAPTER)[:90], True),
        (archive({"META-INF/container.xml": "<x/>"}), True),
        (archive({"word/document.xml": "<x/>"}), False),
        (b"<html>", False),
        (b"", False),
    ],
    ids=named_data,
)
def test_a_book_is_told_by_its_content(data: bytes, *, book: bool) -> None:
    assert matches(data) is book


def _encryption(method: str) -> dict[str, str]:
    content = f'<encryption><EncryptionMethod Algorithm="{method}"/></encryption>'
    return {"META-INF/encryption.xml": content}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (epub(_CHAPTER)[:-40], "damaged"),
        (archive({"mimetype": "application/epub+zip"}), "no package document"),
        (epub(_CHAPTER, {"META-INF/container.xml": "<container/>"}), "no package document"),
        (epub(_CHAPTER, {"book/package.opf": package(["gone.xhtml"])}), "no page of its reading"),
        (epub(_CHAPTER, {"book/package.opf": "words"}), "not XML|holds no XML"),
        (epub(_CHAPTER, _encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc")), "DRM"),
        (epub({"c.xhtml": "<div>" * 10_000}), "nested"),
        (epub(_CHAPTER, {"book/package.opf": "<a>" * 10_000}), "nested"),
        (epub({"c.xhtml": "<p>" + "a" * 30_000_000}), "unpacks to more"),
    ],
    ids=named_data,
)
def test_a_book_that_cannot_be_read_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(data, "trap.epub")
    assert caught.value.hint
    assert "trap.epub" in caught.value.message


def test_scrambled_fonts_are_no_protection() -> None:
    assert read(epub(_CHAPTER, _encryption("http://www.idpf.org/2008/embedding")), "case").blocks


def test_a_missing_page_is_a_finding() -> None:
    data = epub(_CHAPTER, {"book/package.opf": package(["c1.xhtml", "gone.xhtml"])})
    (finding,) = read(data, "case").findings
    assert (finding.code, finding.message) == (
        "missing-page",
        "A page of the book is missing: book/gone.xhtml.",
    )


def test_a_path_out_of_the_book_leads_nowhere() -> None:
    data = epub(_CHAPTER, {"book/package.opf": package(["c1.xhtml", "../../../etc/hostname"])})
    contents = read(data, "case")
    assert [finding.code for finding in contents.findings] == ["missing-page"]


_WHOLE = epub(_CHAPTER, navigation('<li><a href="c1.xhtml">x</a></li>'), extra=NAVIGATION)


@settings(deadline=None)
@given(damage(_WHOLE))
def test_no_damage_fails_without_a_word(data: bytes) -> None:
    assert_read_or_refused(read, data)
