"""Plain text as Markdown that says the same: what would be taken for markup is escaped.

Only what CommonMark could take for markup where it stands, so that the text stays readable.
"""

import re

_MARKUP = re.compile(
    r"""
    [\\`*\[\]]                         # escapes, code, emphasis, links and spans
    | (?<![^\W_])_ | _(?![^\W_])       # emphasis, but for an underscore inside a word
    | ~(?=~) | (?<=~)~                 # words struck out
    | <(?=[A-Za-z/!?])                 # raw HTML and addresses
    | &(?=\#?\w+;)                     # character references
    """,
    re.VERBOSE,
)
_BLANKS = re.compile(r"(?<=[ ])[ ]|[\t\n]|\A\s|\s\Z")
"""White space that Markdown would drop: at either end, or after a blank."""

_BLOCK_START = re.compile(r"\A(?:(?:\#{1,6}|[-+])(?=[\s+-]|\Z)|>|:::)")
_NUMBER = re.compile(r"\A(\d{1,9})(?=[.)](?:\s|\Z))")
_CLOSING = re.compile(r"(?<!\S)(?=\#+\Z)")
"""Where a heading's closing signs would begin."""


def escaped_in_paragraph(text: str) -> str:
    """Return text that can open a paragraph, a list item or a quote."""
    escaped = _NUMBER.sub(r"\1\\", _escaped(text))
    return f"\\{escaped}" if _BLOCK_START.match(text) else escaped


def escaped_in_heading(text: str) -> str:
    """Return text that can stand behind the signs of a heading."""
    return _CLOSING.sub(r"\\", _escaped(text))


def _escaped(text: str) -> str:
    return _BLANKS.sub(_reference, _MARKUP.sub(r"\\\g<0>", text))


def _reference(blank: re.Match[str]) -> str:
    return f"&#{ord(blank.group())};"
