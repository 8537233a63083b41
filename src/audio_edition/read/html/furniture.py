"""Lines of a page that are nobody's text: labels of adverts and buttons, copyright lines."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import Block, Role

_LABEL = re.compile(
    r"(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|continue reading(?: below)?"
    r"|(?:story|article) continues (?:below|after)(?: (?:this )?advert(?:isement)?)?"
    r"|scroll to continue|skip to (?:main )?content|skip advertisement|loading"
    r"|share(?: this)?(?: article| story| post| page)?|print(?: this)?(?: article| page)?"
    r"|(?:share|tweet|pin|post)(?: this)?(?: on| to| via| with)? ?"
    r"(?:facebook|twitter|x|linkedin|whatsapp|email|reddit|pinterest|bluesky|mastodon|telegram)"
    r"|copy link|email this|\d+ (?:min(?:ute)?s?|sec(?:ond)?s?) (?:read|listen|watch)"
    r"|(?:reuse|republish) this content|[\d.,]+[km]? (?:followers|shares|comments|views|likes)"
    r"|open in app|enlarge(?: this)? image|toggle caption|hide caption)[.:…]*",
    re.IGNORECASE,
)
_BUTTON = re.compile(
    r"listen(?: to (?:this )?article)?|follow|bookmark|save|comments?|like|print|gift"
    r"|sign (?:up|in)|log in|subscribe(?: now)?|read more|show more|view gallery",
    re.IGNORECASE,
)
"""Words that are a button's above and below the text, and may be the author's within."""

_PROSE = 140
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b)|\ball rights reserved\b", re.IGNORECASE)
_LONGEST = 200


def mark_furniture(blocks: Sequence[Block]) -> list[Block]:
    """Give lines such as “Advertisement” and “© 2021 The Daily” their role."""
    prose = [index for index, block in enumerate(blocks) if len(block.text) > _PROSE]
    within = range(prose[0], prose[-1]) if prose else range(len(blocks))
    return [
        replace(block, role=Role.FURNITURE, decided_by="html-furniture")
        if _is_furniture(block, within=index in within)
        else block
        for index, block in enumerate(blocks)
    ]


def _is_furniture(block: Block, *, within: bool) -> bool:
    if block.role not in {None, Role.LIST_ITEM} or len(block.text) > _LONGEST:
        return False
    if not within and _BUTTON.fullmatch(block.text):
        return True
    return bool(_LABEL.fullmatch(block.text) or _COPYRIGHT.search(block.text))
