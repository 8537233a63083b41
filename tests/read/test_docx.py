import pytest
from hypothesis import given, settings

from audio_edition.errors import SourceError
from audio_edition.model import Metadata, Role
from audio_edition.read.docx import matches, read
from support.archives import archive, docx, named_data, paragraph, word_part
from support.contents import as_article
from support.damage import assert_read_or_refused, damage
from support.golden import Golden, golden, shown_blocks, shown_findings


def _document(text: str) -> bytes:
    """Make the document of a case: a line `STYLE: TEXT`, or a line of WordprocessingML."""
    lines = (line if line.startswith("<") else _paragraph(line) for line in text.splitlines())
    return docx("".join(lines))


def _paragraph(line: str) -> str:
    style, _, text = line.partition(": ")
    return paragraph(text, style)


def _texts(data: bytes) -> list[str]:
    return [block.text for block in read(data, "case").blocks]


@pytest.mark.parametrize("case", golden("read/docx"), ids=lambda case: case.name)
def test_a_document_gives_its_text_with_the_roles_of_its_styles(case: Golden) -> None:
    article = as_article(read(_document(case.text), "case"))
    assert shown_blocks(article) == case.blocks
    assert shown_findings(article) == case.findings


@pytest.mark.parametrize(
    ("style", "role", "level"),
    [
        ("Heading2", Role.HEADING, 2),
        ("MyPart", Role.HEADING, 1),
        ("Outlined", Role.HEADING, 2),
        ("ListBullet", Role.LIST_ITEM, 0),
        ("Loop", None, 0),
        ("NoSuchStyle", None, 0),
    ],
)
def test_a_style_is_known_by_its_name_or_by_what_it_is_based_on(
    style: str, role: Role | None, level: int
) -> None:
    second = read(docx(paragraph("One.") + paragraph("Two.", style)), "case").blocks[1]
    assert (second.role, second.level) == (role, level)


def test_the_only_heading_of_the_first_level_is_the_title_where_it_opens_the_text() -> None:
    opening = paragraph("The Pier", "Heading1") + paragraph("It was late.")
    assert read(docx(opening), "case").blocks[0].role is Role.TITLE
    chapters = opening + paragraph("The Boat", "Heading1")
    assert read(docx(chapters), "case").blocks[0].role is Role.HEADING


def test_comments_and_deleted_passages_are_counted() -> None:
    body = "<w:p><w:del><w:r><w:delText>No. </w:delText></w:r></w:del><w:r><w:t>Late.</w:t></w:r>"
    body += '<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    assert [finding.message for finding in read(docx(body), "case").findings] == [
        "Comments, which are not read: 1.",
        "Deleted passages, which are kept as changes and not read: 1.",
    ]


def test_notes_come_last() -> None:
    separator = f'<w:footnote w:type="separator">{paragraph("Not a note.")}</w:footnote>'
    note = f"<w:footnote>{paragraph('By the clock.')}</w:footnote>"
    notes = {"word/footnotes.xml": word_part("footnotes", separator + note)}
    text = "<w:r><w:t>Late</w:t><w:footnoteReference/></w:r><w:r><w:t>.</w:t></w:r>"
    contents = read(docx(paragraph(text), notes), "case")
    assert [(block.role, block.text) for block in contents.blocks] == [
        (None, "Late."),
        (Role.FOOTNOTE, "By the clock."),
    ]
    assert [finding.code for finding in contents.findings] == ["left-out"]


def test_properties_give_metadata() -> None:
    core = (
        '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="t">'
        "<dc:title>Low Tide</dc:title><dc:creator>Ada Moe; Per Lind</dc:creator>"
        "<dcterms:created>2019-05-04T10:00:00Z</dcterms:created><dc:language>en-GB</dc:language></cp:coreProperties>"
    )
    data = docx(paragraph("Words."), {"docProps/core.xml": core})
    assert read(data, "case").metadata == Metadata(
        "Low Tide", ("Ada Moe", "Per Lind"), "2019-05-04", "en-GB"
    )
    assert read(docx(paragraph("Words.")), "case").metadata == Metadata()


@pytest.mark.parametrize(
    ("creator", "first", "metadata"),
    [
        ("python-docx", "Words.", Metadata()),
        ("Per Lind", "By Ada Moe", Metadata(date="2013-12-23")),
        ("Per Lind", "9 January 2021", Metadata(authors=("Per Lind",))),
    ],
)
def test_a_program_s_name_and_what_the_text_itself_tells_go_over_the_properties(
    creator: str, first: str, metadata: Metadata
) -> None:
    core = (
        '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc" xmlns:dcterms="t">'
        f"<dc:creator>{creator}</dc:creator><dcterms:created>2013-12-23</dcterms:created>"
        "</cp:coreProperties>"
    )
    assert read(docx(paragraph(first), {"docProps/core.xml": core}), "case").metadata == metadata


def test_the_text_is_where_the_relations_say() -> None:
    relations = '<x><Relationship Type="x/officeDocument" Target="/w/main.xml"/></x>'
    body = word_part("document", f"<w:body>{paragraph('Words.')}</w:body>")
    assert _texts(archive({"_rels/.rels": relations, "w/main.xml": body})) == ["Words."]


@pytest.mark.parametrize(
    ("data", "document"),
    [
        (docx(""), True),
        (docx("")[:400], True),
        (archive({"META-INF/container.xml": "<x/>"}), False),
        (b"word/document", False),
        (b"", False),
    ],
    ids=named_data,
)
def test_a_document_is_told_by_its_content(data: bytes, *, document: bool) -> None:
    assert matches(data) is document


_BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
_FETCH = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (docx(paragraph("Words."))[:-40], "damaged"),
        (archive({"word/styles.xml": "<x/>"}), "document.xml is missing"),
        (docx("", {"word/document.xml": "words"}), "not XML|no XML"),
        (docx("", {"word/document.xml": _BOMB}), "entities"),
        (docx("", {"word/document.xml": _FETCH}), "entities"),
        (docx("<w:p>" * 10_000), "nested"),
        (docx(paragraph("word " * 6_000_000)), "unpacks to more"),
    ],
    ids=named_data,
)
def test_a_document_that_cannot_be_read_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(data, "trap.docx")
    assert caught.value.hint
    assert "trap.docx" in caught.value.message


@settings(deadline=None)
@given(damage(docx(paragraph("The Pier", "Heading1") + paragraph("It was late."))))
def test_no_damage_fails_without_a_word(data: bytes) -> None:
    assert_read_or_refused(read, data)
