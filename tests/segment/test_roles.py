"""Roles: a case is a page, its blocks parted by ` ~ `, each with its role in front."""

import pytest

from audio_edition.model import Article, Block, Metadata, Role
from audio_edition.segment.roles import GIVEN, ROLE_RULES, decide_roles
from support.case_files import CASES, cases

FILES = sorted(path.stem for path in (CASES / "segment" / "roles").glob("*.txt"))


def page(texts: tuple[str, ...]) -> Article:
    blocks = tuple(Block(text, (line, line)) for line, text in enumerate(texts, start=1))
    return Article("page", "page.txt", Metadata(), blocks)


@pytest.mark.parametrize(
    "blocks", [case for name in FILES for case in cases(f"segment/roles/{name}.txt")]
)
def test_a_page_has_the_roles_that_its_case_says(blocks: tuple[str, ...]) -> None:
    expected, texts = zip(*(block.split("> ", 1) for block in blocks), strict=True)
    assert tuple(role for role, _ in decide_roles(page(texts))) == expected


@pytest.mark.parametrize("rule", ROLE_RULES)
def test_every_rule_decides_in_its_cases(rule: object) -> None:
    name = getattr(rule, "__name__", "")
    texts = [
        tuple(block.split("> ", 1)[1] for block in case)
        for case in cases(f"segment/roles/{name}.txt")
    ]
    decided = {by for text in texts for _, by in decide_roles(page(text))}
    assert name.replace("_", "-") in decided


def test_a_role_from_the_source_stands() -> None:
    blocks = (Block("THE MILL", (1, 1), Role.PARAGRAPH), Block("It rose.", (2, 2), Role.CODE))
    assert decide_roles(Article("page", "page.txt", Metadata(), blocks)) == [
        (Role.PARAGRAPH, "paragraph"),
        (Role.CODE, GIVEN),
    ]


def test_a_paragraph_of_the_source_may_be_a_byline() -> None:
    blocks = (
        Block("The Mill", (1, 1), Role.TITLE, decided_by="markdown"),
        Block("By Ann Carr", (2, 2), Role.PARAGRAPH, decided_by="markdown"),
        Block("It rose.", (3, 3), Role.PARAGRAPH, decided_by="markdown"),
    )
    assert decide_roles(Article("page", "page.txt", Metadata(), blocks)) == [
        (Role.TITLE, "markdown"),
        (Role.BYLINE, "byline"),
        (Role.PARAGRAPH, "markdown"),
    ]


def test_a_paragraph_that_is_marked_as_one_stays_one() -> None:
    blocks = (
        Block("The Mill", (1, 1), Role.TITLE),
        Block("By Ann Carr", (2, 2), Role.PARAGRAPH, decided_by="markdown", settled=True),
    )
    assert decide_roles(Article("page", "page.txt", Metadata(), blocks))[1] == (
        Role.PARAGRAPH,
        "markdown",
    )
