"""Mojibake: UTF-8 that was once read as Windows-1252 or Latin-1, such as â€™ for ’."""

import re
from collections.abc import Iterator
from itertools import islice

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.words import Vocabulary

_UNDEFINED = {byte: byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""Bytes without a character in Windows-1252; such text has the control of the same number."""


def _character(byte: int) -> str:
    return chr(_UNDEFINED[byte]) if byte in _UNDEFINED else bytes([byte]).decode("cp1252")


_CONTROLS = "".join(map(chr, range(0x80, 0xA0)))
"""What Latin-1 has where Windows-1252 has signs: no text of its own holds any."""

_BYTES = {_character(byte): byte for byte in range(0x80, 0x100)}
_BYTES |= {control: ord(control) for control in _CONTROLS}
_TAIL = "[" + re.escape("".join(map(_character, range(0x80, 0xC0))) + _CONTROLS) + "]"
_CERTAIN = rf"[ÂÃ]{_TAIL}|[Ä-ß][{_CONTROLS}]|[à-ï]{_TAIL}{{2}}|[ð-ô]{_TAIL}{{3}}"
_MOJIBAKE = re.compile(rf"(?:{_CERTAIN})(?:{_CERTAIN}|[ÅÆË]{_TAIL})*")
"""Two characters count only after Â and Ã, as É» and the like are also honest text, unless what is
before them shows that they are the signs of Windows-1252 gone wrong twice."""

_GONE_WRONG = re.compile(rf"(?:{_CERTAIN}|[ÄÅÆË]{_TAIL})+")
"""For a text with several of the certain ones, where the letters of Central Europe went too."""

_SEVERAL = 3
"""Certain stretches from which on a text has gone wrong as a whole."""

_LEAD = re.compile("[Â-ô]")
_TOKEN = re.compile(r"(?<![^ \t\n\f])[^ \t\n\fÂ-ô]*[Â-ô][^ \t\n\f]*")
"""Looked for from blanks only, so that long runs cost no more than short ones."""

_DEPTH = 3
"""How often a text may have gone wrong."""


def decode_mojibake(blocks: Blocks, _: Vocabulary) -> Repaired:
    """Decode each stretch that is UTF-8 to the last byte."""
    return edit(blocks, _edits)


def _edits(text: str) -> Iterator[Edit]:
    if not _LEAD.search(text):
        return
    several = len(list(islice(_MOJIBAKE.finditer(text), _SEVERAL))) == _SEVERAL
    stretch = _GONE_WRONG if several else _MOJIBAKE
    for token in _TOKEN.finditer(text):
        meant = stretch.sub(lambda match: _meant(match.group()), token.group())
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
