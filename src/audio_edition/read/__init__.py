"""Source to Article: one file per format, and the choice between them."""

import sys
from pathlib import Path

from audio_edition.errors import SourceError
from audio_edition.model import Article
from audio_edition.read import markdown as markdown_format
from audio_edition.read import text as text_format
from audio_edition.read.contents import Contents
from audio_edition.read.decode import decode
from audio_edition.read.vocabulary import WordList
from audio_edition.wording import slug

__all__ = ["STANDARD_INPUT", "WordList", "read_source", "read_text"]

STANDARD_INPUT = "-"
"""The path that stands for standard input."""

NAME_WIDTH = 60
"""Characters of an article's name: at most 240 bytes in any script."""

UNNAMED = "article"
"""The name of an article whose file has none in letters."""

_MARKDOWN_SUFFIXES = frozenset({".md", ".markdown"})


def read_source(path: str | Path) -> Article:
    """Read an article from a file, or from standard input where the path is `-`.

    Raises:
        SourceError: The file is missing or can't be opened, is no text, is in an encoding
            that can't be told, or holds nothing to read.
    """
    if str(path) == STANDARD_INPUT:
        return _article(
            decode(sys.stdin.buffer.read(), "standard input"), "stdin", "standard input"
        )
    path = Path(path)
    text = decode(_data(path), str(path))
    is_markdown = path.suffix.lower() in _MARKDOWN_SUFFIXES
    return _article(text, path.stem, str(path), markdown=is_markdown)


def read_text(text: str, name: str, *, markdown: bool = False) -> Article:
    """Read an article from text that is already decoded.

    Args:
        text: The article, with any line breaks.
        name: What to call it; the article's name is made of it.
        markdown: Whether the text is Markdown.

    Raises:
        SourceError: The text holds nothing to read.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return _article(lines, name, name, markdown=markdown)


def _article(text: str, name: str, source: str, *, markdown: bool = False) -> Article:
    contents = markdown_format.read(text, source) if markdown else text_format.read(text)
    _refuse_silence(contents, source)
    short = slug(name, NAME_WIDTH) or UNNAMED
    return Article(short, source, contents.metadata, contents.blocks, contents.findings)


def _data(path: Path) -> bytes:
    try:
        return path.read_bytes()
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


def _refuse_silence(contents: Contents, source: str) -> None:
    if not any(character.isalnum() for block in contents.blocks for character in block.text):
        raise SourceError(
            f"{source} holds nothing to read: there is no letter or digit in it.",
            "Give a file with text.",
        )
