from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from audio_edition.model import Article, Block, Metadata, ReadingPolicy, Role, UnitKind
from audio_edition.segment import segment

REAL_ARTICLE = Path(__file__).parents[3] / "shared" / "articles" / "panjshir-opinion.txt"


def segmented(*texts: str, policy: ReadingPolicy | None = None) -> Article:
    blocks = tuple(Block(text, (line, line)) for line, text in enumerate(texts, start=1))
    article = Article("page", "page.txt", Metadata(), blocks)
    return segment(article, policy or ReadingPolicy())


def test_a_quote_is_a_unit_of_its_own_with_its_marks() -> None:
    units = segmented("“It rose,” said Ann Carr. “It fell.”", "The end.").blocks[0].units
    assert [(unit.kind, unit.text, unit.speaker) for unit in units] == [
        (UnitKind.QUOTE, "“It rose,” ", "Ann Carr"),
        (UnitKind.PARAGRAPH, "said Ann Carr. ", None),
        (UnitKind.QUOTE, "“It fell.”", "Ann Carr"),
    ]


def test_front_matter_and_headings_are_units_of_their_own_kind() -> None:
    page = segmented("The Bridge", "By Ann Carr", "It rose.", "After the flood", "It fell in May.")
    kinds = [block.units[0].kind for block in page.blocks]
    assert kinds == ["heading", "heading", "paragraph", "heading", "paragraph"]


def test_numbers_count_the_read_blocks_of_the_body() -> None:
    page = segmented(
        "The Bridge", "By Ann Carr", "It rose.", "* * *", "• It fell.", "May", "It rose again."
    )
    assert [block.number for block in page.blocks] == [None, None, 1, None, 2, None, 3]


def test_what_the_policy_skips_is_not_read() -> None:
    policy = ReadingPolicy(frozenset({Role.LIST_ITEM}))
    page = segmented("The Bridge", "It rose.", "• rope", "• nails", "It fell.", policy=policy)
    assert [block.read for block in page.blocks] == [True, True, False, False, True]


def test_metadata_come_from_the_front_matter() -> None:
    page = segmented("The Bridge", "By Ann Carr and Bo Hale", "May 3, 2021", "It rose.")
    assert page.metadata == Metadata("The Bridge", ("Ann Carr", "Bo Hale"), "2021-05-03", "en")


def test_metadata_that_are_known_stay() -> None:
    known = Metadata("Low Water", ("Lou Pell",), "1999", "en-GB")
    article = Article(
        "page", "page.txt", known, (Block("The Bridge", (1, 1)), Block("It rose.", (2, 2)))
    )
    assert segment(article, ReadingPolicy()).metadata == known


def test_a_block_quote_after_a_colon_is_somebodys_words() -> None:
    blocks = (
        Block("The Bridge", (1, 1)),
        Block("Ann Carr wrote to the council:", (2, 2)),
        Block("It rose in the night.", (3, 3), Role.BLOCKQUOTE),
        Block("It fell in the morning.", (4, 4), Role.BLOCKQUOTE),
        Block("Nobody answered.", (5, 5)),
        Block("It rose again.", (6, 6), Role.BLOCKQUOTE),
    )
    page = segment(Article("page", "page.txt", Metadata(), blocks), ReadingPolicy())
    speakers = [block.units[0].speaker for block in page.blocks]
    assert speakers == [None, None, "Ann Carr", "Ann Carr", None, None]


def test_a_mark_without_a_partner_is_reported_with_its_line() -> None:
    (finding,) = segmented("It rose.", "A stray ” stands here.").findings
    assert (finding.code, finding.line) == ("unpaired-quote", 2)


def test_equal_units_have_ids_that_do_not_depend_on_what_stands_between_them() -> None:
    first = [block.units[0].id for block in segmented("It rose.", "It rose.").blocks]
    apart = [block.units[0].id for block in segmented("It rose.", "It fell.", "It rose.").blocks]
    assert first == [apart[0], apart[2]]
    assert first[1] == f"{first[0]}-2"


def test_an_article_without_blocks_stays_empty() -> None:
    assert segmented().blocks == ()


TEXTS = st.lists(st.text(alphabet="AnSaid ,.?!:—“”‘’\"'«»„\u00a0…()*1", max_size=60), max_size=8)


@given(TEXTS)
def test_units_and_sentences_joined_are_the_text(texts: list[str]) -> None:
    for block, text in zip(segmented(*texts).blocks, texts, strict=True):
        assert "".join(unit.text for unit in block.units) == text
        for unit in block.units:
            assert "".join(sentence.text for sentence in unit.sentences) == unit.text


@given(TEXTS)
def test_ids_are_unique_and_the_same_each_time(texts: list[str]) -> None:
    ids = [unit.id for block in segmented(*texts).blocks for unit in block.units]
    again = [unit.id for block in segmented(*texts).blocks for unit in block.units]
    assert ids == again
    assert len(set(ids)) == len(ids)


@given(TEXTS)
def test_every_block_has_a_role_and_the_rule_that_decided_it(texts: list[str]) -> None:
    assert all(block.role and block.decided_by for block in segmented(*texts).blocks)


def real_article() -> Article:
    """The real article as repair gives it: blocks by hand, since only its text is needed here."""
    if not REAL_ARTICLE.exists():
        pytest.skip("the real article is not here")
    text = REAL_ARTICLE.read_text("utf-8").replace("\ufffdigh", "figh").replace("12\ufffd", "12:")
    for end in ("the Taliban\nAhmad M", "Lévy\nA", "2020.\n I", "legitimacy.\n S"):
        text = text.replace(end, end.replace("\n", "\n\n"))
    paragraphs = text.replace("\n—", "—").strip().split("\n\n")
    lines = [" ".join(paragraph.split("\n")).replace("  ", " ").strip() for paragraph in paragraphs]
    return Article("real", "real.txt", Metadata(), tuple(_block(line) for line in lines))


def _block(text: str) -> Block:
    return Block(text, (1, 1), Role.CAPTION if text.endswith("September 2020.") else None)


def test_the_real_article_has_its_front_matter_twelve_paragraphs_and_a_note() -> None:
    roles = [block.role for block in segment(real_article(), ReadingPolicy()).blocks]
    front = [Role.KICKER, Role.TITLE, Role.DECK, Role.BYLINE, Role.DATELINE]
    body = [Role.PARAGRAPH] * 2 + [Role.CAPTION] + [Role.PARAGRAPH] * 10
    assert roles == [*front, *body, Role.BIO]


def test_the_real_article_has_nineteen_quotes_of_one_man() -> None:
    page = segment(real_article(), ReadingPolicy())
    quotes = [unit for block in page.blocks for unit in block.units if unit.kind is UnitKind.QUOTE]
    assert [unit.speaker for unit in quotes] == ["Ahmad Massoud"] * 19


def test_the_real_article_tells_its_title_author_and_date() -> None:
    metadata = segment(real_article(), ReadingPolicy()).metadata
    assert metadata.authors == ("Bernard-Henri Lévy",)
    assert (metadata.date, metadata.title.split()[:2]) == ("2021-08-23", ["The", "Afghan"])
