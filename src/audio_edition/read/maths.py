"""Formulas in a line of text: MathML 3 (W3C) and Office MathML (ECMA-376, part 1, § 22.1)."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element as Element

_RAISED = str.maketrans("0123456789+-−n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ")
_SPACED = frozenset("=<>≤≥≠≈≡±→∈∼∝×+−-")
_SILENT = frozenset({"annotation", "annotation-xml", "mphantom", "none", "mprescripts"})
_PROPERTIES = "Pr"
"""How Office MathML's elements end that say how a formula looks: `fPr`, `rPr`."""

_UNHEARD = str.maketrans("", "", "\u2061\u2062\u2063\u2064")
"""Function application, invisible times, separator, and plus."""

_DEEPEST = 60


def formula(element: "Element", depth: int = 0) -> str:
    """Return a formula as it is written in a line: a/b, x², √x.

    Args:
        element: A `math`, an `oMath`, or a part of one.
        depth: How deep it lies; below a depth that nobody writes, the plain text is returned.
    """
    name = str(element.tag).rpartition("}")[2]
    if name in _SILENT or name.endswith(_PROPERTIES):
        return ""
    if depth > _DEEPEST:
        return "".join(element.itertext()).strip()
    parts = [text for child in element if (text := formula(child, depth + 1))]
    if not len(element):
        return _token(element, name)
    return _SHAPES[name](parts) if name in _SHAPES and parts else "".join(parts)


def _token(element: "Element", name: str) -> str:
    text = " ".join((element.text or "").translate(_UNHEARD).split())
    return f" {text} " if name in {"mo", "t"} and text in _SPACED else text


def _grouped(text: str) -> str:
    return text if text.isalnum() or len(text) == 1 else f"({text})"


def _fraction(parts: list[str]) -> str:
    return "/".join(map(_grouped, parts))


def _power(parts: list[str]) -> str:
    base, *raised = parts
    if raised and all(sign in "0123456789+-−n" for sign in raised[-1].strip()):
        return base + raised[-1].strip().translate(_RAISED)
    return "^".join([base, *map(_grouped, raised)])


def _indexed(parts: list[str]) -> str:
    return "".join(parts[:2]) + "".join(f"^{_grouped(part)}" for part in parts[2:])


def _cells(parts: list[str]) -> str:
    return ", ".join(parts)


_SHAPES: "dict[str, Callable[[list[str]], str]]" = {
    "mfrac": _fraction,
    "f": _fraction,
    "msup": _power,
    "sSup": _power,
    "msqrt": lambda parts: f"√{_grouped(''.join(parts))}",
    "mroot": lambda parts: f"√{_grouped(parts[0])}",
    "rad": lambda parts: f"√{_grouped(parts[-1])}",
    "msubsup": _indexed,
    "sSubSup": _indexed,
    "mtable": _cells,
    "mtr": _cells,
    "eqArr": _cells,
    "m": _cells,
    "mr": _cells,
    "d": lambda parts: f"({', '.join(parts)})",
}
"""How the parts of a formula stand in a line."""
