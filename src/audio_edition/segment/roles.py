"""Roles: what each block of an article is.

Every block without a role is put to the rules in `ROLE_RULES`, in their order; the first that
knows decides, and the block keeps the rule's name. What the source or repair has said stands; only
a paragraph that is not marked as such may turn out to be something finer, such as a byline.
"""

from collections.abc import Callable

from audio_edition.model import Article, Block, Role
from audio_edition.segment import back_matter, body, front_matter
from audio_edition.segment.page import Page

RoleRule = Callable[[Page, int], Role | None]

ROLE_RULES: tuple[RoleRule, ...] = (
    body.no_words,
    front_matter.dateline,
    front_matter.kicker,
    body.credited_caption,
    front_matter.title,
    front_matter.byline,
    front_matter.dedication,
    front_matter.deck,
    back_matter.footnote,
    back_matter.bio,
    body.page_label,
    body.source_of_figure,
    body.table_row,
    body.chapter_label,
    body.list_item,
    body.pull_quote,
    body.pull_quote_credit,
    body.heading,
    body.asking_heading,
    body.paragraph,
)

PARAGRAPH_RULES: tuple[RoleRule, ...] = (
    front_matter.dateline,
    body.credited_caption,
    front_matter.byline,
    front_matter.deck,
    back_matter.footnote,
    back_matter.bio,
    body.page_label,
    body.source_of_figure,
    body.pull_quote,
    body.pull_quote_credit,
    body.paragraph,
)
"""For a source that marks its paragraphs, as Markdown does: what else they may be."""

GIVEN = "given"
"""The name for a role that the source itself has told."""


def decide_roles(article: Article) -> list[tuple[Role, str]]:
    """Return the role of every block, and the name of the rule that decided it."""
    page = Page(article.blocks, article.metadata)
    decided = []
    for index, block in enumerate(article.blocks):
        role, rule = _decide(page, index, block)
        page.settle(index, role)
        decided.append((role, (role is block.role and block.decided_by) or rule))
    return decided


def _decide(page: Page, index: int, block: Block) -> tuple[Role, str]:
    given = block.role
    if given is not None and (block.settled or given is not Role.PARAGRAPH):
        return given, GIVEN
    return next(
        (role, rule.__name__.replace("_", "-"))
        for rule in (PARAGRAPH_RULES if given else ROLE_RULES)
        if (role := rule(page, index)) is not None
    )
