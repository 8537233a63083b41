import bz2
import codecs
import gzip
import lzma

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.errors import SourceError
from audio_edition.read import read_text
from audio_edition.read.decode import decode

TEXT = "“Café” – it’s 10 € a head.\nNaïve œuvres, Åse’s Straße.\n"
READABLE = st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.just("\n")


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        codecs.BOM_UTF8 + TEXT.encode("utf-8"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"),
        codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"),
        TEXT.encode("cp1252"),
    ],
    ids=[
        "utf-8",
        "utf-8 mark",
        "utf-16 little",
        "utf-16 big",
        "utf-32 little",
        "utf-32 big",
        "windows-1252",
    ],
)
def test_each_encoding_gives_the_same_text(data: bytes) -> None:
    assert decode(data, "a.txt") == TEXT


@given(st.text(READABLE))
def test_utf_8_is_never_taken_for_anything_else(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode("utf-8"), "a.txt") == text


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_breaks_are_one_kind(end: str) -> None:
    assert decode(f"one{end}two{end}".encode(), "a.txt") == "one\ntwo\n"


def test_form_feeds_stay() -> None:
    assert decode(b"one\ftwo", "a.txt") == "one\ftwo"


def test_a_few_lost_letters_do_not_make_a_text_binary() -> None:
    text = "The e\0ect of the \0rst o\0er was small, and nobody in the village spoke of it. " * 4
    assert decode(text.encode(), "a.txt") == text


@pytest.mark.parametrize(
    ("data", "place", "what"),
    [
        ("Grüße\nund \x81".encode("cp1252", "ignore") + b"\x81 hier", "line 2, column 5", "0x81"),
        ("Grüße\n".encode() + b"Gr\xfc\xdfe", "line 2, column 3", "0xFC"),
        (b"It isn\xd5t late.", "line 1, column 7", "0xD5"),
        ("Une naïve façade".encode("cp437"), "line 1, column 7", "0x8B"),
        ("Łódź była pusta".encode("cp1250"), "line 1, column 8", "0xB3"),
        ("Привет всем\n".encode("cp1251"), "line 1, column 1", "0xCF"),
        (codecs.BOM_UTF16_LE + "ab\nc".encode("utf-16-le") + b"\x00\xd8", "line 2, column 2", "0x"),
        (codecs.BOM_UTF32_LE + "ab\nc".encode("utf-32-le") + b"\xff", "line 2, column 2", "UTF-32"),
        (b"one two three four five " * 9 + b"\nsix \x02", "line 2, column 5", "U+0002"),
        ("one two three four five " * 9 + "\u0093six", "line 1, column 217", "U+0093"),
    ],
    ids=[
        "undefined",
        "mixed",
        "mac",
        "dos",
        "polish",
        "cyrillic",
        "cut utf-16",
        "cut utf-32",
        "control",
        "c1",
    ],
)
def test_what_cannot_be_told_is_named_with_its_place(
    data: bytes | str, place: str, what: str
) -> None:
    encoded = data if isinstance(data, bytes) else data.encode()
    with pytest.raises(SourceError) as caught:
        decode(encoded, "a.txt")
    assert caught.value.message.startswith("a.txt")
    assert place in caught.value.message
    assert what in caught.value.message
    assert "UTF-8" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"PK\x03\x04rest", "a ZIP archive"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"MZ\x90\0\x03\0\0\0", "a program"),
        (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        (b"GIF89a\x01\0\x01\0\0\0\0", "a GIF picture"),
        (b"RIFF\x24\x08\0\0WAVEfmt ", "a sound"),
        (b"OggS\0\x02", "an Ogg sound"),
        (b"fLaC\0\0\0\x22", "a FLAC sound"),
        (gzip.compress(b"words", mtime=0), "a gzip archive"),
        (bz2.compress(b"words"), "a bzip2 archive"),
        (lzma.compress(b"words"), "an xz archive"),
        (b"SQLite format 3\0\x10", "a SQLite database"),
        (b"{\\rtf1\\ansi words}", "an RTF document"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"ID3\x04", "an MP3"),
        (bytes(range(32)) * 4, "binary data"),
        (bytes(range(256)) * 4, "binary data"),
        ("Plain words".encode("utf-16-le"), "UTF-16 without a byte order mark"),
    ],
)
def test_what_is_no_text_is_called_by_its_name(data: bytes, what: str) -> None:
    with pytest.raises(SourceError, match=what):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    "text",
    [
        "%PDF is how such a file begins.",
        "MZ are the initials of a programmer.",
        "GIF89a was the second version of the format.",
        "RIFF was a container for sounds.",
        "ID3 tags are at the beginning of a file.",
        "OggS opens every page of an Ogg file.",
        "fLaC stands at its beginning.",
        "BZh is followed by a digit.",
        "SQLite format 3 has been stable for long.",
        "{\\rtf opens a document.",
    ],
)
def test_a_text_about_a_format_is_no_file_of_that_format(text: str) -> None:
    assert decode(text.encode(), "a.txt") == text


@pytest.mark.parametrize("markdown", [False, True])
def test_half_a_character_is_named_with_its_place(*, markdown: bool) -> None:
    with pytest.raises(SourceError, match=r"notes .*line 2, column 3: U\+D83D"):
        read_text("One\r\nab\ud83d two", "notes", markdown=markdown)
