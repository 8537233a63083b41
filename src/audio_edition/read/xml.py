"""XML parts of a document, parsed without entities, DTDs or anything fetched."""

from typing import TYPE_CHECKING

from audio_edition.errors import SourceError
from audio_edition.read.decode import is_utf8

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

_HINT = "Save the document again with the program that made it."


def parse_xml(data: bytes, source: str, part: str) -> "Element":
    """Parse a part of a document; small faults are passed over, as reading systems do.

    Args:
        data: The part's bytes.
        source: The document, for messages.
        part: The part's name in it, for messages.

    Raises:
        SourceError: It is not XML, not in its encoding, defines entities, or is nested too deeply.
    """
    from lxml import etree  # noqa: PLC0415  # start-up

    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise SourceError(f"{source} is damaged: {part} is not XML: {error}.", _HINT) from error
    excessive = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    if root is None or excessive:
        reason = "is nested too deeply or too large" if excessive else "holds no XML"
        raise SourceError(f"{source} is not read: {part} {reason}.", _HINT)
    if root.getroottree().docinfo.encoding in {None, "UTF-8"} and not is_utf8(data):
        raise SourceError(f"{source} is damaged: {part} holds bytes that are not UTF-8.", _HINT)
    if _defines_entities(root):
        raise SourceError(f"{source} is not read: {part} defines entities of its own.", _HINT)
    return root


def local_name(element: "Element") -> str:
    """Return an element's name without its namespace."""
    return str(element.tag).rpartition("}")[2]


def named(root: "Element", *local_names: str) -> "Iterator[Element]":
    """Yield the elements below a root that have one of some names, in any namespace."""
    return root.iter(*(f"{{*}}{name}" for name in local_names))


def attribute(element: "Element", local: str) -> str:
    """Return an attribute's value, in whatever namespace it is; empty where there is none."""
    found = (value for name, value in element.attrib.items() if _local(str(name)) == local)
    return next((str(value) for value in found), "")


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _defines_entities(root: "Element") -> bool:
    definition = root.getroottree().docinfo.internalDTD
    return definition is not None and next(iter(definition.iterentities()), None) is not None
