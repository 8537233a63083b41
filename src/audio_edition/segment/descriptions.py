"""Descriptions: which noun stands for whom, where the text says so.

“Jane Roe, the minister for rivers, …” and “Minister Jane Roe” tell that “the minister” is Jane
Roe; where they tell it of two people, the noun stands for nobody.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from audio_edition.segment.clauses import words
from audio_edition.segment.language import Language
from audio_edition.segment.names import Mention
from audio_edition.segment.people import People, Person

_APPOSITIVE = re.compile(r",\s+(?P<phrase>[^,.;:()“”\"«»]{2,60})[,.;]")
_KIN = re.compile(
    r"(?:^|[.!?]\W*\s|,\s)(?P<opening>[^\W\d_]+) (?:[^\W\d_]+ ){0,3}?(?P<noun>[^\W\d_]+),? $"
)
"""A description before a name: “His daughter, ”, “the pianist ”."""


def nouns_of_people(
    read: Iterable[tuple[str, tuple[Mention, ...]]], people: People, language: Language
) -> dict[str, Person]:
    """Return the nouns that stand for exactly one person.

    Args:
        read: Texts, each with the names in it.
        people: Who appears in them.
        language: The language of the texts.
    """
    meant: defaultdict[str, dict[str, Person]] = defaultdict(dict)
    for text, mentions in read:
        for mention in mentions:
            for noun in _nouns(text, mention, language):
                person = people.person(mention)
                meant[noun][person.name] = person
    return {noun: one for noun, (one, *others) in _values(meant) if not others}


def _values(meant: dict[str, dict[str, Person]]) -> Iterator[tuple[str, Iterable[Person]]]:
    return ((noun, people.values()) for noun, people in meant.items())


def _nouns(text: str, mention: Mention, language: Language) -> Iterator[str]:
    """Yield the titles before a name and the noun of the description behind it."""
    if mention.institution or mention.possessive:
        return
    yield from (word.lower() for word in words(mention.title))
    _, _, before = text[max(0, mention.start - 24) : mention.start].rstrip().rpartition(" ")
    if before in language.titles:
        yield before
    kin = _KIN.search(text, max(0, mention.start - 60), mention.start)
    if kin and kin["opening"].lower() in language.determiners:
        yield kin["noun"].lower()
    found = _APPOSITIVE.match(text, mention.end) if text.startswith(",", mention.end) else None
    if found:
        head = words(language.head_end.split(found["phrase"])[0])
        if len(head) > 1 and head[0].lower() in language.determiners:
            yield head[-1].lower()
