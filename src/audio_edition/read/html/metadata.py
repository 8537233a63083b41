"""What a page says of its article: in JSON-LD, in meta elements, in its title."""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from audio_edition.model import Metadata
from audio_edition.read.html.tree import text_of, words_of
from audio_edition.read.names import as_said

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ARTICLE = re.compile(r"(?:\w*Article|(?:Live)?BlogPosting|Report|Book|Review|\w*NewsArticle)")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")
_AUTHORS = ("author", "citation_author", "dc.creator", "article:author", "parsely-author")
_DATES = (
    "article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dcterms.created",
    "citation_publication_date",
    "pubdate",
    "parsely-pub-date",
)
_MOST_NODES = 10_000


@dataclass(frozen=True, slots=True)
class PageData:
    """The fields of a page's head, by name in small letters, in their order."""

    fields: dict[str, list[str]]
    linked: dict[str, object] = field(default_factory=dict)
    """The JSON-LD object that describes the article."""

    def first(self, names: Iterable[str]) -> str:
        """Return the first value of the first of some fields that has one."""
        return next((value for name in names for value in self.fields.get(name, ())), "")


def metadata_of(root: "Element") -> Metadata:
    """Return what a page says of its article; what it doesn't say has the default value."""
    page = PageData(_fields(root), _linked(root))
    return Metadata(
        title=_title(root, page),
        authors=_authors(root, page),
        date=_date(root, page),
        language=_language(root, page),
    )


def _fields(root: "Element") -> dict[str, list[str]]:
    fields: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        value = " ".join(meta.get("content", "").split())
        if name and value:
            fields.setdefault(name.lower(), []).append(value)
    return fields


def _linked(root: "Element") -> dict[str, object]:
    for script in root.iter("script"):
        if script.get("type", "").lower() == "application/ld+json":
            for node in _nodes(script.text or ""):
                kinds = node.get("@type")
                if any(_ARTICLE.fullmatch(str(kind)) for kind in _each(kinds)):
                    return node
    return {}


def _nodes(text: str) -> Iterator[dict[str, object]]:
    """Yield the objects in JSON, the outer ones first; none where it is not JSON."""
    try:
        waiting = [json.loads(text)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, dict):
            yield value
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)


def _title(root: "Element", page: PageData) -> str:
    title = _text(page.linked.get("headline")) or page.first(_TITLES)
    title = title or next(map(text_of, _elements(root, "itemprop", "headline")), "")
    element = next(root.iter("title"), None)
    if title or element is None:
        return title
    return _without_site(" ".join((element.text or "").split()), page.first(["og:site_name"]))


def _without_site(title: str, site: str) -> str:
    """Take the site's name from the end of a title, where it is known, or behind a bar."""
    for separator in (" | ", " - ", " – ", " — ", " :: ", " · "):
        start, _, end = title.rpartition(separator)
        if start and (separator in {" | ", " :: "} or end.casefold() == site.casefold()):
            return start
    return title


def _authors(root: "Element", page: PageData) -> tuple[str, ...]:
    """Return names, of which pages name the same twice, or an address in place of one."""
    linked = [_text(author) for author in _each(page.linked.get("author"))]
    named = linked or next((page.fields[name] for name in _AUTHORS if name in page.fields), [])
    for attribute in ("rel", "itemprop"):
        named = named or [text_of(element) for element in _elements(root, attribute, "author")]
    cited = not linked and "citation_author" in page.fields and "author" not in page.fields
    names = (
        as_said(" ".join(name.split()).removeprefix("By ").removeprefix("by "), inverted=cited)
        for name in named
    )
    return tuple(dict.fromkeys(name for name in names if name and "://" not in name))


def _date(root: "Element", page: PageData) -> str | None:
    times = [time for time in root.iter("time") if time.get("datetime") and _dates(time)]
    candidates = [
        _text(page.linked.get("datePublished")),
        page.first(_DATES),
        *(e.get("datetime", "") or e.get("content", "") for e in _published(root)),
        *(e.get("datetime", "") for e in times[:1]),
    ]
    matches = (_DATE.match(candidate.replace("/", "-")) for candidate in candidates)
    return next((match.group() for match in matches if match), None)


def _dates(time: "Element") -> bool:
    """Tell whether a time is when the article was published, and not one that it mentions."""
    named = words_of(time.get("class", "")) & {"published", "publish", "date", "entry", "pubdate"}
    above = {element.tag for element in time.iterancestors()}
    apart = "header" in above or ("article" in above and above.isdisjoint({"p", "li"}))
    return bool(named) or apart or time.get("pubdate") is not None


def _published(root: "Element") -> "list[Element]":
    return _elements(root, "itemprop", "datePublished")


def _elements(root: "Element", attribute: str, value: str) -> "list[Element]":
    return [
        e for e in root.iterfind(f".//*[@{attribute}='{value}']") if e.tag not in {"meta", "link"}
    ]


def _language(root: "Element", page: PageData) -> str:
    said = (
        root.get("lang") or root.get("xml:lang") or "",
        _text(page.linked.get("inLanguage")),
        page.first(["content-language", "og:locale", "dc.language"]),
    )
    tags = (tag.strip().replace("_", "-") for tag in said)
    return next((tag for tag in tags if _LANGUAGE.fullmatch(tag)), Metadata().language)


def _each(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _text(value: object) -> str:
    """Return a JSON-LD value as text: its own, or the name of what it describes."""
    if isinstance(value, dict):
        return _text(value.get("name"))
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    return " ".join(value.split()) if isinstance(value, str) else ""
