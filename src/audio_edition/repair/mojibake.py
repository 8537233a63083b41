"""Mojibake: UTF-8 that was once read as Windows-1252, such as â€™ for ’."""

import re
from collections.abc import Iterator

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.words import Vocabulary

_UNDEFINED = {byte: byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""Bytes without a character in Windows-1252; such text has the control of the same number."""


def _character(byte: int) -> str:
    return chr(_UNDEFINED[byte]) if byte in _UNDEFINED else bytes([byte]).decode("cp1252")


_BYTES = {_character(byte): byte for byte in range(0x80, 0x100)}
_TAIL = "[" + re.escape("".join(_character(byte) for byte in range(0x80, 0xC0))) + "]"
_MOJIBAKE = re.compile(rf"(?:[ÂÃ]{_TAIL}|[à-ï]{_TAIL}{{2}}|[ð-ô]{_TAIL}{{3}})+")
"""Two characters count only after Â and Ã, as É» and the like are also honest text."""

_LEAD = re.compile("[ÂÃà-ô]")
_TOKEN = re.compile(r"(?<![^ \t\n\f])[^ \t\n\fÂÃà-ô]*[ÂÃà-ô][^ \t\n\f]*")
"""Looked for from blanks only, so that long runs cost no more than short ones."""

_DEPTH = 3
"""How often a text may have gone wrong."""


def decode_mojibake(blocks: Blocks, _: Vocabulary) -> Repaired:
    """Decode each stretch that is UTF-8 to the last byte."""
    return edit(blocks, _edits)


def _edits(text: str) -> Iterator[Edit]:
    if not _LEAD.search(text):
        return
    for token in _TOKEN.finditer(text):
        meant = _MOJIBAKE.sub(lambda match: _meant(match.group()), token.group())
        if meant != token.group():
            yield Edit(*token.span(), meant, "mojibake")


def _meant(text: str) -> str:
    """Return what a stretch of mojibake was before; itself where its bytes are not UTF-8."""
    for _ in range(_DEPTH):
        try:
            text = bytes(_BYTES[character] for character in text).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            break
    return text
