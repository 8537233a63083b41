"""Identities: what an article tells of each of its speakers, gathered from all their names."""

from collections.abc import Iterable

from audio_edition.model import Speaker
from audio_edition.segment.clauses import words
from audio_edition.segment.language import Language
from audio_edition.segment.names import Mention
from audio_edition.segment.people import People, Person


def identify(
    persons: Iterable[Person], mentions: Iterable[Mention], people: People, language: Language
) -> dict[str, Speaker]:
    """Return the speakers by their full names.

    Args:
        persons: Who speaks, in order; again and again.
        mentions: All names in the article.
        people: Whom the names mean.
        language: Whose nouns tell a gender: “a spokeswoman”.
    """
    speaking = {person.name: person for person in persons}
    forms = {name: {name} for name in speaking}
    for mention in {(one.key, one.title, one.name): one for one in mentions}.values():
        called = forms.get(people.person(mention).name)
        if called is not None:
            called.update({f"{mention.title} {mention.name}".strip(), mention.name})
    return {
        name: Speaker(name, _gender(person, language), frozenset(forms[name]))
        for name, person in speaking.items()
    }


def _gender(person: Person, language: Language) -> str:
    if person.gender in {"m", "f"}:
        return person.gender
    named = {word.lower() for word in words(person.name)} if person.institution else set()
    told = {"m": named & language.masculine_nouns, "f": named & language.feminine_nouns}
    return next((gender for gender, nouns in told.items() if nouns), "")
