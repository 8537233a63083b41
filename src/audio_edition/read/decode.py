"""Bytes to text, strictly: what can't be told is an error that says where, never a guess."""

import codecs
import re

from audio_edition.errors import SourceError

_SIGNATURES = (
    (rb"%PDF-\d", "a PDF"),
    (rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis", "an OpenDocument file"),
    (rb"PK\x03\x04", "a ZIP archive, and neither an EPUB nor a DOCX"),
    (rb".{60}BOOKMOBI", "a Kindle book"),
    (rb"AT&TFORM", "a DjVu document"),
    (rb"\x7fELF", "a program"),
    (rb"MZ\x90\x00", "a program"),
    (rb"\x89PNG\r\n", "a PNG picture"),
    (rb"\xff\xd8\xff[\xc0-\xfe]", "a JPEG picture"),
    (rb"GIF8[79]a.{0,6}[\x00-\x08\x0e-\x1f\x80-\xff]", "a GIF picture"),
    (rb"RIFF.{4}(?:WAVE|AVI |WEBP)", "a sound, a film or a WebP picture"),
    (rb"ID3[\x00-\x0f]", "an MP3"),
    (rb"OggS\x00", "an Ogg sound"),
    (rb"fLaC[\x00\x80]\x00\x00\x22", "a FLAC sound"),
    (rb"\x1f\x8b\x08", "a gzip archive"),
    (rb"BZh[1-9](?:1AY&SY|\x17\x72\x45\x38\x50\x90)", "a bzip2 archive"),
    (rb"\xfd7zXZ\x00", "an xz archive"),
    (rb"7z\xbc\xaf", "a 7z archive"),
    (rb"\xd0\xcf\x11\xe0", "an old Word document"),
    (rb"SQLite format 3\x00", "a SQLite database"),
    (rb"\{\\rtf1?\s*\\", "an RTF document"),
)
"""How files of other kinds begin, as patterns that ask for more than what a text may say too."""

_FORMATS = tuple((re.compile(pattern, re.DOTALL), name) for pattern, name in _SIGNATURES)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
"""Byte order marks. UTF-32's come first, as one of them begins like UTF-16's."""

_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_NO_TEXT = bytes({*range(0x20), 0x7F} - set(b"\t\n\v\f\r"))
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1f\x7f-\x9f]")
_MANY = 0.01
"""Above this share of control characters, bytes are not a text with some damage."""

_LOST_LETTER = re.compile(r"(?<=[^\W\d_])\0(?!\0)|(?<!\0)\0(?=[^\W\d_])")
_MOST_LOST = 0.2
"""Above this share of NULs amid letters, they are not letters that were lost."""

_SURROGATE = re.compile("[\ud800-\udfff]")

_MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_FOREIGN = re.compile(r"(?<=[a-zß-ÿ])[À-ÖØ-Þ‚„ƒ†‡ˆ‰‹¡¿¹²³¢£¥¦§¨±¶¸¼½¾](?=[a-zß-ÿ])")
"""A capital or a sign amid small letters: an accent or an apostrophe in another encoding."""

_ENDLESS = 10_000_000
"""Bytes of a line from which it is refused: the longest novels have as many in all."""

_MOSTLY = 1 / 3
"""Above this share of accented letters, bytes are another alphabet's, not Western text."""

_SAVE_AS = "Open it in an editor and save it as UTF-8."


def decode(data: bytes, source: str) -> str:
    r"""Decode UTF-8, UTF-16 or UTF-32 with their mark, or Windows-1252; line breaks become `\n`.

    Args:
        data: The bytes of a text.
        source: Where they came from, for messages.

    Raises:
        SourceError: They are no text, or no encoding can be told for certain.
    """
    _refuse_known_formats(data, source)
    refuse_endless_lines(data, source)
    if not data.startswith(_WIDE):
        _refuse_binary(data, source)
    text = _decoded(data, source)
    _refuse_controls(text, source)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def is_utf8(data: bytes) -> bool:
    """Tell whether bytes are whole UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def refuse_endless_lines(data: bytes, source: str) -> None:
    """Refuse bytes of which a line is longer than any book.

    Raises:
        SourceError: There is such a line.
    """
    longest = max(map(len, data.splitlines()), default=0)
    if longest > _ENDLESS:
        raise SourceError(
            f"{source} has a line of {longest / 1e6:.0f} MB: no text is written so.",
            "If it is one, break it into paragraphs with blank lines between them.",
        )


def refuse_surrogates(text: str, source: str) -> None:
    r"""Refuse a text with half a character, which no encoding can write.

    Args:
        text: As a program hands it over, with `\n` for line breaks.
        source: Where it came from, for messages.

    Raises:
        SourceError: A surrogate stands in it.
    """
    surrogate = _SURROGATE.search(text)
    if surrogate:
        place = _place(text[: surrogate.start()])
        raise SourceError(
            f"{source} is not a text: {place}: U+{ord(surrogate.group()):04X} is half a character.",
            "Decode the text with its own encoding, and with errors='strict'.",
        )


def _decoded(data: bytes, source: str) -> str:
    for mark, encoding, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data.removeprefix(mark), encoding, name, source)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _MULTIBYTE.search(data):
            raise _undecidable(data, error.start, source, "UTF-8") from error
    return _western(data, source)


def _strictly(data: bytes, encoding: str, name: str, source: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding)
        byte = data[error.start]
        raise _error_at(before, f"byte 0x{byte:02X} is not {name}", source) from error


def _western(data: bytes, source: str) -> str:
    """Decode Windows-1252 where the letters that come out are Western text."""
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise _undecidable(data, error.start, source, "UTF-8 or Windows-1252") from error
    foreign = _FOREIGN.search(text)
    letters = sum(map(str.isalpha, text))
    accented = sum(1 for character in text if character.isalpha() and not character.isascii())
    if foreign or accented > letters * _MOSTLY:
        start = foreign.start() if foreign else _first_high(data)
        raise _undecidable(data, start, source, "UTF-8 or Windows-1252")
    return text


def _first_high(data: bytes) -> int:
    return next(index for index, byte in enumerate(data) if byte > 0x7F)


def _undecidable(data: bytes, start: int, source: str, names: str) -> SourceError:
    """Say which byte fits no encoding; what is before it tells the line and the column."""
    before = data[:start].decode("utf-8" if names == "UTF-8" else "latin-1")
    return _error_at(before, f"byte 0x{data[start]:02X} is not {names}", source)


def _error_at(before: str, problem: str, source: str) -> SourceError:
    return SourceError(f"{source} can't be decoded: {_place(before)}: {problem}.", _SAVE_AS)


def _place(before: str) -> str:
    """Return the place behind a text."""
    lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return f"line {len(lines)}, column {len(lines[-1]) + 1}"


def _refuse_known_formats(data: bytes, source: str) -> None:
    for signature, name in _FORMATS:
        if signature.match(data):
            raise SourceError(
                f"{source} is not a text: it seems to be {name}.",
                "Save it as text, Markdown, HTML, EPUB, PDF or DOCX.",
            )


def _refuse_binary(data: bytes, source: str) -> None:
    """Refuse bytes most of which no text has; a few NULs are lost letters."""
    controls = len(data) - len(data.translate(None, _NO_TEXT))
    if not controls:
        return
    text = data.decode("latin-1")
    lost = len(_LOST_LETTER.findall(text))
    others = controls - lost
    if others > len(text) * _MANY or lost > len(text) * _MOST_LOST:
        what = "UTF-16 without a byte order mark" if _alternates(text) else "binary data"
        raise SourceError(f"{source} is not a text: it seems to be {what}.", _SAVE_AS)


def _refuse_controls(text: str, source: str) -> None:
    control = _CONTROL.search(text)
    if control:
        problem = f"U+{ord(control.group()):04X} is a control character"
        raise _error_at(text[: control.start()], problem, source)


def _alternates(text: str) -> bool:
    """Return whether every other character is NUL, as in Western UTF-16 read byte by byte."""
    halves = (text[::2], text[1::2])
    return any(half.count("\0") > len(half) / 2 for half in halves)
