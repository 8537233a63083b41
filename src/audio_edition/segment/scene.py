"""The scene: who has been named so far, and whom a pronoun or a phrase means now."""

import re
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from operator import itemgetter

from audio_edition.segment.clauses import words
from audio_edition.segment.language import Language
from audio_edition.segment.names import Mention, find_names
from audio_edition.segment.people import People, Person
from audio_edition.segment.prominence import (
    SENTENCE_END,
    Appearance,
    is_somebody,
    is_subject,
    most_prominent,
)
from audio_edition.segment.rules import rule_name


@dataclass(frozen=True)
class Phrase:
    """Words in which a subject may be found."""

    text: str
    language: Language

    @cached_property
    def head(self) -> str:
        """The words up to the first preposition or verb of saying."""
        return self._up_to(self.language.head_end)

    @property
    def description(self) -> str:
        """A noun phrase with what belongs to it: “a warden from the valley”."""
        return self.whole[0].lower() + self.whole[1:]

    @property
    def whole(self) -> str:
        """All that belongs to the head, as written."""
        return self._up_to(self.language.phrase_end)

    @property
    def noun(self) -> str:
        """The last word of the head: “the new minister” is a minister."""
        return words(self.head)[-1].lower()

    @property
    def is_definite(self) -> bool:
        """Whether it speaks of somebody who is known: “the minister”."""
        return self.tokens[0] in self.language.definites

    @cached_property
    def tokens(self) -> list[str]:
        """All its words in small letters."""
        return [word.lower() for word in words(self.text.replace("-", " "))]

    @cached_property
    def is_description(self) -> bool:
        """Whether the head is a noun phrase: “the city”."""
        if self.tokens[0] in self.language.partitives and self.tokens[1:2] == ["of"]:
            return True
        count = len(words(self.head))
        return 2 <= count <= 6 and self.tokens[0] in self.language.determiners

    @property
    def is_epithet(self) -> bool:
        """Whether it calls somebody who is known by what they are: “the 34-year-old”."""
        if not self.is_definite:
            return False
        return self.noun in self.language.epithets or (
            self.language.epithet is not None
            and self.language.epithet.search(self.head) is not None
        )

    @property
    def gender(self) -> str:
        """The gender that its noun tells; empty where it tells none."""
        nouns = {"m": self.language.masculine_nouns, "f": self.language.feminine_nouns}
        return next((gender for gender, known in nouns.items() if self.noun in known), "")

    @cached_property
    def in_head(self) -> list[Mention]:
        """The names in the head; none where they only describe: “a Kremlin spokesman”."""
        names = self._names_in(self.head)
        if self._ends_with_noun:
            return [mention for mention in names if mention.end == len(self.head)]
        return names

    @property
    def _ends_with_noun(self) -> bool:
        return self.is_description and self.noun == words(self.head)[-1]

    @cached_property
    def named(self) -> list[Mention]:
        """Who is named in the head, or behind a bare title (“Governor of …”)."""
        names = [mention for mention in self._names_in(self.text) if not mention.possessive]
        named = [mention for mention in names if mention.start < len(self.head)]
        if self._ends_with_noun:
            named = [mention for mention in named if mention.end >= len(self.head)]
        bare_title = self.noun in self.language.titles or not self.head[:1].islower()
        return names if bare_title and not (named or self.is_description) else named

    def _names_in(self, text: str) -> list[Mention]:
        """Find names; where nouns have capitals too, one behind an article is just a noun."""
        found = list(find_names(text, self.language))
        if self.language.capitalises_nouns and self.is_description:
            return [mention for mention in found if len(mention.tokens) > 1]
        return found

    def _up_to(self, ends: re.Pattern[str]) -> str:
        end = ends.search(self.text)
        head = self.text[: end.start()] if end else self.text
        verb = self.language.speech_verb.search(head)
        return (head[: verb.start()] if verb and verb.start() else head).rstrip(" .:;—–-")


@dataclass(frozen=True, slots=True)
class Meant:
    """Somebody, the rule that found them, and the words that it read."""

    person: Person
    rule: str
    words: str


class Scene:
    """What a reader remembers at one place in an article."""

    def __init__(self, people: People, language: Language, described: Mapping[str, Person]) -> None:
        self.people = people
        self.language = language
        self._described = described
        self._appearances: list[Appearance] = []
        self._paragraph = 0
        self._phrases: dict[str, Phrase] = {}

    def read(self, text: str, start: int, end: int, mentions: Iterable[Mention]) -> None:
        """Take note of whom the narrator names, or means by a pronoun, in `[start, end)`."""
        pronouns = deque(self.language.telling_pronoun.finditer(text, start, end))
        earlier: list[tuple[Mention, Person]] = []
        for mention in self.people.known(mentions):
            while pronouns and pronouns[0].start() < mention.start:
                self._read_pronoun(text, pronouns.popleft(), earlier)
            person = self._read_name(text, mention)
            earlier.append((mention, person))
        for pronoun in pronouns:
            self._read_pronoun(text, pronoun, earlier)

    def _read_name(self, text: str, mention: Mention) -> Person:
        person = self.people.person(mention)
        if person.doubtful and is_somebody(text, mention, self.language):
            person = replace(person, doubtful=False)
        subject = is_subject(text, mention, self.language)
        self._appearances.append(Appearance(person, subject, self._paragraph))
        return person

    def _read_pronoun(
        self, text: str, pronoun: re.Match[str], earlier: Sequence[tuple[Mention, Person]]
    ) -> None:
        """Let “she” bring back whom it means: in its own sentence, or whom all is about."""
        gender = self.language.pronouns[pronoun.group().lower()]
        near = [
            (is_subject(text, mention, self.language), person)
            for mention, person in reversed(earlier[-4:])
            if person.fits(gender) and not SENTENCE_END.search(text, mention.end, pronoun.start())
        ]
        best = max(near, key=itemgetter(0), default=None)
        meant = best[1] if best else self.meant_by(gender)
        if meant is not None:
            self._appearances.append(Appearance(meant, subject=True, paragraph=self._paragraph))

    def hear(self, person: Person) -> None:
        """Take note of who has spoken: whoever speaks is a person."""
        sure = replace(person, doubtful=False) if person.doubtful else person
        self._appearances.append(Appearance(sure, subject=True, paragraph=self._paragraph))

    def subjects_of(self, narration: str) -> list[Person]:
        """Return the people who do something in a piece of narration, in order."""
        return [
            person
            for mention in self.people.known(find_names(narration, self.language))
            if is_subject(narration, mention, self.language)
            if not (person := self.people.person(mention)).doubtful
        ]

    def meant_by(self, gender: str) -> Person | None:
        """Return whom a pronoun means."""
        return most_prominent(self._appearances, gender, self._paragraph)

    def turn_to_next(self) -> None:
        """Leave a paragraph behind."""
        self._paragraph += 1

    def resolve(self, phrases: tuple[str, ...]) -> Meant | None:
        """Return whom the first telling phrase means: names before descriptions."""
        parsed = [self._parsed(phrase) for phrase in phrases]
        for rule in NAMING_RULES:
            for phrase in parsed:
                person = rule(self, phrase)
                if person is not None:
                    return Meant(person, rule_name(rule), phrase.text.strip(" .,:;—–"))
        return None

    def credited(self, credit: str) -> Meant:
        """Return the person of a credit, which may be no name: “Anonymous reader”."""
        person = full_name(self, self._parsed(credit))
        return Meant(person or Person(credit.strip(), institution=True), "", credit.strip())

    def labelled(self, label: str) -> Person:
        """Return the person behind a label: “CARR” is Ann Carr."""
        cased = label.title() if label.isupper() and len(label) > 1 else label
        return full_name(self, self._parsed(cased)) or Person(label)

    def _parsed(self, phrase: str) -> Phrase:
        return self._phrases.setdefault(phrase, Phrase(phrase, self.language))

    def named(self, phrase: Phrase) -> list[Person]:
        """Return who is named in a phrase, people before institutions."""
        people = [self.people.person(mention) for mention in phrase.named]
        return sorted(people, key=lambda person: person.institution)

    def described(self, noun: str) -> Person | None:
        """Return the one person for whom a noun stands, such as “minister”."""
        return self._described.get(noun)


NamingRule = Callable[[Scene, Phrase], Person | None]


def pronoun(scene: Scene, phrase: Phrase) -> Person | None:
    """A pronoun means who was named last and fits it."""
    for word in phrase.tokens[:1] + phrase.tokens[-1:]:
        if scene.language.pronouns.get(word):
            return scene.meant_by(scene.language.pronouns[word])
    return None


def full_name(scene: Scene, phrase: Phrase) -> Person | None:
    """A name means the person whom the article knows by more than one word."""
    return next((person for person in scene.named(phrase) if " " in person.name), None)


def name(scene: Scene, phrase: Phrase) -> Person | None:
    """A name of one word only."""
    return next(iter(scene.named(phrase)), None)


def described(scene: Scene, phrase: Phrase) -> Person | None:
    """A noun phrase means the one person whom the article describes so: “the minister”."""
    known = phrase.is_definite or phrase.tokens[0] in scene.language.possessives
    if not known or not phrase.is_description or phrase.in_head:
        return None
    return scene.described(phrase.noun)


def epithet(scene: Scene, phrase: Phrase) -> Person | None:
    """Whom the paragraph is about, by what they are: “the 34-year-old”, “the Texan”."""
    return scene.meant_by(phrase.gender) if phrase.is_epithet else None


def description(_scene: Scene, phrase: Phrase) -> Person | None:
    """Any other noun phrase stands for itself: “the city”, “a senior official”."""
    if not phrase.is_description or phrase.in_head:
        return None
    return Person(phrase.description, institution=True)


def several(scene: Scene, phrase: Phrase) -> Person | None:
    """Several who speak as one: “officials”, “police”, “two senior officials”."""
    language = scene.language
    head = words(phrase.head)
    stops = (language.function_words | language.pronouns.keys()) - language.partitives
    if not 1 <= len(head) <= 4 or not head[0][0].islower() or phrase.in_head:
        return None
    plural = head[-1].endswith("s") or head[-1] in language.collectives
    if not plural or head[0] in stops or head[-1] in stops:
        return None
    return Person(phrase.description, institution=True)


def owner(scene: Scene, phrase: Phrase) -> Person | None:
    """Whose statement it is (“Lee’s letter”), or who is theirs: “Lee’s lawyer”."""
    if not phrase.in_head:
        return None
    if phrase.noun in scene.language.documents or phrase.noun == phrase.in_head[-1].key[-1]:
        return scene.people.person(phrase.in_head[0])
    return Person(phrase.whole, institution=True) if phrase.in_head[0].possessive else None


NAMING_RULES: tuple[NamingRule, ...] = (
    pronoun,
    full_name,
    described,
    epithet,
    name,
    description,
    several,
    owner,
)
