"""A document to what an article is made of."""

import re
from collections.abc import Callable, Iterator, Sequence

from audio_edition.model import Block, Finding, Role
from audio_edition.read.contents import Contents
from audio_edition.read.pdf.codes import with_named_signs
from audio_edition.read.pdf.initials import with_initials
from audio_edition.read.pdf.layout import blocks
from audio_edition.read.pdf.lines import Line, main_font
from audio_edition.read.pdf.metadata import language_of, metadata
from audio_edition.read.pdf.page import Document, Page
from audio_edition.read.pdf.reading_order import FURNITURE, lines_of
from audio_edition.read.pdf.spacing import with_spaced_words
from audio_edition.read.pdf.typography import measure
from audio_edition.read.plain_contents import find_contents
from audio_edition.read.vocabulary import WordList
from audio_edition.wording import first_words

_WORD = re.compile(r"[^\W\d_]+")
_APART = {
    Role.FURNITURE: ("page-furniture", "A running head or page number is set apart: “{}”."),
    Role.CAPTION: ("caption", "A caption is set apart from the text: “{}”."),
}


def contents(document: Document) -> Contents:
    """Return the blocks, the metadata and the findings of a document."""
    vocabulary = WordList(language_of(document.information))
    named = with_named_signs(document.pages, vocabulary.frequency)
    pages = [_in_words(page, vocabulary) for page in named]
    body = main_font(tuple(word for page in pages for word in page.words))
    lines = list(lines_of(pages, body))
    written = [line for line in lines if line.column != FURNITURE]
    listed = find_contents([line.text for line in written])
    text = [*written[: listed.start], *written[listed.stop :]] or written
    pictures = [page.pictures for page in pages]
    is_word = _word_test(text, vocabulary)
    laid = blocks(text, measure(text, body), pictures, is_word)
    hyphens = [finding for _, findings in laid for finding in findings]
    found = [
        *(block for block, _ in laid),
        *(_furniture(line) for line in lines if line.column == FURNITURE),
    ]
    found.sort(key=lambda block: block.lines)
    opening = [line.text for line in text if line.page == text[0].page]
    known = metadata(document.information, _title(found), opening)
    told = (*_unread(document), *_left_out(written[listed.start : listed.stop]))
    return Contents(tuple(found), known, (*told, *_set_apart(found), *hyphens))


def _in_words(page: Page, vocabulary: WordList) -> Page:
    """Return a page on which letters that were set apart stand in their words."""
    spaced = with_spaced_words(page, vocabulary.frequency)
    return with_initials(spaced, vocabulary.frequency)


def _furniture(line: Line) -> Block:
    span = line.number, line.number
    return Block(line.text, span, Role.FURNITURE, decided_by="page-edge")


def _title(found: Sequence[Block]) -> str:
    return next((block.text for block in found if block.role is Role.TITLE), "")


def _word_test(lines: Sequence[Line], vocabulary: WordList) -> Callable[[str], bool]:
    """Return the question whether the document or its language has a word."""
    own = {word.lower() for line in lines for word in _WORD.findall(line.text)}
    return lambda word: word.lower() in own or vocabulary.frequency(word.lower()) > 0


def _unread(document: Document) -> Iterator[Finding]:
    """Tell of the pages that give no text although something is on them."""
    for number, page in enumerate(document.pages, 1):
        if not page.readable:
            yield Finding(
                "page-unread", f"Page {number} is damaged.", "Repair the file, or export it again."
            )
        elif page.pictures and not page.words:
            yield Finding(
                "page-unread",
                f"Page {number} is a picture without text.",
                "If it holds text, have it recognised (OCR), for example with `ocrmypdf`.",
            )


def _left_out(listed: Sequence[Line]) -> Iterator[Finding]:
    """Tell of the table of contents."""
    if listed:
        words = first_words(" ".join(line.text for line in listed))
        message = f"Left out: the table of contents: “{words}”."
        yield Finding("left-out", message, line=listed[0].number)


def _set_apart(found: Sequence[Block]) -> Iterator[Finding]:
    for block in found:
        if block.role in _APART:
            code, message = _APART[block.role]
            yield Finding(code, message.format(block.text), line=block.lines[0])
