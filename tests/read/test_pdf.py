import io
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from audio_edition.model import Article, Metadata, Role
from audio_edition.read import WordList, pdf
from audio_edition.read.pdf.reader import contents as contents_of
from audio_edition.repair import repair
from support.case_files import CASES
from support.pdf import extract
from support.prose import articles
from support.typeset import Element, Style, typeset

SENTENCE = "The ferry leaves at six, while the harbour is still dark."
_PART = re.compile(r"^=== (\w+)\n", re.MULTILINE)
_NUMBERS = {
    "width",
    "height",
    "margin",
    "size",
    "leading",
    "indent",
    "space",
    "columns",
    "gutter",
    "rotated",
}


@dataclass(frozen=True, slots=True)
class SetCase:
    """A document, how it is set, and the blocks that should come of it; furniture last."""

    style: Style
    document: list[Element]
    blocks: list[str]


def set_case(path: Path) -> SetCase:
    _, *parts = _PART.split(path.read_text(encoding="utf-8"))
    found = {name: text.splitlines() for name, text in zip(parts[::2], parts[1::2], strict=True)}
    return SetCase(style(found["style"]), [*map(pair, found["document"])], found["blocks"])


def style(lines: list[str]) -> Style:
    values: dict[str, Any] = {name: value(name, text) for name, text in map(pair, lines)}
    return Style(**values)


def value(name: str, text: str) -> str | int | bool:
    if name in _NUMBERS:
        return int(text)
    return text == "yes" if text in {"yes", "no"} else text


def pair(line: str) -> tuple[str, str]:
    name, _, text = line.partition(": ")
    return name, text


def read(data: bytes) -> Article:
    """Read a PDF in this process, which is quick, and have its hyphens repaired."""
    contents = contents_of(extract(data))
    article = Article("case", "case.pdf", contents.metadata, contents.blocks, contents.findings)
    return repair(article, WordList())


def shown(article: Article) -> list[str]:
    lines = [f"{block.role or '-'} {block.text}" for block in article.blocks]
    return sorted(lines, key=lambda line: (line.startswith("furniture"), 0))


def drawn(draw: Callable[[Canvas], object]) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(400, 300), invariant=True)
    draw(canvas)
    canvas.save()
    return file.getvalue()


@pytest.mark.parametrize(
    "path", sorted((CASES / "read/pdf").glob("*.txt")), ids=lambda path: path.stem
)
def test_what_was_set_is_read(path: Path) -> None:
    case = set_case(path)
    article = read(typeset(case.document, case.style))
    body, heads = case.blocks, [line for line in case.blocks if line.startswith("furniture")]
    found = shown(article)
    assert found[: len(body) - len(heads)] == body[: len(body) - len(heads)]
    assert sorted(found[len(body) - len(heads) :]) == sorted(heads)


@settings(max_examples=12, deadline=None)
@given(
    paragraphs=articles(),
    columns=st.integers(1, 2),
    font=st.sampled_from(["Times-Roman", "Helvetica"]),
    indented=st.booleans(),
    justified=st.booleans(),
)
def test_paragraphs_come_back_however_they_are_set(
    *, paragraphs: list[str], columns: int, font: str, indented: bool, justified: bool
) -> None:
    by_indent = Style(columns=columns, indent=12, space=0, height=300, head="Harbour Papers")
    by_white = Style(columns=1, space=6, height=700)
    how = replace(by_indent if indented else by_white, font=font, justified=justified)
    article = read(typeset([("paragraph", text) for text in paragraphs], how))
    assert [block.text for block in article.blocks if block.role is None] == paragraphs


def test_lines_are_counted_through_the_document() -> None:
    pages = [("paragraph", SENTENCE), ("break", ""), ("paragraph", SENTENCE)]
    blocks = contents_of(extract(typeset(pages, Style(numbers=False)))).blocks
    assert [block.lines for block in blocks] == [(1, 1), (2, 2)]


@pytest.mark.parametrize("kind", ["picture", "heading", "note", "paragraph"])
def test_a_word_that_is_whole_again_is_told_wherever_it_stands(kind: str) -> None:
    text = "1 Temperature observations remarkably unbearable conversation consequences"
    document = [("paragraph", f"{SENTENCE} {SENTENCE}"), (kind, text), ("paragraph", SENTENCE)]
    article = read(typeset(document, Style(width=200, height=600)))
    whole = [found.message for found in article.findings if found.code == "line-end-hyphen"]
    assert any(block.text == text for block in article.blocks)
    assert whole
    assert all("-⏎" in message for message in whole)


def test_headings_have_a_level_below_the_title() -> None:
    document = [
        ("title", "All About Ferries"),
        ("paragraph", SENTENCE),
        ("heading", "Large Ferries"),
        ("paragraph", SENTENCE),
    ]
    blocks = contents_of(extract(typeset(document, Style()))).blocks
    levels = {block.text: block.level for block in blocks if block.level}
    assert levels == {"Large Ferries": 2}


def test_the_title_on_the_page_goes_before_that_of_the_file() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle("ferry_final2.indd")
        canvas.setFont("Helvetica-Bold", 20)
        canvas.drawString(40, 250, "A Ferry at Six")
        canvas.setFont("Helvetica", 10)
        canvas.drawString(40, 200, SENTENCE)

    assert contents_of(extract(drawn(draw))).metadata == Metadata(
        title="A Ferry at Six", date="2000-01-01"
    )


@pytest.mark.parametrize(("author", "authors"), [("Ada Moe", ("Ada Moe",)), ("scanner3", ())])
def test_an_author_is_believed_whom_the_page_names(author: str, authors: tuple[str, ...]) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle("Ferries")
        canvas.setAuthor(author)
        canvas.drawString(40, 250, "By Ada Moe, 12 May 1990")

    known = contents_of(extract(drawn(draw))).metadata
    assert known == Metadata(title="Ferries", authors=authors)


def test_the_language_is_that_of_the_file() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setCatalogEntry("Lang", "nb-NO")
        canvas.drawString(40, 250, "Ferja går klokka seks.")

    assert contents_of(extract(drawn(draw))).metadata.language == "nb-NO"


def test_the_words_below_a_picture_at_the_foot_of_a_page_are_its_caption() -> None:
    def draw(canvas: Canvas) -> None:
        for place in range(250, 130, -12):
            canvas.drawString(40, place, SENTENCE)
        canvas.rect(40, 60, 300, 55, fill=1)
        canvas.setFont("Helvetica", 9)
        canvas.drawString(40, 45, "The ferry at her berth. Photo: A. Moe")
        canvas.drawString(200, 20, "1")

    blocks = contents_of(extract(drawn(draw))).blocks
    roles = {block.text: block.role for block in blocks}
    assert roles["The ferry at her berth. Photo: A. Moe"] is Role.CAPTION
    assert roles["1"] is Role.FURNITURE


def test_few_lines_at_the_top_of_the_second_column_are_read_after_the_first() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 16)
        canvas.drawString(40, 270, "A Ferry at Six")
        canvas.setFont("Helvetica", 6)
        for place in range(250, 20, -8):
            canvas.drawString(40, place, SENTENCE)
        canvas.drawString(220, 275, "The last lines stand beside the title,")
        canvas.drawString(220, 267, "as the first column was long.")

    blocks = contents_of(extract(drawn(draw))).blocks
    assert blocks[0].text == "A Ferry at Six"
    last = "The last lines stand beside the title, as the first column was long."
    assert blocks[-1].text.endswith(last)


def test_what_runs_up_the_margin_is_furniture() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 250, SENTENCE)
        canvas.rotate(90)
        canvas.drawString(40, -20, "Ferry Papers 1990.17")

    blocks = contents_of(extract(drawn(draw))).blocks
    assert [(block.text, block.role) for block in blocks] == [
        (SENTENCE, None),
        ("Ferry Papers 1990.17", Role.FURNITURE),
    ]


@pytest.mark.parametrize(
    ("initial", "rest", "words"),
    [("T", "he", "The"), ("A", "fter", "After"), ("A", "long", "A long"), ("“S", "o", "“So")],
)
@pytest.mark.parametrize("drop", [0, 24])
def test_a_large_initial_stands_in_its_word(initial: str, rest: str, words: str, drop: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(40 + 30 * len(initial), 250, f"{rest} days the ferry left at six, while")
        for line in range(1, 9):
            inset = 30 * len(initial) if drop and line < 3 else 0
            canvas.drawString(40 + inset, 250 - 12 * line, f"the harbour was still dark, {line},")
        canvas.setFont("Helvetica", 10 + (drop or 20) / 0.7)
        text = canvas.beginText(40, 250 - drop)
        text.setHorizScale(100 * 29 * len(initial) / canvas.stringWidth(initial))
        text.textOut(initial)
        canvas.drawText(text)

    (block,) = contents_of(extract(drawn(draw))).blocks
    assert block.text.startswith(f"{words} days the ferry left at six, while the harbour")


def test_rows_of_cells_are_a_table_and_part_no_sentence() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for line in range(5):
            canvas.drawString(40, 280 - 12 * line, f"{SENTENCE[:-1]} and cold and wet")
        for line, cells in enumerate([("Quay", "1921", "1922"), ("Mill", "12.4", "13.1")]):
            for column, cell in enumerate(cells):
                canvas.drawString(80 + 70 * column, 200 - 12 * line, cell)
        for line in range(5):
            canvas.drawString(40, 160 - 12 * line, f"{SENTENCE[:-1].lower()} and cold.")

    blocks = contents_of(extract(drawn(draw))).blocks
    assert [(block.role, block.text[-9:]) for block in blocks] == [
        (None, "and cold."),
        (Role.TABLE, "12.4 13.1"),
    ]


def test_names_before_what_is_said_are_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        for line in range(6):
            canvas.drawString(40, 280 - 12 * line, ("ANN", "BO")[line % 2])
            canvas.drawString(100, 280 - 12 * line, f"{SENTENCE[:-1]}, {line}.")

    assert Role.TABLE not in {block.role for block in contents_of(extract(drawn(draw))).blocks}


def test_what_is_set_apart_is_a_finding() -> None:
    document = [("paragraph", SENTENCE), ("picture", "The ferry in May."), ("paragraph", SENTENCE)]
    findings = contents_of(extract(typeset(document, Style()))).findings
    assert [(finding.code, finding.line) for finding in findings] == [
        ("caption", 2),
        ("page-furniture", 4),
    ]


def test_a_page_that_is_only_a_picture_is_a_finding() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(40, 250, SENTENCE)
        canvas.showPage()
        canvas.rect(20, 20, 300, 200, fill=1)

    findings = contents_of(extract(drawn(draw))).findings
    assert [(finding.code, "Page 2" in finding.message) for finding in findings] == [
        ("page-unread", True)
    ]


@pytest.mark.parametrize(
    ("data", "found"),
    [(b"%PDF-1.7\n", True), (b"\n\n%PDF-1.4", True), (b"A text on %PDF-1.4", True), (b"PK", False)],
)
def test_a_pdf_is_known_by_its_signature(data: bytes, *, found: bool) -> None:
    assert pdf.matches(data) is found
