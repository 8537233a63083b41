"""Encrypted books: fonts may be scrambled, but a text under DRM can't be read."""

from audio_edition.errors import SourceError
from audio_edition.read.archive import Archive
from audio_edition.read.xml import attribute, named, parse_xml

_ENCRYPTION = "META-INF/encryption.xml"
_FONT_SCRAMBLING = frozenset(
    {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}
)


def refuse_protected(archive: Archive) -> None:
    """Refuse a book of which more than fonts is encrypted.

    Raises:
        SourceError: It is protected.
    """
    if _ENCRYPTION not in archive:
        return
    root = parse_xml(archive.read(_ENCRYPTION), archive.source, _ENCRYPTION)
    methods = {attribute(method, "Algorithm") for method in named(root, "EncryptionMethod")}
    if methods - _FONT_SCRAMBLING:
        raise SourceError(
            f"{archive.source} is protected: its text is encrypted (DRM).",
            "Ask the shop or the publisher for a copy without DRM; it can't be read here.",
        )
