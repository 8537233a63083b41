"""HTML: the article of a page, without what stands around it."""

from dataclasses import replace
from typing import TYPE_CHECKING

from audio_edition.errors import SourceError
from audio_edition.model import Block, Finding, Metadata, Role
from audio_edition.read.contents import Contents
from audio_edition.read.html.article import find_article, outside, preformatted
from audio_edition.read.html.charset import decode_page
from audio_edition.read.html.clutter import article_holders, find_clutter
from audio_edition.read.html.findings import left_out, unclosed
from audio_edition.read.html.furniture import mark_furniture
from audio_edition.read.html.metadata import metadata_of
from audio_edition.read.html.note_marks import NOTE_REFERENCE
from audio_edition.read.html.notes import find_notes, opening_marks, referenced_places
from audio_edition.read.html.prose import measure
from audio_edition.read.html.sniff import matches
from audio_edition.read.html.title import title_element, title_holders, with_title
from audio_edition.read.html.tree import parse_page, text_of
from audio_edition.read.html.walk import walk
from audio_edition.read.note_headings import settle_note_headings
from audio_edition.read.short_lines import settle_short_lines

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["matches", "read", "read_page"]


def read(data: bytes, source: str) -> Contents:
    """Return the article of a page.

    Paragraphs have no role, so that `segment` tells bylines and the like by their words; the rest
    has the role that its element or class says. Every region that is left out is a finding.

    Raises:
        SourceError: Its encoding can't be told, it is too large, or nested too deeply; or it has
            scripts in place of a text.
    """
    text = decode_page(data, source)
    contents = read_page(text, source)
    if "<script" in text.lower() and not any(map(_has_words, contents.blocks)):
        raise SourceError(
            f"{source} shows no text without its scripts, which are not run.",
            "Open it in a browser and print it to a PDF, or copy its text.",
        )
    return contents


def _has_words(block: Block) -> bool:
    return any(map(str.isalnum, block.text))


def read_page(text: str, source: str) -> Contents:
    """Return the article of a page that is decoded.

    Raises:
        SourceError: It is too large, or nested too deeply.
    """
    root = parse_page(text, source)
    if root is None:
        return Contents(())
    metadata = metadata_of(root)
    blocks, findings = _article(root, metadata)
    blocks, title = with_title(blocks, metadata.title)
    return Contents(
        tuple(settle_short_lines(blocks)),
        replace(metadata, title=title),
        (*findings, *unclosed(text)),
    )


def _article(root: "Element", metadata: Metadata) -> tuple[list[Block], tuple[Finding, ...]]:
    everything = measure(root)
    guarded = article_holders(root, everything) | title_holders(root, metadata.title)
    clutter = find_clutter(root, everything, guarded=guarded)
    measured = measure(root, without=clutter)
    article = find_article(root, measured)
    title = title_element(root, article, metadata.title, clutter)
    around = dict.fromkeys(outside(article, title, clutter), "what stands around the article")
    omitted = clutter | around
    notes = find_notes(root, str, referenced_places(root, str))
    omitted |= dict.fromkeys(opening_marks(root, notes), NOTE_REFERENCE)
    blocks = _with_lines(walk(root, omitted, notes=notes).blocks, preformatted(article, measured))
    return settle_note_headings(mark_furniture(blocks)), left_out(omitted)


def _with_lines(blocks: list[Block], plain: "Element | None") -> list[Block]:
    """Give a text that is set line by line its lines back, for `repair` to lay out."""
    if plain is None:
        return blocks
    text, shown = "".join(plain.itertext()), text_of(plain)
    return [
        Block(text, block.lines) if block.role is Role.CODE and block.text == shown else block
        for block in blocks
    ]
