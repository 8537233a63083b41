"""Broken and hostile PDFs: an error that says what to do, soon, and never a crash."""

import io
import zlib
from collections.abc import Callable
from contextlib import suppress

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from audio_edition.errors import SourceError
from audio_edition.read import pdf
from audio_edition.read.pdf.opening import refuse_silence
from audio_edition.read.pdf.reader import contents as contents_of
from support.pdf import extract
from support.typeset import Style, typeset

SENTENCE = "The ferry leaves at six, while the harbour is still dark."
WHOLE = typeset([("title", "Six"), ("paragraph", SENTENCE)], Style())


def drawn(draw: Callable[[Canvas], object], encrypt: StandardEncryption | None = None) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(400, 300), encrypt=encrypt, invariant=True)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def with_page(content: bytes, fonts: bytes = b"/Type1/BaseFont/Helvetica") -> bytes:
    """Return a PDF without a table of its objects, with one page of this content."""
    packed = zlib.compress(content, 9)
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Contents 4 0 R"
        b"/Resources<</Font<</F1<</Type/Font/Subtype" + fonts + b">>>>>>>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(packed), packed),
    )
    numbered = (b"%d 0 obj\n%b\nendobj\n" % item for item in enumerate(objects, 1))
    return b"%PDF-1.4\n" + b"".join(numbered) + b"trailer<</Root 1 0 R>>"


def empty_pages(count: int) -> bytes:
    return drawn(lambda canvas: [canvas.showPage() for _ in range(count)])


def locked() -> bytes:
    return drawn(lambda canvas: canvas.drawString(40, 40, SENTENCE), StandardEncryption("secret"))


def scanned() -> bytes:
    return drawn(lambda canvas: canvas.rect(20, 20, 300, 200, fill=1))


LOOP = (
    b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n"
    b"2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 20000>>\nendobj\ntrailer<</Root 1 0 R>>"
)
NO_PAGES = LOOP.replace(b"2 0 R 2 0 R", b"").replace(b"20000", b"0")


@pytest.mark.parametrize(
    ("data", "message", "hint"),
    [
        (b"", "damaged", "again"),
        (b"%PDF-1.7\n", "damaged", "qpdf"),
        (b"%PDF-1.4\n" + bytes(range(256)) * 50, "damaged", "qpdf"),
        (WHOLE[: len(WHOLE) // 2], "cut off", "again"),
        (b"%PDF-1.4\n1 0 obj\n" + b"[" * 100_000, "damaged", "qpdf"),
        (LOOP, "no text", ""),
        (NO_PAGES, "damaged|no pages", ""),
        (locked(), "password", "qpdf --decrypt"),
        (scanned(), "pictures of pages and no text", "ocrmypdf"),
        (empty_pages(300), "no text", "text"),
    ],
    ids=[
        *("empty", "header", "garbage", "half", "nested"),
        *("loop", "pageless", "locked", "scan", "blank"),
    ],
)
def test_what_cannot_be_read_says_why_and_what_to_do(data: bytes, message: str, hint: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        pdf.read(data, "odd.pdf")
    assert "odd.pdf" in caught.value.message
    assert hint in caught.value.hint


def test_a_page_of_gigantic_size_is_read() -> None:
    data = drawn(lambda canvas: (canvas.setPageSize((1e9, 1e9)), canvas.drawString(9, 9, SENTENCE)))
    assert [block.text for block in pdf.read(data, "x").blocks] == [SENTENCE]


def test_a_page_that_unpacks_to_far_more_than_its_size_is_read_or_refused() -> None:
    bomb = with_page(b"BT /F1 12 Tf 40 40 Td (Six) Tj ET" + b" " * 100_000_000)
    with suppress(SourceError):
        assert [block.text for block in pdf.read(bomb, "x").blocks] == ["Six"]


def test_a_protected_file_that_anyone_may_open_is_read() -> None:
    protection = StandardEncryption("", ownerPassword="secret")  # a test's
    data = drawn(lambda canvas: canvas.drawString(40, 40, SENTENCE), protection)
    assert [block.text for block in pdf.read(data, "x").blocks] == [SENTENCE]


def test_signs_that_the_font_does_not_name_are_lost_characters() -> None:
    nameless = (
        b"/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/FirstChar 1/LastChar 2/Widths[9 9]"
        b"/CharProcs<<>>/Encoding<</Type/Encoding/Differences[1/x1/x2]>>"
    )
    data = with_page(b"BT /F1 12 Tf 40 40 Td <010201> Tj ET", nameless)
    assert [block.text for block in pdf.read(data, "x").blocks] == ["\ufffd\ufffd\ufffd"]


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, len(WHOLE) - 1), cut=st.integers(0, 60), put=st.binary(max_size=20))
def test_a_mutated_file_is_read_or_refused(place: int, cut: int, put: bytes) -> None:
    data = WHOLE[:place] + put + WHOLE[place + cut :]
    with suppress(pypdfium2.PdfiumError, SourceError):
        document = extract(data)
        refuse_silence(document, "odd.pdf")
        assert contents_of(document).blocks
