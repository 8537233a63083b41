"""What the worker says of a document: JSON lines, first the information, then the pages."""

import json
from collections.abc import Iterable
from dataclasses import asdict, astuple
from typing import Any

from audio_edition.read.pdf.page import Box, Document, Font, Information, Page, Word


def write_information(information: Information) -> str:
    """Return the first line, of what a document says of itself."""
    return json.dumps(asdict(information)) + "\n"


def write_page(page: Page) -> str:
    """Return the line of a page; words name their font by its place in a list."""
    fonts = {font: index for index, font in enumerate({word.font: None for word in page.words})}
    words = [
        (
            word.text,
            round(word.left, 2),
            round(word.right, 2),
            round(word.baseline, 2),
            fonts[word.font],
            word.joined,
            word.sideways,
        )
        for word in page.words
    ]
    fields = {
        "fonts": [astuple(font) for font in fonts],
        "words": words,
        "pictures": [astuple(box) for box in page.pictures],
        "bullets": [astuple(box) for box in page.bullets],
        "readable": page.readable,
    }
    return json.dumps(fields) + "\n"


def read_document(lines: Iterable[str | bytes]) -> Document:
    """Return the document that the worker's lines describe."""
    first, *pages = map(json.loads, lines)
    return Document(Information(**first), tuple(map(_page, pages)))


def _page(fields: dict[str, Any]) -> Page:
    fonts = [Font(*font) for font in fields["fonts"]]
    words = tuple(
        Word(text, left, right, baseline, fonts[font], joined, sideways)
        for text, left, right, baseline, font, joined, sideways in fields["words"]
    )
    pictures, bullets = (
        tuple(Box(*box) for box in fields[kind]) for kind in ("pictures", "bullets")
    )
    return Page(words, pictures, bullets, fields["readable"])
