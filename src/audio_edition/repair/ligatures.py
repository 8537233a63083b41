"""Ligature code points become the letters that they stand for."""

import re
from collections.abc import Iterator

from audio_edition.repair.changes import Blocks, Edit, Repaired, edit
from audio_edition.repair.words import Vocabulary

LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
"""U+FB00 to U+FB06; ﬅ is a long s with t, which is written st today."""

_LIGATURE = re.compile("[ﬀ-ﬆ]")
_WITH_LIGATURE = re.compile(r"(?<!\w)[^\Wﬀ-ﬆ]*[ﬀ-ﬆ]\w*")
"""Looked for from the beginnings of words only, so that long runs cost no more than short ones."""

_LETTERS = str.maketrans(LIGATURES)


def spell_out_ligatures(blocks: Blocks, _: Vocabulary) -> Repaired:
    """Write each ligature as letters."""
    return edit(blocks, _edits)


def _edits(text: str) -> Iterator[Edit]:
    if not _LIGATURE.search(text):
        return
    for match in _WITH_LIGATURE.finditer(text):
        yield Edit(*match.span(), match.group().translate(_LETTERS), "ligature")
