"""A source to an article: what it is read with, told by its content."""

import re
import sys
from importlib import import_module
from pathlib import Path
from typing import BinaryIO

from audio_edition.errors import SourceError
from audio_edition.events import Fetched, Fetching, Reporter, silent
from audio_edition.model import Article
from audio_edition.read.contents import Contents
from audio_edition.read.decode import decode, refuse_surrogates
from audio_edition.read.folder import MARKDOWN_SUFFIXES
from audio_edition.wording import one_line, slug

STANDARD_INPUT = "-"
"""The path that stands for standard input."""

NAME_WIDTH = 60
"""Characters of an article's name: at most 240 bytes in any script."""

UNNAMED = "article"
"""The name of an article whose file has none in letters."""

MARKED_UP = ("pdf", "epub", "docx", "html")
"""Formats told by their content, in the order in which they are tried; a package each, with
`matches(data)` and `read(data, source)`. They are imported only for what may be one of them."""

LARGEST = 256 << 20
"""Bytes of a source at most: a device has no end."""

MOST_LINES = 200_000
"""Lines of a text at most: ten times as many as a long book has. What is longer is no article, and
laying its lines out would take minutes."""

_MAY_BE_MARKED_UP = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*(?:<|PK)|[^\n]{0,1000}%PDF-"
)


def read_source(path: str | Path, reporter: Reporter = silent) -> Article:
    """Read an article from a file, an address on the net, or standard input (`-`).

    The format is told by the content; only Markdown, which looks like text, by its suffix.

    Args:
        path: An address begins with `http://` or `https://`.
        reporter: Hears of what is fetched.

    Raises:
        SourceError: The file is missing or can't be opened, is damaged or protected, is no text,
            is in an encoding that can't be told, or holds nothing to read.
    """
    if str(path) == STANDARD_INPUT:
        return _article(_contents(_standard_input(), "standard input"), "stdin", "standard input")
    if is_address(str(path)):
        return _fetched(str(path), reporter)
    path = Path(path)
    markdown = path.suffix.lower() in MARKDOWN_SUFFIXES
    name = one_line(path.stem) or "article"  # a file's name need not be text
    return _article(_contents(_data(path), str(path), markdown=markdown), name, str(path))


def format_of(path: Path) -> str:
    """Return the name of a file's format: `text`, `markdown`, or one of `MARKED_UP`.

    Raises:
        SourceError: It can't be opened.
    """
    data = _data(path)
    markdown = path.suffix.lower() in MARKDOWN_SUFFIXES
    if _MAY_BE_MARKED_UP.match(data):
        for name in MARKED_UP:
            reader = import_module(f"audio_edition.read.{name}")
            if reader.matches(data) and not (markdown and name == "html"):
                return name
    return "markdown" if markdown else "text"


def read_text(text: str, name: str, *, markdown: bool = False) -> Article:
    """Read an article from text that is already decoded.

    Args:
        text: The article, with any line breaks.
        name: What to call it; the article's name is made of it.
        markdown: Whether the text is Markdown.

    Raises:
        SourceError: The text holds nothing to read, or half a character.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_surrogates(lines, name)
    return _article(_lines(lines, name, markdown=markdown), name, name)


def is_address(source: str) -> bool:
    """Tell whether a source is an address on the net, not a file's path."""
    return source[:8].lower().startswith(("http://", "https://"))


def _fetched(url: str, reporter: Reporter) -> Article:
    from audio_edition.read.fetch import address_name, fetch  # noqa: PLC0415 - start-up

    reporter(Fetching(url))
    found = fetch(url)
    reporter(Fetched(found.url, len(found.data)))
    contents = _contents(found.data, url, markdown=found.is_markdown)
    return _article(contents, address_name(url), url)


def _contents(data: bytes, source: str, *, markdown: bool = False) -> Contents:
    """Return what a source holds, by the first format that its content matches."""
    if _MAY_BE_MARKED_UP.match(data):
        for name in MARKED_UP:
            reader = import_module(f"audio_edition.read.{name}")
            if reader.matches(data) and not (markdown and name == "html"):
                contents: Contents = reader.read(data, source)
                return contents
    return _lines(decode(data, source), source, markdown=markdown)


def _lines(text: str, source: str, *, markdown: bool) -> Contents:
    _refuse_too_many(text.count("\n"), source)
    if markdown:
        from audio_edition.read.markdown import read  # noqa: PLC0415 - start-up

        return read(text, source)
    from audio_edition.read import text as plain  # noqa: PLC0415 - start-up

    return plain.read(text)


def _article(contents: Contents, name: str, source: str) -> Article:
    _refuse_silence(contents, source)
    short = slug(name, NAME_WIDTH) or UNNAMED
    return Article(
        short,
        source,
        contents.metadata,
        contents.blocks,
        contents.findings,
        cover=contents.cover,
    )


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise SourceError("There is no standard input.", "Name a file, or pipe a text in.")
    return _bounded(sys.stdin.buffer, "standard input")


def _data(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return _bounded(file, str(path))
    except FileNotFoundError as error:
        raise SourceError(
            f"{path} does not exist.", "Check the path; names are relative to the current folder."
        ) from error
    except IsADirectoryError as error:
        raise SourceError(f"{path} is a folder.", "Name a file in it.") from error
    except OSError as error:
        raise SourceError(
            f"{path} can't be read: {error.strerror}.", "Check that you may read the file."
        ) from error


def _bounded(file: BinaryIO, source: str) -> bytes:
    data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise SourceError(
            f"{source} is larger than {LARGEST >> 20} MB.",
            "Give a smaller file: a book without its pictures, or in parts.",
        )
    return data


def _refuse_too_many(lines: int, source: str) -> None:
    if lines > MOST_LINES:
        raise SourceError(
            f"{source} has {lines:,} lines; a text may have {MOST_LINES:,}.",
            "Split it, at its chapters for example, and give the parts one after the other.",
        )


def _refuse_silence(contents: Contents, source: str) -> None:
    if not any(character.isalnum() for block in contents.blocks for character in block.text):
        raise SourceError(
            f"{source} holds nothing to read: there is no letter or digit in it.",
            "Give a file with text.",
        )
