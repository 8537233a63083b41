"""The scene: who has been named so far, and whom a pronoun or a phrase means now."""

import re
from dataclasses import dataclass, replace

from audio_edition.segment.clauses import SPEECH_VERB, WORD
from audio_edition.segment.english import DETERMINERS, POSSESSIVES, PRONOUNS
from audio_edition.segment.names import Mention, find_names
from audio_edition.segment.people import People, Person

_REACH = 30
"""Appearances that are looked back over."""
_HEAD_ENDS = re.compile(
    r"\s(?:of|from|in|on|at|by|with|for|to|after|before|during|who|whose|that|which|when|while|as|told)\s"
)
_SUBJECT_FOLLOWED_BY = re.compile(
    r"(?:,\s|\s+(?:\w+ly\s+|also\s+)?(?:is|was|has|had|will|would|can|could|did|does|may|might|must"
    r"|[a-zà-ÿ]+ed|[a-zà-ÿ]+s|led|met|won|began|told|went|came|took|gave|made|wrote|thought|felt|knew)\b)"
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

    def read(self, narration: str) -> None:
        """Take note of whom a piece of narration names."""
        for mention in self.people.known(find_names(narration)):
            subject = not mention.possessive and _is_subject(narration, mention)
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
        """Return the person whom the first telling phrase means."""
        for phrase in phrases:
            if person := self._pronoun(phrase) or self._named(phrase):
                return person
        return next((person for phrase in phrases if (person := self._described(phrase))), None)

    def _pronoun(self, phrase: str) -> Person | None:
        tokens = [word.lower() for word in WORD.findall(phrase)]
        for word in tokens[:1] + tokens[-1:]:
            if PRONOUNS.get(word):
                return self.meant_by(PRONOUNS[word])
        return None

    def _named(self, phrase: str) -> Person | None:
        """Return who is named in the head of a phrase, or behind a bare title (“Governor of …”)."""
        head = _head(phrase)
        named = [item for item in self._mentions(head) if not item.possessive]
        if not named and not _is_noun_phrase(head):
            named = [item for item in self._mentions(phrase) if not item.possessive]
        return self.people.person(named[0]) if named else None

    def _described(self, phrase: str) -> Person | None:
        """Return the owner of a statement (“Lee’s letter”), or the phrase itself (“the city”)."""
        head = _head(phrase)
        if owners := self._mentions(head):
            return self.people.person(owners[0])
        if not _is_noun_phrase(head):
            return None
        return Person(head[0].lower() + head[1:], institution=True)

    def _mentions(self, phrase: str) -> list[Mention]:
        return [
            mention
            for mention in find_names(phrase)
            if len(mention.tokens) > 1 or not mention.key[0].islower() or mention.name
        ]


def _head(phrase: str) -> str:
    """Return a phrase up to its first preposition or verb of saying."""
    end = _HEAD_ENDS.search(phrase)
    head = phrase[: end.start()] if end else phrase
    verb = SPEECH_VERB.search(head)
    return (head[: verb.start()] if verb and verb.start() else head).strip(" .:;—–-")


def _is_noun_phrase(head: str) -> bool:
    tokens = [word.lower() for word in WORD.findall(head)]
    return 2 <= len(tokens) <= 6 and tokens[0] in DETERMINERS - POSSESSIVES.keys() - {"my", "our"}


def _is_subject(narration: str, mention: Mention) -> bool:
    return _SUBJECT_FOLLOWED_BY.match(narration, mention.end) is not None
