"""What browsers print on every page, and what web pages put between paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from audio_edition.model import Role
from audio_edition.repair.heads import TITLE_LINES
from audio_edition.repair.lines import Line, Lines
from audio_edition.shapes import ends_sentence

_COUNT = r"(?:page\s+)?\d{1,4}\s?(?:/|of)\s?\d{1,4}"
_ADDRESS = r"(?:https?|file)://\S+"
_TIME = r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?\s+\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?"
_COUNTED = re.compile(
    rf"(?:{_ADDRESS}|{_TIME})\s+{_COUNT}|{_COUNT}\s+(?:{_ADDRESS}|{_TIME})", re.IGNORECASE
)
_TIMED = re.compile(rf"{_TIME}(?:\s+\S.*)?|\S.*\s(?:{_TIME}|{_ADDRESS})", re.IGNORECASE)
_PAGE_COUNT = re.compile(rf"{_COUNT}$", re.IGNORECASE)
_BARE_ADDRESS = re.compile(_ADDRESS, re.IGNORECASE)
_BARE_TIME = re.compile(_TIME, re.IGNORECASE)
_ADVERT = re.compile(r"(?:skip\s+)?advert(?:isement)?s?", re.IGNORECASE)
_CONTINUED = re.compile(
    r"(?:story|article)\s+continues\s+(?:below|after)(?:\s+(?:this|the))?\s+"
    r"(?:ad(?:vert(?:isement)?)?|photo|video|gallery)|(?:story|article)\s+continues\s+below"
    r"|advertisement\W+(?:scroll\s+to\s+continue|continue\s+reading\s+below)"
    r"|continue\s+reading(?:\s+(?:the\s+main\s+story|below))?"
    r"|[(\[]?\s*(?:continued|cont[’']?d\.?|cont\.)\s+(?:on|from)\s+"
    r"(?:(?:the\s+)?(?:next|previous)\s+page|(?:page\s+|p\.\s?)?[A-Z]?\d{1,3})\s*[)\]]?\.?"
    r"|[(\[]\s*(?:continued|cont[’']?d\.?|cont\.)\s*[)\]]",
    re.IGNORECASE,
)
_OFFER = re.compile(
    r"(?:(?:share|save|print|email|e-mail|tweet)(?:\s+(?:this|the))?(?:\s+(?:article|story|post|page))"
    r"|share\s+(?:this|on\s+\w+)|(?:leave|post|add)\s+a\s+(?:comment|reply)"
    r"|sign\s+up\s+(?:for|to)\s+(?:our|the)\s+(?:\w+\s+)*newsletters?|subscribe(?:\s+(?:now|today))?"
    r"|(?:related|recommended|more)\s+(?:stories|articles|posts|coverage)"
    r"|you\s+(?:may|might)\s+also\s+like"
    r"|(?:read\s+(?:more|also|next)|related)\s*:\s*\S.{0,119}[^\s.,;:])[:!…]?",
    re.IGNORECASE,
)
"""What web pages offer between paragraphs; an article may say so too, in a line of others."""

_LONGEST = 300
"""Characters of what a browser prints in a line at most."""


def set_web_lines_apart(lines: Lines) -> Lines:
    """Give what is no part of an article, wherever it stands, its role."""
    printed = _printed(lines)
    placed = _placed(lines)
    if not printed and not placed:
        return lines
    return tuple(
        _apart(line, "printed-by-browser")
        if line in printed
        else _apart(line, "placed-by-site")
        if line in placed
        else line
        for line in lines
    )


def _apart(line: Line, rule: str) -> Line:
    return replace(line, role=Role.FURNITURE, rule=rule, head=line.number)


def _printed(lines: Lines) -> frozenset[Line]:
    """Return the lines that count a browser's pages, and those that come as often, with times."""
    short = [line for line in lines if len(line.text) <= _LONGEST]
    counted = {line for line in short if _COUNTED.fullmatch(line.text)}
    counted |= {line for two in _counted_apart(short) for line in two}
    if not counted:
        return frozenset()
    pages = sum(_PAGE_COUNT.search(line.text) is not None for line in counted)
    timed = {line for line in short if _TIMED.fullmatch(line.text)} - counted
    times = Counter(line.text for line in timed)
    heads = {line for line in timed if times[line.text] >= pages}
    return frozenset(counted | heads | _titles_below(lines, heads))


def _counted_apart(lines: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Yield the addresses that stand right above the count of a page."""
    for above, below in pairwise(lines):
        if _BARE_ADDRESS.fullmatch(above.text) and _PAGE_COUNT.fullmatch(below.text):
            yield above, below


def _titles_below(lines: Lines, heads: set[Line]) -> frozenset[Line]:
    """Return the titles that stand right below times that stand alone: they come again."""
    bare = [index for index, line in enumerate(lines[:-1]) if line in heads]
    titles = [lines[index + 1] for index in bare if _BARE_TIME.fullmatch(lines[index].text)]
    if not titles or any(title.text != titles[0].text for title in titles):
        return frozenset()
    first = bare[0] + 2
    own = " ".join(line.text for line in lines[first : first + TITLE_LINES])
    again = len(titles) > 1 or titles[0].text in own
    return frozenset(titles) if again else frozenset()


def _placed(lines: Lines) -> frozenset[Line]:
    """Return the lines about adverts and offers.

    A book's own “Advertisement” stands before its text.
    """
    begun = accumulate((ends_sentence(line.text) for line in lines), max, initial=False)
    offers = _offers(lines)
    return frozenset(
        line
        for line, text_has_begun in zip(lines, begun, strict=False)
        if _CONTINUED.fullmatch(line.text)
        or (text_has_begun and (line in offers or _ADVERT.fullmatch(line.text)))
    )


def _offers(lines: Lines) -> frozenset[Line]:
    """Return the lines that only say what a site offers, parted by blank lines or page breaks."""
    return frozenset(
        line
        for before, line, after in zip(lines, lines[1:], lines[2:], strict=False)
        if _is_apart(before, line) and _is_apart(line, after) and _OFFER.fullmatch(line.text)
    )


def _is_apart(above: Line, below: Line) -> bool:
    return below.spaced or above.page != below.page
