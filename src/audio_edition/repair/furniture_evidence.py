"""What speaks for furniture: how a line at the edge of a page compares with the other pages."""

from collections.abc import Callable
from dataclasses import dataclass

from audio_edition.repair.heads import (
    ECHO,
    SHORT,
    is_alone,
    is_decorated,
    is_label,
    is_notice,
    is_paper,
    page_number,
    parts_of_head,
    words_of_head,
)
from audio_edition.repair.lines import Line
from audio_edition.shapes import ends_sentence, starts_small


@dataclass(frozen=True, slots=True)
class Edge:
    """A line at the top or the foot of a page."""

    line: Line
    top: bool
    before: Line | None
    """The last line of the text before it: what it would cut."""
    after: Line | None
    """The first line of the text after it."""
    repeated: bool
    """Whether it stands there on other pages too, numbers aside, and nowhere else."""
    numbered: bool
    """Whether it numbers its page."""
    in_step: bool
    """Whether it has a number that counts the pages with one on another page."""
    counted: bool
    """Whether the next page has the next number."""
    heads_number: bool
    """Whether the number of its page is the next line inwards, or the one after."""
    paged: bool
    """Whether the text has more pages than one."""
    openings: tuple[str, ...]
    """Letters of the article from each of its first lines on, where its title may begin."""


def number(edge: Edge) -> bool:
    """A number by itself, which grows from page to page."""
    opening = edge.top and edge.line.page == 0
    return edge.numbered and (edge.counted or not opening)


def number_beside_words(edge: Edge) -> bool:
    """Words with a number set off at one end."""
    text = edge.line.text
    return edge.paged and page_number(text) is not None and not is_alone(text)


def number_in_step(edge: Edge) -> bool:
    """Words with a number that counts the pages, as on other pages."""
    return edge.paged and edge.in_step and not ends_sentence(edge.line.text)


def notice(edge: Edge) -> bool:
    """A right, or when it was printed; a text may begin with one of its own."""
    own = edge.top and edge.line.page == 0
    return edge.paged and not own and is_notice(edge.line.text)


def above_number(edge: Edge) -> bool:
    """A few words at the top of a page, with the number of the page below them."""
    text = edge.line.text
    words = len(text) <= SHORT and not ends_sentence(text) and not starts_small(text)
    return edge.top and edge.line.page > 0 and edge.heads_number and words


def repetition(edge: Edge) -> bool:
    """The same words on several pages; the first page's top is the article's own, or a label."""
    own = edge.top and edge.line.page == 0 and not is_label(edge.line.text)
    return edge.repeated and not own and not ends_sentence(edge.line.text)


def title_again(edge: Edge) -> bool:
    """The beginning of the article's first lines, on a later page, or with a number below it."""
    text = edge.line.text
    numbered_foot = not edge.top and page_number(text) is not None
    later = edge.line.page > 0 or numbered_foot
    parts = [words_of_head(part) for part in (text, *parts_of_head(text))]
    enough = 1 if numbered_foot else ECHO
    titled = any(
        len(words) >= enough and f"{opening} ".startswith(f"{words} " if numbered_foot else words)
        for words in parts
        for opening in edge.openings
    )
    return later and titled and not ends_sentence(text)


def lone_number(edge: Edge) -> bool:
    """A page number that looks like nothing else, or the first, where the text ends."""
    first = is_alone(edge.line.text) and page_number(edge.line.text) == 1
    return not edge.top and not edge.paged and (first or is_decorated(edge.line.text))


def paper(edge: Edge) -> bool:
    """The name of a newspaper at the top of a page, or a few words parted as in running heads."""
    text = edge.line.text
    if not edge.top or edge.line.page == 0 or ends_sentence(text) or len(text) > SHORT:
        return False
    parts = [part for part in parts_of_head(text) if not is_alone(part)]
    return any(map(is_paper, parts))


def cut_sentence(edge: Edge) -> bool:
    """A heading amid a sentence that goes on over the page."""
    if edge.before is None or edge.after is None or not edge.after.spaced:
        return False
    return (
        edge.top
        and not ends_sentence(edge.before.text)
        and starts_small(edge.after.text)
        and (edge.line.text.istitle() or edge.line.text.isupper())
    )


EVIDENCE: tuple[Callable[[Edge], bool], ...] = (
    number,
    number_beside_words,
    number_in_step,
    notice,
    above_number,
    repetition,
    title_again,
    lone_number,
    paper,
    cut_sentence,
)
"""Each is enough by itself at the edge of a page."""
