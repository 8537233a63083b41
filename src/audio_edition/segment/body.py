"""Rules for the text itself: headings, lists, pictures, pull quotes, and what no one can read."""

import re

from audio_edition.caption_shapes import is_labelled
from audio_edition.model import FRONT_MATTER, Role
from audio_edition.segment.clauses import ends_with_stop, is_title_case
from audio_edition.segment.english import ENGLISH
from audio_edition.segment.front_matter import is_chapter_label
from audio_edition.segment.marks import MARKS
from audio_edition.segment.page import HEADING_WORDS, Page, plain

_BULLET = re.compile(r"^[•‣◦▪●○■□–*-]\s+\S")
_SURE_BULLET = re.compile(r"^[•‣◦▪●○■□]\s*\S")
_NUMBERED = re.compile(r"^(?:\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S")
_AGENCY = "AP|AFP|Reuters|REUTERS|Getty Images|Getty|EPA|Shutterstock"
_CREDIT = re.compile(
    rf"(?:\b(?i:image|photo|photograph|picture|video|illustration|graphic|credit|photographer)s?"
    rf"(?: by)?: ?[^\W\d_a-z][^:]{{2,60}}$)"
    rf"|(?:\([^()]*\b(?:{_AGENCY}|(?i:photos?|image))\b[^()]*\)\.?$)"
    rf"|(?:\b\S+ ?/ ?(?:{_AGENCY})\.?$)"
)
_MARKS = tuple(MARKS)
_NAME = r"[^\W\d_a-zß-öø-ÿ][\w.’'-]*"
_CREDITED = re.compile(
    rf"(?P<quote>.{{20,}}?(?:[.?!…][\"”’»]?|[\"”’»]|(?=\s[—–-])))\s*(?:[—–-]+\s*)?"
    rf"{_NAME}(?: {_NAME}){{0,4}}(?:, .{{2,40}})?"
)
"""A pull quote with the name of who said it."""
_PAGE_LABEL = re.compile(
    r"(?:(?:filed under|posted in|tagged(?: with| as)?|tags|categor(?:y|ies)|labels)\s?:\s?.{1,80}"
    r"|\d+ (?:comments?|shares|likes|min(?:ute)?s? read)|(?:share this|leave a (?:comment|reply)"
    r"|advertisement|continue reading)\b.{0,30}?"
    r"|(?:related(?: (?:stories|articles|coverage))?|read (?:more|next|also))\s?:\s?.{1,100}"
    r"|(?:copyright )?©\s?(?:\d{4}\b)?.{1,80}|all rights reserved)[.…]?",
    re.IGNORECASE,
)
_SOURCE = re.compile(r"(?:sources?|data|note)\s?:\s?\S", re.IGNORECASE)
_GAP_SIGNS = ("|", "\t", "   ")
_GAP = re.compile(r"\t+|(?<=\S) {3,}(?=\S)|(?<=\S)\s*\|\s*(?=\S)")
_FEWEST_COLUMNS = 3
_TURN = re.compile(r"[QA]: +\S")
"""“Q: …”: what somebody asks in an interview."""

_HASHES = re.compile(r"#{1,6} \S")
_SECTION_NUMBER = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+[^\W\d_a-z]")
_ABOVE_HEADINGS = FRONT_MATTER | {Role.HEADING, Role.FURNITURE, Role.CAPTION, Role.FOOTNOTE}
_SPACED = 0.5
"""Share of blocks with a blank line above from which on a heading has one too."""
_CAPTION_WORDS = 80
_PULL_WORDS = range(8, 61)
_NEAR = 10
_SIGHT = 40
"""Blocks ahead in which another heading may stand."""
_MORE_THAN_A_TAG = 24
"""Characters by which the paragraph that a pull quote is from is longer."""


def no_words(page: Page, index: int) -> Role | None:
    """Nothing but signs: a rule, or stars between scenes."""
    return None if any(char.isalnum() for char in page.text(index)) else Role.FURNITURE


def chapter_label(page: Page, index: int) -> Role | None:
    """“Chapter IV”."""
    labelled = is_chapter_label(page.text(index)) and page.following(index) is not None
    return Role.HEADING if labelled else None


def list_item(page: Page, index: int) -> Role | None:
    """A bullet; or a number or a hyphen, where a neighbour has one too."""
    if _SURE_BULLET.match(page.text(index)):
        return Role.LIST_ITEM
    alike = next((kind for kind in (_BULLET, _NUMBERED) if kind.match(page.text(index))), None)
    if alike is None:
        return None
    neighbours = [near for near in (index - 1, index + 1) if 0 <= near < len(page.blocks)]
    return Role.LIST_ITEM if any(alike.match(page.text(near)) for near in neighbours) else None


def credited_caption(page: Page, index: int) -> Role | None:
    """A line that ends with the credit of a picture."""
    text = page.text(index)
    if page.length(index) > _CAPTION_WORDS or text.startswith(_MARKS):
        return None
    return Role.CAPTION if _CREDIT.search(text[-120:]) else None


def page_label(page: Page, index: int) -> Role | None:
    """What a page says of itself or asks of its readers: “Filed under: …”, “3 comments”."""
    return Role.FURNITURE if _PAGE_LABEL.fullmatch(page.text(index)) else None


def source_of_figure(page: Page, index: int) -> Role | None:
    """“Source: …”, under a figure or a table, or “Table 2: …”, under a table."""
    above = page.role(index - 1)
    if above not in {Role.CAPTION, Role.TABLE} or page.length(index) > _CAPTION_WORDS:
        return None
    text = page.text(index)
    labelled = above is Role.TABLE and is_labelled(text)
    return Role.CAPTION if labelled or _SOURCE.match(text) else None


def table_row(page: Page, index: int) -> Role | None:
    """Words in three columns or more, with another such row beside it."""
    columns = _columns(page.text(index))
    if columns < _FEWEST_COLUMNS:
        return None
    near = [other for other in (index - 1, index + 1) if 0 <= other < len(page.blocks)]
    return Role.TABLE if any(_columns(page.text(other)) == columns for other in near) else None


def _columns(text: str) -> int:
    return len(_GAP.split(text)) if any(sign in text for sign in _GAP_SIGNS) else 1


def pull_quote(page: Page, index: int) -> Role | None:
    """Words that a longer paragraph nearby has as well."""
    if page.length(index) not in _PULL_WORDS:
        return None
    near = page.plain[max(0, index - _NEAR) : index + _NEAR + 1]
    credited = _CREDITED.fullmatch(page.text(index))
    texts = [page.plain[index], *([plain(credited["quote"])] if credited else [])]
    repeated = any(
        text in other and len(other) > len(text) + _MORE_THAN_A_TAG
        for text in texts
        for other in near
        if other is not page.plain[index]
    )
    return Role.PULL_QUOTE if repeated else None


def pull_quote_credit(page: Page, index: int) -> Role | None:
    """The name under a pull quote."""
    under = page.role(index - 1) is Role.PULL_QUOTE
    capitalised = all(not word[0].islower() for word in page.text(index).split())
    return Role.PULL_QUOTE if under and page.length(index) <= 5 and capitalised else None


def heading(page: Page, index: int) -> Role | None:
    """A short line that is no sentence, with a paragraph under it; or a line behind `#`."""
    if _HASHES.match(page.text(index)) and page.is_line(index):
        return Role.HEADING
    return Role.HEADING if _is_plain_heading(page, index) or _has_sections(page, index) else None


def _has_sections(page: Page, index: int) -> bool:
    """Tell whether a numbered line stands right above the first of its numbered sections."""
    following = page.following(index)
    if following is None or not (page.is_line(index) and page.is_line(following)):
        return False
    number, below = (_SECTION_NUMBER.match(page.text(i)) for i in (index, following))
    return number is not None and below is not None and below[1] == f"{number[1]}.1"


def asking_heading(page: Page, index: int) -> Role | None:
    """A short question or call with a paragraph under it, on a page that has other headings."""
    if not page.text(index).endswith(("?", "!")) or not _heads(page, index):
        return None
    ahead = range(index + 1, min(len(page.blocks), index + _SIGHT))
    others = page.has(Role.HEADING) or any(_is_plain_heading(page, other) for other in ahead)
    return Role.HEADING if others or is_title_case(page.text(index), ENGLISH) else None


def paragraph(_page: Page, _index: int) -> Role | None:
    """Anything else is read as text."""
    return Role.PARAGRAPH


def _is_plain_heading(page: Page, index: int) -> bool:
    return _heads(page, index) and not ends_with_stop(page.text(index))


def _heads(page: Page, index: int) -> bool:
    """Tell whether a block is a short line with a paragraph under it."""
    following = page.following(index)
    if following is None or page.length(index) > HEADING_WORDS or not page.is_line(index):
        return False
    below = not page.is_line(following) or page.length(following) > HEADING_WORDS
    text = page.text(index)
    below = below and not _is_among_lines(page, index, following)
    below = below and not (index and page.text(index - 1).endswith(",")) and not _TURN.match(text)
    return below and (text[:1].isupper() or text[:1].isdigit())


def _is_among_lines(page: Page, index: int, following: int) -> bool:
    """Tell whether a line stands right under or over another short one, as in verse."""
    if not page.gaps:
        return False
    below = not page.is_apart(index, following) and page.length(following) <= HEADING_WORDS
    if _is_headed(page, index - 1) or page.is_apart(index - 1, index):
        return below and _goes_on_below(page, following)
    short = page.length(index - 1) <= HEADING_WORDS
    return short and (below or page.gaps >= _SPACED)


def _is_headed(page: Page, above: int) -> bool:
    return above < 0 or page.role(above) in _ABOVE_HEADINGS


def _goes_on_below(page: Page, index: int) -> bool:
    """Tell whether a line ends no sentence, and a short one stands right under it."""
    last = index + 1 == len(page.blocks)
    if last or ends_with_stop(page.text(index)) or page.is_apart(index, index + 1):
        return False
    return page.length(index + 1) <= HEADING_WORDS
