"""Lines to one text: what stands between two of them.

In running text the break after a hyphen is kept where `repair` can tell what the hyphen is; it has
the means for that, and reports it.
"""

import re
from collections.abc import Callable, Sequence

from audio_edition.read.pdf.lines import Line

_BROKEN = re.compile(r"(?P<start>[^\W\d_]+)[-\u2010\u00ad]$")
_REST = re.compile(r"[^\W\d_]+")
_TIGHT_END = re.compile(r"\S[-\u2010\u00ad—/]$")
_TIGHT_START = re.compile(r"—\S")
_CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


def joined(lines: Sequence[Line], is_word: Callable[[str], bool], *, running: bool) -> str:
    """Return lines as one text.

    Args:
        lines: Those of one block.
        is_word: Whether the document or its language has a word.
        running: Whether it is running text, which `repair` looks at again.
    """
    text = lines[0].text
    for line in lines[1:]:
        broken, rest = _BROKEN.search(text), _REST.match(line.text)
        if broken and rest and running and rest.group().islower():
            text += "\n"
        elif broken and rest and is_word(broken["start"] + rest.group()):
            text = text[:-1]
        elif not _is_tight(text, line.text):
            text += " "
        text += line.text
    return text


def _is_tight(before: str, after: str) -> bool:
    """Return whether two lines join without a blank."""
    if _TIGHT_END.search(before[-2:]) or _TIGHT_START.match(after):
        return True
    return _CJK.match(before[-1]) is not None and _CJK.match(after) is not None
