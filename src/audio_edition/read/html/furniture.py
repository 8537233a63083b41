"""Lines of a page that are nobody's text: labels of adverts and buttons, copyright lines."""

import re
from collections.abc import Sequence
from dataclasses import replace

from audio_edition.model import Block, Role

_LABEL = re.compile(
    r"(?:advertisements?|sponsored(?: content)?|promoted(?: content)?|continue reading(?: below)?"
    r"|(?:story|article) continues (?:below|after)(?: (?:this )?advert(?:isement)?)?"
    r"|scroll to continue|skip to (?:main )?content|skip advertisement|loading"
    r"|share(?: this)?(?: article| story| post| page)?|print(?: this)?(?: article| page)?)[.:…]*",
    re.IGNORECASE,
)
_COPYRIGHT = re.compile(r"^(?:©|\(c\)|copyright\b)|\ball rights reserved\b", re.IGNORECASE)
_LONGEST = 200


def mark_furniture(blocks: Sequence[Block]) -> list[Block]:
    """Give lines such as “Advertisement” and “© 2021 The Daily” their role."""
    return [
        replace(block, role=Role.FURNITURE, decided_by="html-furniture")
        if _is_furniture(block)
        else block
        for block in blocks
    ]


def _is_furniture(block: Block) -> bool:
    if block.role is not None or len(block.text) > _LONGEST:
        return False
    return bool(_LABEL.fullmatch(block.text) or _COPYRIGHT.search(block.text))
