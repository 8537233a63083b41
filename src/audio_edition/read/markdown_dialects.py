"""What programs have added to Markdown: wiki links, comments, shortcodes, and code of components.

Lines keep their numbers. Whatever stands in code is left as it is.
"""

import re
from collections.abc import Iterator

from audio_edition.model import Finding
from audio_edition.read.tex import formula_in_line
from audio_edition.wording import first_words

_FENCE = re.compile(r"[ \t>]*(`{3,}|~{3,})")
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
_LEFT_OUT = {
    "an embedded file": re.compile(r"!\[\[[^\[\]\n]+\]\]"),
    "a comment": re.compile(r"%%.*?%%|\{/\*.*?\*/\}"),
    "a shortcode": re.compile(r"\{\{[<%][^{}]*[>%]\}\}|\{%[^{}]*%\}"),
    "code of a component": re.compile(
        r"^(?:import\s.*?from\s+['\"][^'\"]+['\"]|import\s+['\"][^'\"]+['\"]|export\s+(?:const|default"
        r"|function|let)\b.*);?\s*$"
    ),
}
"""What has no words, or such as are not shown."""

_LINK = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|\n]+)\]\]")
_ANCHOR = re.compile(r"\s\^[A-Za-z0-9-]+\s*$")
_HEADING_ATTRIBUTES = re.compile(r"^(\s{0,3}#{1,6}\s.*?)\s*\{(?:[#.][^{}]*|-)\}\s*$")
_RAISED = re.compile(r"(?<=\w)(?:\^|<sup>)([0-9+−-]{1,4})(?:\^|</sup>)")
_LOWERED = re.compile(r"(?<=\w)(?<!~)~(\w{1,4})~(?!~)")
_HIGHLIGHT = re.compile(r"==(?=[^\s=])([^=\n]*[^\s=])==")
_FORMULA = re.compile(r"(?<![\\$\w])(\${1,2})(?=[^\s$])([^$\n]*?[^\s$\\])\1(?![\d$])")
_SUPERSCRIPT = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_MARKED = ("[[", "%%", "{", "^", "~", "==", "$", "<sup>", "import", "export")


def plain_markdown(text: str) -> tuple[str, tuple[Finding, ...]]:
    """Return a text in Markdown alone, and a finding for what is left out of it."""
    if not any(mark in text for mark in _MARKED):
        return text, ()
    findings: list[Finding] = []
    made, in_formula = [], False
    for number, (line, in_code) in enumerate(_lines(text), 1):
        fenced = not in_code and line.strip() == "$$"
        in_formula = in_formula != fenced
        if in_code:
            made.append(line)
        elif in_formula or fenced:
            made.append(formula_in_line(line.replace("$$", "")))
        else:
            made.append(_plain_line(line, number, findings))
    return "\n".join(made), tuple(findings)


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield the lines, and whether each is in fenced code."""
    fence = ""
    for line in text.split("\n"):
        opening = _FENCE.match(line)
        yield line, bool(fence or opening)
        if opening and not fence:
            fence = opening[1]
        elif opening and opening[1].startswith(fence):
            fence = ""


def _plain_line(line: str, number: int, findings: list[Finding]) -> str:
    if not any(mark in line for mark in _MARKED):
        return line
    pieces, position = [], 0
    for code in _CODE.finditer(line):
        pieces += [_plain(line[position : code.start()], number, findings), code.group()]
        position = code.end()
    return "".join([*pieces, _plain(line[position:], number, findings)])


def _plain(text: str, number: int, findings: list[Finding]) -> str:
    for kind, pattern in _LEFT_OUT.items():
        for match in pattern.finditer(text):
            message = f"Left out: {kind}: “{first_words(match.group())}”."
            findings.append(Finding("left-out", message, line=number))
        text = pattern.sub("", text)
    text = _LINK.sub(lambda match: match[1].replace("#", " ").strip(), text)
    text = _HEADING_ATTRIBUTES.sub(r"\1", _ANCHOR.sub("", text))
    text = _FORMULA.sub(_formula, text)
    text = _RAISED.sub(lambda match: match[1].translate(_SUPERSCRIPT), text)
    return _HIGHLIGHT.sub(r"\1", _LOWERED.sub(r"\1", text))


def _formula(match: re.Match[str]) -> str:
    """Return a formula in a line, unless it is rather an amount of money."""
    tells = len(match[1]) == 2 or re.search(r"[\\^_={}<>+]|^\w$", match[2])
    return formula_in_line(match[2]) if tells else match.group()
