"""ID3v2.3 tags, byte for byte: http://id3.org/id3v2.3.0 and its chapter addendum.

Version 2.3, because players built on FFmpeg, and Apple's, drop a chapter of a 2.4 tag whose title
is longer than 125 bytes. Own code, because mutagen sorts chapters by the size of their frames.
"""

from collections.abc import Iterable, Sequence

NO_OFFSET = b"\xff\xff\xff\xff"
"""In place of a chapter's offset in bytes: its times count instead."""

TOP_LEVEL = 0b10
ORDERED = 0b01
FRONT_COVER = 3
MOST_CHILDREN = 255
"""A table of contents counts its entries in one byte."""


def tag(frames: Iterable[bytes]) -> bytes:
    """Return a tag with these frames, in their order."""
    body = b"".join(frames)
    size = len(body)
    synchsafe = bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
    return b"ID3\x03\x00\x00" + synchsafe + body


def text(frame_id: str, value: str) -> bytes:
    """Return a text frame in UTF-16, such as a title (TIT2) or an artist (TPE1)."""
    return _frame(frame_id, b"\x01" + _utf16(value))


def code(frame_id: str, value: str) -> bytes:
    """Return a text frame whose value the standard wants in Latin-1: numbers and codes."""
    return _frame(frame_id, b"\x00" + value.encode("ascii"))


def comment(language: str, value: str) -> bytes:
    """Return a comment without a description, in a language by its ISO 639-2 code."""
    return _frame("COMM", b"\x01" + language.encode("ascii") + _utf16("") + b"\0\0" + _utf16(value))


def user_text(name: str, value: str) -> bytes:
    """Return a text frame (TXXX) with a name of its own."""
    return _frame("TXXX", b"\x01" + _utf16(name) + b"\0\0" + _utf16(value))


def picture(media_type: str, data: bytes) -> bytes:
    """Return a picture frame (APIC) with the front cover."""
    return _frame("APIC", b"\x00" + _name(media_type) + bytes([FRONT_COVER]) + b"\0" + data)


def chapter(element: str, start: int, end: int, title: str) -> bytes:
    """Return a chapter frame (CHAP) with its title; times in milliseconds."""
    times = start.to_bytes(4, "big") + end.to_bytes(4, "big")
    return _frame("CHAP", _name(element) + times + 2 * NO_OFFSET + text("TIT2", title))


def contents(element: str, flags: int, children: Sequence[str], title: str) -> bytes:
    """Return a table of contents (CTOC) with its title and at most 255 children by element id."""
    counted = bytes([flags, len(children)])
    names = b"".join(map(_name, children))
    return _frame("CTOC", _name(element) + counted + names + text("TIT2", title))


def _frame(frame_id: str, body: bytes) -> bytes:
    no_flags = b"\0\0"
    return frame_id.encode("ascii") + len(body).to_bytes(4, "big") + no_flags + body


def _name(element: str) -> bytes:
    return element.encode("ascii") + b"\0"


def _utf16(value: str) -> bytes:
    byte_order_mark = b"\xff\xfe"
    return byte_order_mark + value.encode("utf-16-le")
