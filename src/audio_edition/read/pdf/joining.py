"""Lines to one text: what stands between two of them.

In running text the break after a hyphen is kept where `repair` can tell what the hyphen is; it has
the means for that, and reports it.
"""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from audio_edition.model import Finding
from audio_edition.read.pdf.lines import Line

_HYPHENS = "-\u2010\u00ad"
_BROKEN = re.compile(rf"(?P<start>[^\W\d_]+)[{_HYPHENS}]$")
_REST = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"\w+[.@]\w")
_TIGHT_END = re.compile(r"\S[-\u2010\u00ad—/]$")
_TIGHT_START = re.compile(r"—\S")
_CJK = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]")


def joined(
    lines: Sequence[Line], is_word: Callable[[str], bool], *, running: bool
) -> tuple[str, tuple[Finding, ...]]:
    """Return lines as one text, and what tells of the hyphens that went.

    Args:
        lines: Those of one block.
        is_word: Whether the document or its language has a word.
        running: Whether it is running text, which `repair` looks at again.
    """
    pieces = [lines[0].text]
    findings: list[Finding] = []
    for before, after in pairwise(lines):
        broken, rest = _broken(before.text), _REST.match(after.text)
        if broken and rest and running and _is_for_repair(rest):
            pieces.append("\n")
        elif broken and rest and is_word(broken["start"] + rest.group()):
            pieces[-1] = pieces[-1][:-1]
            findings.append(_mended(broken["start"], rest.group(), before.number))
        elif not _is_tight(before.text, after.text):
            pieces.append(" ")
        pieces.append(after.text)
    return "".join(pieces), tuple(findings)


def _is_for_repair(rest: re.Match[str]) -> bool:
    """Return whether the rest of a word is one that `repair` can judge: no part of an address."""
    return rest.group().islower() and _ADDRESS.match(rest.string) is None


def _mended(start: str, rest: str, line: int) -> Finding:
    message = f"“{start}-⏎{rest}” is now “{start}{rest}”."
    return Finding("line-end-hyphen", message, line=line)


def _broken(text: str) -> re.Match[str] | None:
    """Return the part of a word before a hyphen at the end of a line."""
    return _BROKEN.search(text) if text[-1] in _HYPHENS else None


def _is_tight(before: str, after: str) -> bool:
    """Return whether two lines join without a blank."""
    if _TIGHT_END.search(before[-2:]) or _TIGHT_START.match(after):
        return True
    return _CJK.match(before[-1]) is not None and _CJK.match(after) is not None
