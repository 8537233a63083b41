"""Rules for what stands below an article: the author note and footnotes."""

import re

from audio_edition.model import Role
from audio_edition.segment.page import Page

_BIO_WORDS = 100
_LAST = 3
_TELLS = re.compile(
    r"\b(?:is|was|are|were|teaches|writes|covers|reports|lives|works|serves|hosts|edits|runs|directs|leads)\b"
)
_OCCUPATION = re.compile(
    r"\b(?:is|was)\b(?: \w+){0,6} (?:author|professor|columnist|journalist|correspondent|editor"
    r"|writer|reporter|fellow|lecturer|novelist|historian|director|researcher|critic|scientist"
    r"|contributor)s?\b",
)
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:to this|reporting)\b|^(?:additional |with )?(?:reporting|research)"
    r"(?: and [a-z]+)? by\b|^edit(?:ed|ing) by\b"
    r"|^(?:follow|write to|email|contact) \S+.*(?:@|twitter)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"about the (?:author|writer|reporter|contributor)s?\W*", re.IGNORECASE)
_SUBJECT = re.compile(r"^(?:(?:The|This) (?:author|writer|column)|(?:[^\W\d_a-z][\w.’'-]+ ){1,4})")
_SPELT_NOTE = re.compile(r"\[(?:Foot)?note (?:\d+|[A-Z]|\*):", re.IGNORECASE)
_NOTES = re.compile(r"(?:(?:foot|end)?notes)\W*", re.IGNORECASE)
_NUMBERED_NOTE = re.compile(r"(\d{1,3})[.)]?\s+\S")
_NOTE = re.compile(r"^(\[\d+\]|[⁰¹²³⁴-⁹]+|[*†‡]+)\s*\S")


def bio(page: Page, index: int) -> Role | None:
    """An author note at the end: who wrote this, and what else they do."""
    late = index >= max(1, len(page.blocks) // 2)
    if late and page.role(index - 1) is Role.HEADING and _ABOUT.fullmatch(page.text(index - 1)):
        return Role.BIO if page.length(index) <= _BIO_WORDS else None
    if index < max(1, len(page.blocks) - _LAST) or page.length(index) > _BIO_WORDS:
        return None
    text = page.text(index)
    told = _names_an_author(page, text) or _introduces_a_stranger(page, index)
    return Role.BIO if told or _CONTRIBUTED.search(text) else None


def footnote(page: Page, index: int) -> Role | None:
    """A mark that the text refers to, and the note; or “[Footnote 1: …”."""
    if _SPELT_NOTE.match(page.text(index)) or _is_among_notes(page, index):
        return Role.FOOTNOTE
    found = _NOTE.match(page.text(index))
    return Role.FOOTNOTE if found and index and page.references[found.group(1)] else None


def _is_among_notes(page: Page, index: int) -> bool:
    """Tell whether a block has a number that the text refers to, below the heading of the notes."""
    found = _NUMBERED_NOTE.match(page.text(index))
    if found is None or not index or not page.references[f"[{found[1]}]"]:
        return False
    return page.role(index - 1) is Role.FOOTNOTE or bool(_NOTES.fullmatch(page.text(index - 1)))


def _names_an_author(page: Page, text: str) -> bool:
    """Tell whether a text opens by saying something about an author of the byline."""
    opening = text[:100]
    tells = _TELLS.search(opening)
    surnames = [author.split()[-1] for author in page.authors]
    return tells is not None and any(surname in opening[: tells.start()] for surname in surnames)


def _introduces_a_stranger(page: Page, index: int) -> bool:
    """Tell whether the last words are about someone's work whom the text never names."""
    text = page.text(index)
    subject = _SUBJECT.match(text)
    if subject is None or not _OCCUPATION.search(text) or index != len(page.blocks) - 1:
        return False
    surname = f" {subject.group().split()[-1].lower()} "
    return page.plain[index].count(surname) > 0 and not any(
        surname in page.plain[other] for other in range(index)
    )
