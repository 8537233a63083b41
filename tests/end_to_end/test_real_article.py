"""The article this began with: read where it lies, never copied into the project."""

from pathlib import Path
from typing import Any

import pytest

from support.program import Program

ARTICLE = Path(__file__).parents[3] / "shared/articles/panjshir-opinion.txt"
pytestmark = pytest.mark.skipif(not ARTICLE.exists(), reason=f"{ARTICLE} is not here")

FRONT = ["kicker", "title", "deck", "byline", "dateline"]
BODY = ["paragraph"] * 2 + ["caption"] + ["paragraph"] * 10
QUOTES = 19


@pytest.fixture
def shown(program: Program) -> Any:  # noqa: ANN401 - JSON
    return program.json("show", ARTICLE)


def units(shown: Any) -> list[Any]:  # noqa: ANN401 - JSON
    return [unit for block in shown["blocks"] for unit in block["units"]]


def test_every_block_has_its_role_in_order(shown: Any) -> None:  # noqa: ANN401 - JSON
    assert [block["role"] for block in shown["blocks"]] == [*FRONT, *BODY, "bio"]


def test_lost_characters_are_restored(shown: Any) -> None:  # noqa: ANN401 - JSON
    deck, dateline = shown["blocks"][2]["text"], shown["blocks"][4]["text"]

    assert deck.endswith("and his fighters hold out?")
    assert dateline == "Aug. 23, 2021 12:56 pm ET"
    assert "�" not in "".join(block["text"] for block in shown["blocks"])


def test_page_breaks_do_not_cut_or_join_paragraphs(shown: Any) -> None:  # noqa: ANN401 - JSON
    texts = {block["number"]: block["text"] for block in shown["blocks"] if block["number"]}

    assert "was at its height." in texts[6]
    assert texts[11].endswith("legitimacy.")
    assert texts[12].startswith("Still, ")
    assert "barbarism—not" in texts[12]


def test_only_the_caption_is_left_out(shown: Any) -> None:  # noqa: ANN401 - JSON
    assert [block["role"] for block in shown["blocks"] if not block["read"]] == ["caption"]


def test_every_quote_is_his_and_in_the_quote_voice(shown: Any) -> None:  # noqa: ANN401 - JSON
    quotes = [unit for unit in units(shown) if unit["kind"] == "quote"]
    narrators = {one["voice"] for one in shown["blocks"][5]["units"][0]["sentences"]}

    assert len(quotes) == QUOTES
    assert {quote["speaker"] for quote in quotes} == {"Ahmad Massoud"}
    assert not narrators & {one["voice"] for quote in quotes for one in quote["sentences"]}


def test_attributions_and_a_books_title_stay_with_the_narrator(shown: Any) -> None:  # noqa: ANN401 - JSON
    told = [unit["text"] for unit in units(shown) if unit["kind"] == "paragraph"]

    assert any(text.startswith("he says.") for text in told)
    assert any("“withdrawing?”" in text for text in told)
    assert "Dispatches" in shown["blocks"][-1]["units"][0]["text"]


def test_the_nested_quotation_stays_inside_its_quote(shown: Any) -> None:  # noqa: ANN401 - JSON
    assert any("‘I have" in u["text"] and u["text"].endswith("respect.”") for u in units(shown))


def test_a_spaced_ellipsis_ends_no_sentence_and_is_heard_as_one(shown: Any) -> None:  # noqa: ANN401 - JSON
    sentences = [one for unit in units(shown) for one in unit["sentences"]]

    assert any("learned .\N{NO-BREAK SPACE}." in one["text"] for one in sentences)
    assert not any(". ." in one["spoken"].replace("\N{NO-BREAK SPACE}", " ") for one in sentences)


def test_it_builds(program: Program) -> None:
    built = program.json("build", ARTICLE)

    assert built["duration"] > 300
    assert built["chapters"] == 14
