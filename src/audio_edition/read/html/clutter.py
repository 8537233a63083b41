"""What stands on a page but is not part of what its author wrote: an ordered list of rules.

A rule looks at one element and names what it is, or says nothing. What holds the article itself
is never clutter, whatever its classes say.
"""

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from audio_edition.read.html.hidden import CONTROL, control, hidden, text_beside
from audio_edition.read.html.nested import entries, nested_article
from audio_edition.read.html.note_marks import NOTE_REFERENCE, note_reference
from audio_edition.read.html.page_contents import page_contents
from audio_edition.read.html.page_details import page_details, stamp_below
from audio_edition.read.html.printed import PAGE_NUMBER, boilerplate, page_number
from audio_edition.read.html.prose import Measure, Prose
from audio_edition.read.html.related import related_aside, related_line, related_links
from audio_edition.read.html.tree import (
    HEADINGS,
    UNSEEN,
    has_class,
    is_inline,
    short_text,
    types_of,
    words_of,
)

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

ClutterRule = Callable[["Element", Prose], str | None]

_ROLES = {
    "navigation": "navigation",
    "search": "a search box",
    "banner": "a page head",
    "contentinfo": "a page foot",
    "complementary": "an aside",
    "dialog": "a dialogue",
    "alertdialog": "a dialogue",
    "form": "a form",
    "menu": "navigation",
    "menubar": "navigation",
    "toolbar": "navigation",
    "button": CONTROL,
    "toc": "a table of contents",
}
_CLASSES = {
    kind: frozenset(words.split())
    for kind, words in {
        "navigation": "nav navbar navigation navbox breadcrumb breadcrumbs pagination pager"
        " skiplink toolbar editsection noprint printonly dropdown portlet hatnote dablink",
        "an advert": "ad ads advert adverts advertisement advertising adslot adbox adunit dfp"
        " sponsor sponsored sponsors promo promos promotion outbrain taboola",
        "sharing": "share sharing ufi sharebar sharedaddy social addtoany addthis follow",
        "related stories": "related recommended recommendations recirc trending popular upnext"
        " relatedposts readnext morefrom",
        "comments": "comments comment disqus livefyre respond",
        "a notice": "cookie cookies consent gdpr onetrust modal popup overlay paywall lightbox"
        " ambox tmbox sistersitebox",
        "a newsletter box": "newsletter newsletters subscribe subscription signup donate donation",
        "a page foot": "footer colophon copyright printfooter",
        "a page head": "masthead topbar",
        "an aside": "sidebar rail",
        "tags": "tags taglist tagcloud catlinks",
    }.items()
}
_ASIDES = frozenset({"widget", "widget-area"})
"""Whole class names: page builders call their parts widgets too, `x-widget-text` for one."""

SCRIPT = "a script"
GLOSS = "a gloss"
HEAD = "the page's head, for the browser"


def script(element: "Element", _prose: Prose) -> str | None:
    """What is meant for the browser, or stands in for what it can't show."""
    if element.tag == "head":
        return HEAD
    return SCRIPT if element.tag in UNSEEN else None


def gloss(element: "Element", _prose: Prose) -> str | None:
    """How characters are read, in small print above them."""
    return GLOSS if element.tag in {"rt", "rp"} else None


def landmark(element: "Element", prose: Prose) -> str | None:
    """Parts of the page that HTML or ARIA name: navigation, page head and foot, asides."""
    if element.tag == "nav":
        return "navigation"
    if element.tag == "form" and prose.longest < 140:
        return "a form"
    if element.tag in {"header", "footer"} and not _in_article(element):
        return "a page head" if element.tag == "header" else "a page foot"
    if element.tag == "footer" and prose.longest < 60 and not _in_quote(element):
        return "an article's foot"
    return next((_ROLES[name] for name in sorted(types_of(element)) if name in _ROLES), None)


def named(element: "Element", _prose: Prose) -> str | None:
    """Blocks whose class, id or own tag has a word for what is not the article."""
    if has_class(element, _ASIDES):
        return "an aside"
    words = words_of(element.get("class", "")) | words_of(element.get("id", ""))
    if "-" in str(element.tag):
        return _kind_named(words | words_of(str(element.tag)))
    kind = _kind_named(words) and _kind_named(_own_words(element))
    return None if kind and is_inline(element) and text_beside(element) else kind


CLUTTER_RULES: tuple[ClutterRule, ...] = (
    script,
    gloss,
    note_reference,
    hidden,
    control,
    landmark,
    nested_article,
    named,
    page_number,
    boilerplate,
    page_details,
    stamp_below,
    page_contents,
    related_aside,
    related_line,
    related_links,
)

_ALWAYS = frozenset({SCRIPT, GLOSS, HEAD, NOTE_REFERENCE, CONTROL, PAGE_NUMBER})


def find_clutter(
    root: "Element",
    measured: Measure,
    rules: tuple[ClutterRule, ...] = CLUTTER_RULES,
    guarded: "Collection[Element]" = (),
) -> "dict[Element, str]":
    """Return the outermost elements that are clutter, in their order, and what each is.

    Args:
        root: The page.
        measured: Its elements' prose.
        rules: What tells clutter.
        guarded: Elements that are none, whatever the rules say, unless they can't hold an article.
    """
    from lxml import etree  # noqa: PLC0415  # start-up

    found: dict[Element, str] = {}
    walk = etree.iterwalk(root, events=("start",))
    for _, element in walk:
        kind = _kind(element, measured[element], rules)
        if kind and (kind in _ALWAYS or element not in guarded):
            found[element] = kind
            walk.skip_subtree()
    return found


def _kind(element: "Element", prose: Prose, rules: tuple[ClutterRule, ...]) -> str | None:
    if element.tag in {"html", "body"}:
        return None
    return next((kind for rule in rules if (kind := rule(element, prose))), None)


def article_holders(root: "Element", measured: Measure) -> "set[Element]":
    """Return what holds the article: its marked body, or else most of the page's prose."""
    amounts = {e: measured[e].unlinked for e in _marked(root) if e in measured}
    most = max(amounts.values(), default=0) / 2
    if most:
        bodies = [element for element, amount in amounts.items() if amount > most]
        around = (above for body in bodies for above in body.iterancestors())
        return {*bodies, *around, *entries(root, measured)}
    most = measured[root].unlinked / 2
    large = (element for element, prose in measured.items() if prose.unlinked > most)
    return {element for element in large if not _is_discussion(element)}


def _marked(root: "Element") -> "list[Element]":
    bodies = root.iterfind(".//*[@itemprop='articleBody']")
    return [*root.iter("main", "article"), *bodies]


def _is_discussion(element: "Element") -> bool:
    """Tell whether an element holds readers' comments, however many, and no title."""
    named_so = not _own_words(element).isdisjoint(_CLASSES["comments"])
    return named_so and next(element.iter("h1"), None) is None


def _in_article(element: "Element") -> bool:
    return next(element.iterancestors("article", "main"), None) is not None


def _in_quote(element: "Element") -> bool:
    return next(element.iterancestors("blockquote", "figure"), None) is not None


def _kind_named(words: frozenset[str]) -> str | None:
    return next((kind for kind, names in _CLASSES.items() if names & words), None)


def _own_words(element: "Element") -> frozenset[str]:
    """Return the words of the classes and the id, unless that is a heading's: a link to it."""
    classes = words_of(element.get("class", ""))
    words = words_of(element.get("id", ""))
    first = next(element.iter(*HEADINGS), None) if words else None
    heading = words_of(short_text(first, 500)) if first is not None else frozenset()
    return classes if words <= heading else classes | words
