"""Lexicons in the W3C's form, PLS 1.0: https://www.w3.org/TR/pronunciation-lexicon/."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from audio_edition.errors import SettingsError

if TYPE_CHECKING:
    from lxml import etree

NAMESPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_SCHEME = f"{{{NAMESPACE}}}"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One written form with how it is said."""

    written: str
    say: str = ""
    ipa: str = ""
    language: str = ""
    """BCP 47."""


def read_pls(data: bytes, source: str) -> list[Lexeme]:
    """Return the lexemes of a document: one for each grapheme, with one pronunciation.

    It is the one that the document prefers, else the first, and of equal graphemes the first
    lexeme's: what differs by role only can't be told apart here.

    Args:
        data: The document; nothing that it refers to is looked up.
        source: What to call it in messages.

    Raises:
        SettingsError: It is no PLS document, or its alphabet is another than the IPA.
    """
    from lxml import etree  # noqa: PLC0415 - start-up

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise SettingsError(
            f"{source} is no XML: {error.msg}.", "Give a PLS document: see docs/lexicon.md."
        ) from None
    if root.tag != f"{_SCHEME}lexicon":
        raise SettingsError(
            f"{source} is no PLS document: its root is not `lexicon` of {NAMESPACE}.",
            "Export it as W3C PLS 1.0.",
        )
    first: dict[str, Lexeme] = {}
    for lexeme in _lexemes(root, source):
        first.setdefault(lexeme.written, lexeme)
    return list(first.values())


def write_pls(lexemes: Iterable[Lexeme], language: str) -> bytes:
    """Return lexemes of one language as a document.

    Args:
        lexemes: Those without a language of their own are of this one.
        language: BCP 47.
    """
    from lxml import etree  # noqa: PLC0415 - start-up

    root = etree.Element(f"{_SCHEME}lexicon", nsmap={None: NAMESPACE})
    root.set("version", "1.0")
    root.set("alphabet", "ipa")
    root.set(_LANGUAGE, language)
    for one in lexemes:
        lexeme = etree.SubElement(root, f"{_SCHEME}lexeme")
        etree.SubElement(lexeme, f"{_SCHEME}grapheme").text = one.written
        if one.ipa:
            etree.SubElement(lexeme, f"{_SCHEME}phoneme").text = one.ipa
        if one.say:
            etree.SubElement(lexeme, f"{_SCHEME}alias").text = one.say
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _lexemes(root: "etree._Element", source: str) -> Iterator[Lexeme]:
    language = root.get(_LANGUAGE, "")
    alphabet = root.get("alphabet", "ipa")
    for lexeme in root.iter(f"{_SCHEME}lexeme"):
        alias, phoneme = _preferred(lexeme, "alias"), _preferred(lexeme, "phoneme")
        if phoneme is not None and phoneme.get("alphabet", alphabet) != "ipa":
            raise SettingsError(
                f"{source}, line {phoneme.sourceline}: the alphabet is not the IPA.",
                'Export it with alphabet="ipa".',
            )
        say, ipa = _text(alias), _text(phoneme)
        if _is_preferred(alias) and not _is_preferred(phoneme):
            ipa = ""
        for grapheme in lexeme.iter(f"{_SCHEME}grapheme"):
            yield Lexeme(_text(grapheme), say, ipa, language)


def _preferred(lexeme: "etree._Element", name: str) -> "etree._Element | None":
    """Return the child of a name that is preferred, else the first."""
    there = lexeme.findall(f"{_SCHEME}{name}")
    return next(filter(_is_preferred, there), there[0] if there else None)


def _is_preferred(element: "etree._Element | None") -> bool:
    return element is not None and element.get("prefer") == "true"


def _text(element: "etree._Element | None") -> str:
    return "" if element is None else " ".join(str(element.xpath("string()")).split())
