"""The document type of a page, of which an HTML parser would make text; XML 1.0, § 2.8 and 4.2."""

import re

_START = re.compile(r"<!DOCTYPE", re.IGNORECASE)
_REST = re.compile(r"[^\[>]*(?:\[(?P<definitions>[^\]]*)\]\s*)?>")
_DEFINITION = re.compile(
    r"""<!ENTITY\s+(?P<name>[\w.:-]+)\s+(?P<quote>["'])"""
    r"""(?P<text>(?:(?!(?P=quote))[^&<%]|&(?:#\w{1,9}|amp|lt|gt|quot|apos);){0,200})(?P=quote)\s*>"""
)
"""An entity whose text holds neither markup nor other entities, which could multiply each other."""

_REFERENCE = re.compile(r"&([A-Za-z_][\w.:-]{0,99});")
_MOST = 10_000
"""References that are replaced."""


def without_doctype(page: str) -> str:
    """Return a page without its document type, whose entities are put in as far as they are text.

    Lines keep their numbers. References to anything else stay as they are written.
    """
    start = _START.search(page)
    rest = _REST.match(page, start.end()) if start else None
    if start is None or rest is None:
        return page
    lines = "\n" * page.count("\n", start.start(), rest.end())
    body = page[rest.end() :]
    if rest["definitions"]:
        body = _with_entities(body, rest["definitions"])
    return page[: start.start()] + lines + body


def _with_entities(body: str, definitions: str) -> str:
    texts = {found["name"]: found["text"] for found in _DEFINITION.finditer(definitions)}
    return _REFERENCE.sub(lambda one: texts.get(one[1], one.group()), body, count=_MOST)
