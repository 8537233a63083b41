"""Plain text: one block that holds it all, for `repair` to lay out."""

from audio_edition.model import Block
from audio_edition.read.contents import Contents


def read(text: str) -> Contents:
    """Return the text as one block without a role, its line breaks kept."""
    return Contents(blocks=(Block(text, lines=(1, text.removesuffix("\n").count("\n") + 1)),))
