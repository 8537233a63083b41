"""People: who appears in an article, as one person through all forms of the name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from audio_edition.segment.names import Mention


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody, or an institution, that can speak."""

    name: str
    """The fullest form in the article."""
    gender: str = ""
    institution: bool = False
    doubtful: bool = False
    """Known by one word only, which may be a place or a thing."""

    def fits(self, gender: str) -> bool:
        """Tell whether a pronoun of this gender can mean the person."""
        if gender in {"m", "f"}:
            plain = not self.institution and not self.doubtful
            return self.gender == gender or (plain and not self.gender)
        return not gender or not self.gender


class People:
    """The people of one article, found by any form of their names.

    “Mr. Lee” is the man whom the article introduced first of all its Lees; two full names that
    differ in a word are two people, so that father and son are kept apart.
    """

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._by_key: dict[tuple[str, ...], Person] = {}
        self._by_word: dict[str, list[tuple[str, ...]]] = defaultdict(list)
        self._words = {
            word for mention in mentions if _is_surely_a_name(mention) for word in mention.key
        }
        self._places = {mention.key for mention in mentions if _is_surely_a_place(mention)}
        for mention in mentions:
            self._introduce(mention)
        for mention in mentions:
            self._learn_gender(mention)

    def person(self, mention: Mention) -> Person:
        """Return the person whom a mention means."""
        known = self._by_key.get(self._key(mention))
        if known is not None:
            return known
        telling = bool(mention.title or mention.gender) or len(mention.tokens) > 1
        called = f"{mention.title} {mention.name}" if mention.gender else mention.name
        placed = mention.institution or mention.key in self._places
        return Person(called.strip(), mention.gender, placed, doubtful=not telling)

    def known(self, mentions: Iterable[Mention]) -> list[Mention]:
        """Return the mentions that are names and not just the first words of sentences."""
        return [
            mention
            for mention in mentions
            if _is_surely_a_name(mention) or mention.key[0] in self._words
        ]

    def _introduce(self, mention: Mention) -> None:
        key = mention.key
        if len(key) < 2:
            return
        known = self._by_key.get(key)
        gender = mention.gender or (known.gender if known else "")
        name = max(mention.name, known.name if known else "", key=len)
        placed = mention.institution or key in self._places
        self._by_key[key] = Person(name, gender, placed)
        if known is None and not placed:
            self._by_word[key[-1]].append(key)
            self._by_word[key[0]].append(key)

    def _learn_gender(self, mention: Mention) -> None:
        """Let “Ms. Lee” tell about Robin Lee."""
        key = self._key(mention)
        known = self._by_key.get(key)
        if known is not None and mention.gender and not known.gender:
            self._by_key[key] = replace(known, gender=mention.gender)

    def _key(self, mention: Mention) -> tuple[str, ...]:
        """Return the full name behind a short one: by surname before first name."""
        if len(mention.key) > 1:
            return mention.key
        word = mention.key[0]
        fitting = [key for key in self._by_word.get(word, ()) if self._agrees(key, mention)]
        surnames = [key for key in fitting if key[-1] == word]
        return next(iter(surnames or fitting), mention.key)

    def _agrees(self, key: tuple[str, ...], mention: Mention) -> bool:
        """Tell whether a person can be meant: Mrs. Lee is not Abel Lee."""
        genders = {self._by_key[key].gender, mention.gender}
        return genders != {"m", "f"}


def _is_surely_a_place(mention: Mention) -> bool:
    return mention.located and not mention.title and not (mention.gender and len(mention.key) > 1)


def _is_surely_a_name(mention: Mention) -> bool:
    telling = len(mention.tokens) > 1 or bool(mention.title or mention.gender)
    return telling or not mention.opens_sentence
