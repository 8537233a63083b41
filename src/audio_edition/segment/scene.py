"""The scene: who has been named so far, and whom a pronoun or a phrase means now."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from audio_edition.segment.clauses import SPEECH_VERB, WORD
from audio_edition.segment.english import DETERMINERS, POSSESSIVES, PRONOUNS
from audio_edition.segment.names import Mention, find_names
from audio_edition.segment.people import People, Person

_REACH = 30
"""Appearances that are looked back over."""
_END_WORDS = r"in|on|at|by|with|for|to|after|before|during|who|whose|that|which|when|while|as|told"
_HEAD_ENDS = re.compile(rf"\s(?:of|from|{_END_WORDS})\s")
_PHRASE_ENDS = re.compile(rf"\s(?:{_END_WORDS})\s")
_VERB_FOLLOWS = re.compile(
    r",?\s+(?:\w+ly\s+|also\s+)?(?:is|was|has|had|will|would|can|could|did|does|may|might|must"
    r"|[a-zà-ÿ]+ed|[a-zà-ÿ]+s|said|led|met|won|began|told|went|came|took|gave|made|wrote|thought"
    r"|felt|knew)\b"
)


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person where the narrator names or quotes them."""

    person: Person
    subject: bool


class Scene:
    """What a reader remembers at one place in an article."""

    def __init__(self, people: People) -> None:
        self.people = people
        self._appearances: list[Appearance] = []

    def read(self, text: str, mentions: Iterable[Mention]) -> None:
        """Take note of whom the narrator names."""
        for mention in self.people.known(mentions):
            subject = not mention.possessive and _is_subject(text, mention)
            self._appearances.append(Appearance(self.people.person(mention), subject))

    def hear(self, person: Person) -> None:
        """Take note of who has spoken: whoever speaks is a person."""
        self._appearances.append(Appearance(replace(person, doubtful=False), subject=True))

    def subjects_of(self, narration: str) -> list[Person]:
        """Return the people who do something in a piece of narration, in order."""
        return [
            person
            for mention in self.people.known(find_names(narration))
            if not mention.possessive and _is_subject(narration, mention)
            if not (person := self.people.person(mention)).doubtful
        ]

    def meant_by(self, gender: str) -> Person | None:
        """Return whom a pronoun means: the last fitting subject, else the last fitting name."""
        fitting = [
            item for item in self._appearances[: -_REACH - 1 : -1] if item.person.fits(gender)
        ]
        best = next((item for item in fitting if item.subject), fitting[0] if fitting else None)
        return best.person if best else None

    def resolve(self, phrases: tuple[str, ...]) -> Person | None:
        """Return the person whom the first telling phrase means: names before descriptions."""
        readings = (self._pronoun, self._full_name, self._name, self._description, self._owner)
        found = (reading(phrase) for reading in readings for phrase in phrases)
        return next((person for person in found if person is not None), None)

    def _pronoun(self, phrase: str) -> Person | None:
        tokens = [word.lower() for word in WORD.findall(phrase)]
        for word in tokens[:1] + tokens[-1:]:
            if PRONOUNS.get(word):
                return self.meant_by(PRONOUNS[word])
        return None

    def _full_name(self, phrase: str) -> Person | None:
        """Return a person known by more than one word."""
        return next((person for person in self._named(phrase) if " " in person.name), None)

    def _name(self, phrase: str) -> Person | None:
        """Return whoever is named."""
        return next(iter(self._named(phrase)), None)

    def _named(self, phrase: str) -> list[Person]:
        """Return who is named in the head of a phrase, or behind a bare title (“Governor of …”)."""
        head = _head(phrase)
        names = [mention for mention in find_names(phrase) if not mention.possessive]
        named = [mention for mention in names if mention.start < len(head)]
        if not named and not _is_noun_phrase(head):
            named = names
        people = [self.people.person(mention) for mention in named]
        return sorted(people, key=lambda person: person.institution)

    def _description(self, phrase: str) -> Person | None:
        """Return a noun phrase as it stands: “the city”."""
        if not _is_noun_phrase(_head(phrase)) or any(find_names(_head(phrase))):
            return None
        head = _head(phrase, _PHRASE_ENDS)
        return Person(head[0].lower() + head[1:], institution=True)

    def _owner(self, phrase: str) -> Person | None:
        """Return whose statement it is: “Lee’s letter”."""
        return next((self.people.person(mention) for mention in find_names(_head(phrase))), None)


def _head(phrase: str, ends: re.Pattern[str] = _HEAD_ENDS) -> str:
    """Return a phrase up to its first preposition or verb of saying."""
    end = ends.search(phrase)
    head = phrase[: end.start()] if end else phrase
    verb = SPEECH_VERB.search(head)
    return (head[: verb.start()] if verb and verb.start() else head).rstrip(" .:;—–-")


def _is_noun_phrase(head: str) -> bool:
    tokens = [word.lower() for word in WORD.findall(head)]
    return 2 <= len(tokens) <= 6 and tokens[0] in DETERMINERS - POSSESSIVES.keys() - {"my", "our"}


def _is_subject(narration: str, mention: Mention) -> bool:
    """Tell whether a verb follows a name, or the name opens its sentence with a description."""
    described = mention.opens_sentence and narration.startswith(",", mention.end)
    return described or _VERB_FOLLOWS.match(narration, mention.end) is not None
