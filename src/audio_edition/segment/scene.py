"""The scene: who has been named so far, and whom a pronoun or a phrase means now."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from audio_edition.segment.clauses import SPEECH_VERB, WORD
from audio_edition.segment.english import DETERMINERS, POSSESSIVES, PRONOUNS
from audio_edition.segment.names import Mention, find_names
from audio_edition.segment.people import People, Person

_DESCRIBING = DETERMINERS - POSSESSIVES.keys() - {"my", "our"}
"""Words that open a noun phrase which can stand for its speaker."""
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


@dataclass(frozen=True)
class Phrase:
    """Words in which a subject may be found."""

    text: str

    @cached_property
    def head(self) -> str:
        """The words up to the first preposition or verb of saying."""
        return _head(self.text)

    @cached_property
    def tokens(self) -> list[str]:
        """All its words in small letters."""
        return [word.lower() for word in WORD.findall(self.text)]

    @cached_property
    def is_description(self) -> bool:
        """Whether the head is a noun phrase: “the city”."""
        count = len(WORD.findall(self.head))
        return 2 <= count <= 6 and self.tokens[0] in _DESCRIBING

    @cached_property
    def in_head(self) -> list[Mention]:
        """The names in the head."""
        return list(find_names(self.head))

    @cached_property
    def named(self) -> list[Mention]:
        """Who is named in the head, or behind a bare title (“Governor of …”)."""
        names = [mention for mention in find_names(self.text) if not mention.possessive]
        named = [mention for mention in names if mention.start < len(self.head)]
        return named if named or self.is_description else names


class Scene:
    """What a reader remembers at one place in an article."""

    def __init__(self, people: People) -> None:
        self.people = people
        self._appearances: list[Appearance] = []
        self._phrases: dict[str, Phrase] = {}

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
        parsed = [self._phrases.setdefault(phrase, Phrase(phrase)) for phrase in phrases]
        found = (reading(phrase) for reading in readings for phrase in parsed)
        return next((person for person in found if person is not None), None)

    def _pronoun(self, phrase: Phrase) -> Person | None:
        for word in phrase.tokens[:1] + phrase.tokens[-1:]:
            if PRONOUNS.get(word):
                return self.meant_by(PRONOUNS[word])
        return None

    def _full_name(self, phrase: Phrase) -> Person | None:
        """Return a person known by more than one word."""
        return next((person for person in self._named(phrase) if " " in person.name), None)

    def _name(self, phrase: Phrase) -> Person | None:
        """Return whoever is named."""
        return next(iter(self._named(phrase)), None)

    def _named(self, phrase: Phrase) -> list[Person]:
        """Return who is named in a phrase, people before institutions."""
        people = [self.people.person(mention) for mention in phrase.named]
        return sorted(people, key=lambda person: person.institution)

    def _description(self, phrase: Phrase) -> Person | None:
        """Return a noun phrase as it stands: “the city”."""
        if not phrase.is_description or phrase.in_head:
            return None
        head = _head(phrase.text, _PHRASE_ENDS)
        return Person(head[0].lower() + head[1:], institution=True)

    def _owner(self, phrase: Phrase) -> Person | None:
        """Return whose statement it is: “Lee’s letter”."""
        return next((self.people.person(mention) for mention in phrase.in_head), None)


def _head(phrase: str, ends: re.Pattern[str] = _HEAD_ENDS) -> str:
    """Return a phrase up to its first preposition or verb of saying."""
    end = ends.search(phrase)
    head = phrase[: end.start()] if end else phrase
    verb = SPEECH_VERB.search(head)
    return (head[: verb.start()] if verb and verb.start() else head).rstrip(" .:;—–-")


def _is_subject(narration: str, mention: Mention) -> bool:
    """Tell whether a verb follows a name, or the name opens its sentence with a description."""
    described = mention.opens_sentence and narration.startswith(",", mention.end)
    return described or _VERB_FOLLOWS.match(narration, mention.end) is not None
