r"""Golden cases: a text, and the blocks and findings that should come of it.

A case file has a line that says what it shows, then `=== input`, `=== blocks` and, where there
are any, `=== findings`. A block is a line `FIRST-LAST ROLE TEXT`, with `-` for no role; a finding
is a line `CODE LINE`. Signs that an editor would not show are written `\f`, `\0` and `\uXXXX`.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from audio_edition.model import Article
from support.case_files import CASES

_PART = re.compile(r"^=== (\w+)\n", re.MULTILINE)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|([f0]))")
_SHORT = {"f": "\f", "0": "\0"}


@dataclass(frozen=True, slots=True)
class Golden:
    """One case."""

    name: str
    text: str
    blocks: list[str]
    findings: list[str]


def golden(folder: str) -> list[Golden]:
    """Return the cases of a folder under `tests/cases`."""
    return [_read(path) for path in sorted((CASES / folder).glob("*.txt"))]


def _read(path: Path) -> Golden:
    _, *parts = _PART.split(path.read_text(encoding="utf-8"))
    found = dict(zip(parts[::2], parts[1::2], strict=True))
    return Golden(
        path.stem,
        unescaped(found["input"]),
        unescaped(found["blocks"]).splitlines(),
        found.get("findings", "").splitlines(),
    )


def unescaped(text: str) -> str:
    """Return text with the signs that are written as escapes."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)) if match[1] else _SHORT[match[2]], text)


def shown_blocks(article: Article) -> list[str]:
    """Return an article's blocks as case files write them."""
    return [
        f"{block.lines[0]}-{block.lines[1]} {block.role or '-'} {block.text}"
        for block in article.blocks
    ]


def shown_findings(article: Article) -> list[str]:
    """Return an article's findings as case files write them."""
    return [f"{finding.code} {finding.line}" for finding in article.findings]
