"""Plain text as Markdown that says the same: what would be taken for markup is escaped.

Only what CommonMark could take for markup where it stands, so that the text stays readable.
"""

import re

_MARKUP = re.compile(
    r"""
    [\\`*\[\]^]                        # escapes, code, emphasis, links, spans and inline notes
    | (?<![^\W_])_ | _(?![^\W_])       # emphasis, but for an underscore inside a word
    | ~(?=~) | (?<=~)~                 # words struck out
    | <(?=[A-Za-z/!?])                 # raw HTML and addresses
    | &(?=\#?\w+;)                     # character references
    """,
    re.VERBOSE,
)
_BLANKS = re.compile(r"(?<=[ ])[ ]|[\t\n]|\A\s|\s\Z")
"""White space that Markdown would drop: at either end, or after a blank."""

_BLOCK_START = re.compile(
    r"""
    \A (?: \#(?=\#{0,5}(?:\s|\Z))      # headings
          | [-+](?=[\s+-]|\Z) | >        # lists, rules, quotes
          | \d{1,9}[.)](?=\s|\Z)
          | :(?=::) | [:~](?=\s|\Z)      # divs and definitions
    )""",
    re.VERBOSE,
)
_CLOSING = re.compile(r"(?<!\S)\#(?=\#*\Z)")
"""The first of the signs that would close a heading."""


def escaped_in_paragraph(text: str) -> list[str]:
    """Return the characters of a text that can open a paragraph, a list item or a quote."""
    return _escaped(text, _BLOCK_START)


def escaped_in_heading(text: str) -> list[str]:
    """Return the characters of a text that can stand behind the signs of a heading."""
    return _escaped(text, _CLOSING)


def _escaped(text: str, also: re.Pattern[str]) -> list[str]:
    """Escape the last sign of all that the patterns find."""
    characters = list(text)
    for match in (*_MARKUP.finditer(text), *also.finditer(text)):
        sign = match.end() - 1
        characters[sign] = f"\\{text[sign]}"
    for blank in _BLANKS.finditer(text):
        characters[blank.start()] = f"&#{ord(blank.group())};"
    return characters
