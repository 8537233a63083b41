"""What programs that set type do, line by line: each page is a list of what stands where."""

import io
from collections.abc import Sequence

import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from audio_edition.model import Role
from audio_edition.read.pdf.reader import contents
from support.pdf import extract

Placed = tuple[float, float, float, str]
"""Left, baseline from the foot of the page, size, text."""

LINE = "The ferry leaves at six, while the harbour is still dark and"
"""228 points wide in Times of ten points."""


def pages(*set_pages: Sequence[Placed]) -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(600, 400), invariant=True)
    for placed in set_pages:
        for left, baseline, size, text in placed:
            canvas.setFont("Times-Roman", size)
            canvas.drawString(left, baseline, text)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def column(left: float, top: float, count: int, last: str = "") -> list[Placed]:
    """Return full lines one below the other, and a last one."""
    texts = [LINE, *[LINE.lower()] * (count - 1), *([last] if last else [])]
    return [(left, top - 12 * row, 10, text) for row, text in enumerate(texts)]


def read(data: bytes) -> list[tuple[Role | None, str]]:
    return [(block.role, block.text) for block in contents(extract(data)).blocks]


def test_a_line_that_stands_out_ends_no_paragraph_before_it() -> None:
    first, second = column(40, 370, 27), column(320, 370, 26, "everybody slept.")
    first[5] = (40, first[5][1], 10, LINE.replace("still", "utterly"))
    first[7] = (40, first[7][1], 10, LINE.lower()[:-3] + "ice.")
    first[8] = (40, first[8][1], 10, LINE)
    (only,) = read(pages([*first, *second]))
    assert only[1].endswith("everybody slept.")


def test_a_running_head_with_the_page_number_is_furniture_though_it_never_comes_again() -> None:
    heads = ["The Weather", "Goats and Gardens", "Of Boats"]
    numbered = [
        [
            (40.0, 370.0, 10.0, f"{number} {head}"),
            (140.0 if number == 2 else 295.0, 370.0, 10.0, f"{number + 6}"),
            *column(40, 340 - 7 * number, 20, "Nobody slept."),
        ]
        for number, head in enumerate(heads, 1)
    ]
    found = read(pages(*numbered))
    assert [text for role, text in found if role is Role.FURNITURE] == [
        "1 The Weather 7",
        "2 Goats and Gardens 8",
        "3 Of Boats 9",
    ]


def test_a_footnote_goes_on_at_the_foot_of_the_next_column() -> None:
    left = [*column(40, 370, 22), (40, 70, 8, "1 The minutes of the meeting call it a")]
    right = [*column(320, 370, 22), (320, 70, 8, "difference of opinion.")]
    found = read(pages([*left, *right]))
    assert [text for role, text in found if role is Role.FOOTNOTE] == [
        "1 The minutes of the meeting call it a difference of opinion."
    ]


def test_a_sentence_goes_on_in_a_caption_that_is_set_loose() -> None:
    notes = [(40.0, 40.0 - 9 * row, 8.0, f"{row + 1} A note of one line.") for row in range(3)]
    caption = [
        (40.0, 200.0, 8.0, "Figure 1. The ferry at her berth, seen from the"),
        (40.0, 188.0, 8.0, "eastern road."),
    ]
    found = read(pages([*column(40, 370, 12), *caption, *column(40, 170, 9), *notes]))
    assert [text for role, text in found if role is Role.CAPTION] == [
        "Figure 1. The ferry at her berth, seen from the eastern road."
    ]


def test_a_raised_figure_that_pushes_its_line_down_parts_no_paragraph() -> None:
    """As browsers do, which set white between paragraphs."""
    called = [(40.0, 307.5, 10.0, "Oslo"), (59.0, 312.0, 6.0, "1"), (65.0, 307.5, 10.0, LINE)]
    first = [*column(40, 370, 5), *called, *column(40, 295.5, 2, "nobody slept.")]
    found = read(pages([*first, *column(40, 240, 5, "they slept."), *column(40, 150, 5, "all.")]))
    assert [text.split()[-1] for _, text in found] == ["slept.", "slept.", "all."]


@pytest.mark.parametrize(
    "rows", [[("Ada Bell", "Ole Moe")], [("Ada Bell", "Ole Moe"), ("Oslo", "Bergen")]]
)
def test_names_side_by_side_below_a_title_are_read_one_after_the_other(
    rows: list[tuple[str, str]],
) -> None:
    names = [
        (left, 340.0 - 12 * row, 10.0, name)
        for row, pair in enumerate(rows)
        for left, name in zip((80.0, 200.0), pair, strict=True)
    ]
    heading = (40.0, 300.0, 14.0, "1 Departure")
    found = read(pages([(90, 365, 20, "A Ferry at Six"), *names, heading, *column(40, 280, 9)]))
    assert [text for _, text in found[1:-2]] == [
        name for pair in zip(*rows, strict=True) for name in pair
    ]


def test_a_date_below_a_name_is_by_itself_though_it_begins_small() -> None:
    front = [
        (90.0, 365.0, 20.0, "El puerto"),
        (92.0, 340.0, 12.0, "Ana Moe"),
        (88.0, 316.0, 12.0, "mayo de 2011"),
    ]
    found = read(pages([*front, *column(40, 280, 9)]))
    assert [text for _, text in found[1:3]] == ["Ana Moe", "mayo de 2011"]


def test_the_words_of_a_stretched_line_are_no_names() -> None:
    stretched = [
        (40.0, 318.0, 10.0, "the"),
        (120.0, 318.0, 10.0, "ferry"),
        (235.0, 318.0, 10.0, "leaves"),
    ]
    body = [*column(40, 330, 1), *stretched, *column(40, 318, 8, "at six.")[1:]]
    found = read(pages([(90, 365, 20, "A Ferry at Six"), *body]))
    assert len(found) == 2


def test_a_title_wider_than_the_text_ends_no_line_early() -> None:
    """As over two columns, of which the second is empty; nouns of German begin lines large."""
    lines = [(left, place, size, text.title()) for left, place, size, text in column(40, 300, 12)]
    found = read(pages([(40, 365, 20, "A Ferry at Six, and Nobody on Board but the Crew"), *lines]))
    assert len(found) == 2


@pytest.mark.parametrize(
    ("before", "accent", "rest", "lift", "word"),
    [
        ("K", "´", "utt", 0, "Kútt"),
        ("", "¨", "ol", 0, "öl"),
        ("", "´", "Emile", 2, "Émile"),
        ("San ", "¸", "Celik", 0, "San Çelik"),
    ],
)
def test_an_accent_that_is_printed_over_a_letter_is_part_of_it(
    before: str, accent: str, rest: str, lift: float, word: str
) -> None:
    start = 40 + stringWidth(before, "Times-Roman", 10)
    placed = [
        *([(40.0, 60.0, 10.0, before)] if before else []),
        (start, 60 + lift, 10, accent),
        (start, 60, 10, rest),
    ]
    assert [found for _, found in read(pages(placed))] == [word]


def test_an_accent_beside_a_letter_stays_a_sign() -> None:
    placed = [(40.0, 60.0, 10.0, "The sign ´ is no letter, and `so is this")]
    assert [found for _, found in read(pages(placed))] == [placed[0][3]]


def test_what_hangs_from_a_list_marker_goes_on_with_its_item() -> None:
    """Though paragraphs are set in as far as the text of the items is."""
    paragraphs = [
        placed
        for top in (370, 334, 298)
        for placed in [(55.0, top, 10.0, LINE[:-4]), *column(40, top - 12, 2, "Up.")[1:]]
    ]
    item = [
        (40.0, 250.0, 10.0, "[1]"),
        (55.0, 250.0, 10.0, f"{LINE[:-4]}."),
        (55.0, 238.0, 10.0, "In the Journal of Dry Places."),
    ]
    found = read(pages([*paragraphs, *item]))
    assert found[-1][1] == f"[1] {LINE[:-4]}. In the Journal of Dry Places."


@pytest.mark.parametrize("words", ["HARBOUR NEWS", "XQ ZVKJ"])
def test_letters_with_white_between_them_are_words(words: str) -> None:
    kicker, left = [], 40.0
    for letter in words:
        kicker += [(left, 380.0, 8.0, letter)] if letter != " " else []
        left += stringWidth(letter, "Times-Roman", 8) + (2 if "NEWS" in words else 1.4)
    found = read(pages([*kicker, *column(40, 340, 8)]))
    assert found[0][1] == words


def test_a_line_that_hangs_over_into_the_next_column_is_in_its_own() -> None:
    left = column(40, 370, 20, "Up.")
    left[8] = (40, left[8][1], 10, f"{LINE.lower()} cold")
    found = read(pages([*left, *column(278, 370, 20, "Down.")]))
    assert [text.split()[-1] for _, text in found] == ["Up.", "Down."]


def test_an_address_that_a_line_end_breaks_parts_no_paragraph() -> None:
    lines = column(40, 370, 8)
    lines[3] = (40, lines[3][1], 10, f"{LINE[:-8]} harb-")
    lines[4] = (40, lines[4][1], 10, "our.example.org, the ferry leaves at six in the dark and")
    (only,) = read(pages(lines))
    assert "harbour.example.org" in only[1]


def test_a_bullet_that_is_drawn_marks_an_item() -> None:
    """As browsers print them; a dot elsewhere marks none."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(600, 400))
    for left, baseline, size, text in [
        *column(40, 370, 6),
        *column(60, 280, 2),
        *column(60, 256, 1),
        *column(40, 220, 6),
    ]:
        canvas.setFont("Times-Roman", size)
        canvas.drawString(left, baseline, text)
    for left, middle in [(50, 283), (50, 259), (500, 223)]:
        canvas.circle(left, middle, 2, fill=1)
    canvas.save()
    text = f"{LINE} {LINE.lower()}"
    assert [each for _, each in read(file.getvalue())][1:3] == [f"• {text}", f"• {LINE}"]


def test_letters_that_make_no_word_stay_apart() -> None:
    row = [(40.0 + 12 * place, 380.0, 8.0, letter) for place, letter in enumerate("XQZVKJ")]
    assert read(pages([*row, *column(40, 340, 8)]))[0][1] == "X Q Z V K J"


def test_what_goes_on_below_is_no_heading_however_large() -> None:
    quote = [(40.0, 250.0, 14.0, "The goal is to become"), (40.0, 370.0, 14.0, "more of a ferry.")]
    found = read(pages([*column(40, 380, 8), quote[0]], [quote[1], *column(40, 330, 8)]))
    assert (None, "The goal is to become more of a ferry.") in found


def test_the_number_of_a_chapter_stands_in_its_heading() -> None:
    heading = [(40.0, 370.0, 20.0, "Chapter 1"), (40.0, 330.0, 20.0, "The Ferry")]
    found = read(pages([*heading, *column(40, 290, 8)]))
    assert found[0] == (Role.TITLE, "Chapter 1 The Ferry")


def bitmaps(codes: bytes, names: bytes = b"") -> bytes:
    """Return a PDF in a font that has no names for its signs, as TeX's bitmaps have none.

    Args:
        codes: The text.
        names: A map of codes to Unicode that the font has nevertheless.
    """
    signs = b" ".join(b"/a%d" % code for code in range(128))
    font = (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[.1 0 0 .1 0 0]/CharProcs<<>>"
        b"/FirstChar 0/LastChar 127/Widths[%b]/Encoding<</Type/Encoding/Differences[0 %b]>>%b>>"
    ) % (b"5 " * 128, signs, b"/ToUnicode 5 0 R" if names else b"")
    content = b"BT /F1 10 Tf 40 40 Td <%b> Tj ET" % codes.hex().encode()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 300]/Contents 4 0 R"
        b"/Resources<</Font<</F1 %b>>>>>>" % font,
        *(b"<</Length %d>>stream\n%b\nendstream" % (len(each), each) for each in (content, names)),
    )
    numbered = (b"%d 0 obj\n%b\nendobj\n" % item for item in enumerate(objects, 1))
    return b"%PDF-1.4\n" + b"".join(numbered) + b"trailer<</Root 1 0 R>>"


@pytest.mark.parametrize(
    ("codes", "text"),
    [
        (b"The old ferry leaves at six.", "The old ferry leaves at six."),
        (b'The \x0crst \\o\x0ecers" found its in\rux.', "The first “officers” found its influx."),
        (
            b"The \x1crst \x10o\x1ecers\x11 found its in\x1dux.",
            "The first “officers” found its influx.",
        ),
        (b"Xqw zzkp vvrtu qqxy wkkjh", "���"),
    ],
    ids=["ASCII", "OT1", "T1", "none"],
)
def test_signs_without_a_name_are_what_their_codes_tell_where_that_makes_words(
    codes: bytes, text: str
) -> None:
    ((_, found),) = read(bitmaps(codes))
    assert found.startswith(text)
    assert text != "���" or set(found) == {"\ufffd", " "}


def test_a_sign_beyond_sixteen_bits_is_one_sign() -> None:
    names = (
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n1 begincodespacerange\n"
        b"<00><FF>\nendcodespacerange\n2 beginbfchar\n<41><D83DDE00>\n<42><0042>\nendbfchar\n"
        b"endcmap end end"
    )
    assert read(bitmaps(b"AB", names))[0][1] == "😀B"


def test_headings_are_no_deeper_than_six_levels() -> None:
    first = [(40.0, 370.0, 34.0, "All of Boats"), *column(40, 330, 20, "Up.")]
    second = [
        placed
        for place in range(8)
        for placed in [
            (40.0, 370 - 45.0 * place, 30 - 2.0 * place, f"Of Boat {place}"),
            *column(40, 352 - 45 * place, 1, "It sank."),
        ]
    ]
    found = contents(extract(pages(first, second))).blocks
    assert [block.level for block in found if block.level] == [2, 3, 4, 5, 6, 6, 6, 6]


def test_the_table_of_contents_is_left_out() -> None:
    """Beside the entry that is a chapter stands its page, which is no name beside another."""
    first = [
        (90.0, 370.0, 20.0, "All of Boats"),
        (40.0, 340.0, 14.0, "Contents"),
        (40.0, 320.0, 10.0, "1 Departure"),
        (260.0, 320.0, 10.0, "2"),
        (50.0, 308.0, 10.0, "1.1 At six" + " ." * 40 + " 2"),
    ]
    second = [(40.0, 370.0, 14.0, "1 Departure"), *column(40, 340, 5, "Up.")]
    third = [(40.0, 260.0, 12.0, "1.1 At six"), *column(40, 240, 5, "Down.")]
    found = contents(extract(pages(first, [*second, *third])))
    texts = [block.text for block in found.blocks]
    assert texts[:2] == ["All of Boats", "1 Departure"]
    assert texts[3] == "1.1 At six"
    assert [finding.message[:35] for finding in found.findings if finding.code == "left-out"] == [
        "Left out: the table of contents: “C"
    ]
