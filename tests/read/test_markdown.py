import pytest

from audio_edition.errors import SourceError
from audio_edition.model import Metadata
from audio_edition.read import read_text
from support.golden import Golden, golden, shown_blocks, shown_findings


@pytest.mark.parametrize("case", golden("read/markdown"), ids=lambda case: case.name)
def test_markdown_says_what_its_blocks_are(case: Golden) -> None:
    article = read_text(case.text, "case", markdown=True)
    assert shown_blocks(article) == case.blocks
    assert shown_findings(article) == case.findings


def test_headings_have_their_level() -> None:
    article = read_text("# Title\n\n## Part\n\n### Chapter\n", "case", markdown=True)
    assert [block.level for block in article.blocks] == [0, 2, 3]


@pytest.mark.parametrize(
    ("fields", "metadata"),
    [
        ("title: A Toll", Metadata(title="A Toll")),
        ("author: Ada Moe", Metadata(authors=("Ada Moe",))),
        ("authors:\n- Ada Moe\n- Per Lind", Metadata(authors=("Ada Moe", "Per Lind"))),
        ("authors:\n- name: Ada Moe\n  mail: x", Metadata(authors=("Ada Moe",))),
        ("date: 2021-08-23", Metadata(date="2021-08-23")),
        ("date: 2021-08-23 12:56:00", Metadata(date="2021-08-23")),
        ("date: 2021-08", Metadata(date="2021-08")),
        ("date: 2021", Metadata(date="2021")),
        ("lang: de-AT", Metadata(language="de-AT")),
        ("Title: Capitals\nunknown: 3", Metadata(title="Capitals")),
        ("title:\nauthor:\ndate: ~", Metadata()),
        ("title: No\nauthor: 007", Metadata(title="No", authors=("007",))),
        ("pagetitle: A Toll", Metadata(title="A Toll")),
    ],
)
def test_front_matter_gives_metadata(fields: str, metadata: Metadata) -> None:
    article = read_text(f"---\n{fields}\n---\n\nWords.\n", "case", markdown=True)
    assert article.metadata == metadata


def test_the_title_heading_names_the_article_where_the_front_matter_does_not() -> None:
    assert read_text("# A Toll\n\nWords.", "case", markdown=True).metadata.title == "A Toll"


def test_front_matter_may_be_toml() -> None:
    text = '+++\ntitle = "A Toll"\nauthor = "Ada Moe"\ndate = 2021-08-23\n+++\n\nWords.\n'
    article = read_text(text, "case", markdown=True)
    assert article.metadata == Metadata("A Toll", ("Ada Moe",), "2021-08-23")
    assert article.blocks[1].lines == (7, 7)
    with pytest.raises(SourceError, match="not TOML"):
        read_text("+++\ntitle = A Toll\n+++\n\nWords.\n", "case", markdown=True)


def test_text_between_two_rules_is_no_front_matter() -> None:
    article = read_text("---\nOnly words here\n---\n", "case", markdown=True)
    assert "Only words here" in article.blocks[0].text
    article = read_text("---\n\nAda said: come in: now.\n\n---\n", "case", markdown=True)
    assert article.blocks[0].text == "Ada said: come in: now."


def test_broken_front_matter_is_named_with_its_line() -> None:
    with pytest.raises(SourceError, match="line 3") as caught:
        read_text("---\nauthor: A\ntitle: one: two\n---\n\nWords.\n", "case", markdown=True)
    assert "quotes" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("Words.\n\n::: {.caption}\nMore.\n", "line 3: the div is not closed"),
        ("- a\n\n  ::: {.deck}\n\n:::\n", "line 3: the div is not closed"),
        ("---\ntitle: A\n---\n\nWords.\n:::\n", "line 6: `:::` closes no div"),
    ],
)
def test_a_fence_without_a_partner_is_named_with_its_line(text: str, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read_text(text, "case", markdown=True)
    assert "{.caption}" in caught.value.hint


@pytest.mark.parametrize("value", ["\x07", "[" * 3000, "x" * 100_001], ids=["bell", "deep", "long"])
def test_a_value_that_is_none_is_a_mistake_of_the_source(value: str) -> None:
    with pytest.raises(SourceError, match="front matter"):
        read_text(f"---\ndate: {value}\n---\n\nWords.\n", "case", markdown=True)


@pytest.mark.parametrize("opening", ["<!-- A note", "<script>", "<style>", "<script>\n</style>"])
def test_html_that_would_take_the_rest_with_it_is_named_with_its_line(opening: str) -> None:
    with pytest.raises(SourceError, match=r"line 3: .*is not closed") as caught:
        read_text(f"Words.\n\n{opening}\n\nMore words.\n", "case", markdown=True)
    assert caught.value.hint


def test_roles_are_settled_by_a_div_or_by_the_front_matter() -> None:
    text = "::: {.paragraph}\nOne.\n:::\n\nTwo.\n"
    settled = [block.settled for block in read_text(text, "case", markdown=True).blocks]
    assert settled == [True, False]
    marked = read_text(f"---\nroles: marked\n---\n{text}", "case", markdown=True)
    assert all(block.settled for block in marked.blocks)
