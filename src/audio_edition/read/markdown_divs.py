"""Pandoc's fenced divs: a role for what stands between `::: {.deck}` and `:::`.

https://pandoc.org/MANUAL.html#extension-fenced_divs. As a rule for markdown-it of our own, because
the container plugin takes an unclosed div, or one that closes nothing, without a word.
"""

import re
from typing import TYPE_CHECKING

from audio_edition.errors import SourceError

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock

_FENCE = re.compile(r":{3,}[ \t]*(?P<info>[^ \t:].*?)?[ \t]*:*\Z")
_HINT = "A div opens with a line such as `::: {.caption}` and closes with `:::`."


def add_divs(parser: "MarkdownIt", source: str) -> None:
    """Teach a parser fenced divs: nodes `div`, whose `info` is what stands behind the colons.

    Parsing then raises a `SourceError` where a div is not closed, or where none is open.
    """

    def rule(state: "StateBlock", first: int, end: int, silent: bool) -> bool:  # noqa: FBT001 - markdown-it calls it so
        fence = _fence(state, first)
        if fence is None:
            return False
        if not silent:
            _take(state, first, _closing(state, first, end, source), fence["info"])
        return True

    interrupted = ["paragraph", "reference", "blockquote", "list"]
    parser.block.ruler.before("fence", "div", rule, {"alt": interrupted})


def _fence(state: "StateBlock", line: int) -> re.Match[str] | None:
    if state.is_code_block(line) or state.sCount[line] < state.blkIndent:
        return None
    return _FENCE.match(state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]])


def _closing(state: "StateBlock", first: int, end: int, source: str) -> int:
    """Return the line of the fence that closes the div which the first line opens."""
    depth = 0
    for line in range(first, end):
        fence = _fence(state, line)
        if fence:
            depth += 1 if fence["info"] else -1
        if depth == 0 and line > first:
            return line
        if depth < 0:
            raise SourceError(f"{source}, line {line + 1}: `:::` closes no div.", _HINT)
    raise SourceError(f"{source}, line {first + 1}: the div is not closed.", _HINT)


def _take(state: "StateBlock", first: int, last: int, info: str) -> None:
    """Parse what stands between the fences."""
    outer, state.lineMax = state.lineMax, last
    opening = state.push("div_open", "div", 1)
    opening.info, opening.map = info, [first, last + 1]
    state.md.block.tokenize(state, first + 1, last)
    state.push("div_close", "div", -1)
    state.line, state.lineMax = last + 1, outer
