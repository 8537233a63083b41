"""Bytes of a page to text: byte order mark, what the page declares, and whether that can be true.

The order is that of the HTML Standard, § 13.2.3, except that a declaration which the bytes belie
gives way: bytes that form UTF-8 beyond ASCII are UTF-8, whatever the page says of itself.
"""

import codecs
import re

from audio_edition.read.decode import decode, is_utf8, refuse_endless_lines
from audio_edition.read.html.tree import names

_PRESCAN = 4096
"""Bytes in which a declaration is looked for; the standard's 1024 miss pages in the wild."""

_DECLARATION = re.compile(
    rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE
)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LABELS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
    "tis-620": "cp874",
}
"""Encodings that mean a larger one on the Web (Encoding Standard, § 4.2), by Python's names."""

_ALIASES = {
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "x-gbk": "gb18030",
    "windows-874": "cp874",
    "windows-949": "cp949",
    "iso-8859-8-i": "iso8859-8",
    "x-euc-jp": "euc_jp",
    "x-mac-cyrillic": "mac-cyrillic",
}
"""Names of the Web that Python lacks."""

_KNOWN = names(
    "utf-8 cp866 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10"
    " iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic cp874 cp1250"
    " cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 gb18030 big5hkscs euc_jp iso2022_jp"
    " cp932 cp949"
)
"""The encodings of the Web (Encoding Standard, § 4.2); Python knows others, which are none."""


def decode_page(data: bytes, source: str) -> str:
    r"""Decode a page; line breaks become `\n`.

    Raises:
        SourceError: No encoding can be told for certain.
    """
    refuse_endless_lines(data, source)
    declared = _declared(data)
    if data.startswith((codecs.BOM_UTF8, *_WIDE)) or declared in {None, "utf-8"} or is_utf8(data):
        return decode(data, source)
    try:
        text = data.decode(str(declared))
    except (UnicodeDecodeError, LookupError):
        return decode(data, source)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def web_encoding(label: str) -> str:
    """Return Python's name of what an encoding's name means on the Web.

    Raises:
        LookupError: It names none.
    """
    codec = codecs.lookup(_ALIASES.get(label.lower(), label))
    return _LABELS.get(codec.name, codec.name)


def _declared(data: bytes) -> str | None:
    """Return Python's name of the declared encoding; None where there is none to use."""
    found = _DECLARATION.search(data[:_PRESCAN])
    if found is None:
        return None
    try:
        name = web_encoding(found[1].decode("ascii"))
    except LookupError:
        return None
    # UTF-16 can't be declared in ASCII: the standard reads such a page as UTF-8.
    return name if name in _KNOWN else "utf-8"
