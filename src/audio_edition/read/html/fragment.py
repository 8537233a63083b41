"""A piece of HTML that stands in another format, such as Markdown."""

from typing import TYPE_CHECKING

from audio_edition.read.html.tree import UNSEEN, parse_page
from audio_edition.read.html.walk import walk

if TYPE_CHECKING:
    from audio_edition.model import Block


def read_fragment(text: str, source: str) -> "list[Block]":
    """Return the blocks of a piece of HTML, all of it but for what has no words.

    Raises:
        SourceError: It is too large, or nested too deeply.
    """
    root = parse_page(text, source)
    if root is None:
        return []
    return walk(root, set(root.iter(*UNSEEN)), in_front=False).blocks
