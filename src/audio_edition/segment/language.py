"""What the rules may know of a language: words only, so that another language is another file."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

NOTHING = re.compile(r"(?!)")
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text, which is how the files of words are written."""
    return frozenset(text.split())


@dataclass(frozen=True, eq=False)
class Language:
    """The words of a language that tell who speaks; one that is not known has none.

    All words are in small letters, and without the full stop of an abbreviation.
    """

    code: str = ""
    """BCP 47, the language alone: `de`."""
    capitalises_nouns: bool = False
    """Whether every noun has a capital, so that a capital tells no name."""
    speech_verbs: frozenset[str] = frozenset()
    """Forms of verbs that report speech."""
    loose_speech_verbs: frozenset[str] = frozenset()
    """The same, but only directly before a quotation."""
    addressed_verbs: frozenset[str] = frozenset()
    """Verbs whose following noun is who was spoken to, not who spoke."""
    between: frozenset[str] = frozenset()
    """Auxiliaries and adverbs that may stand between a subject and its verb."""
    adverb_ending: str = ""
    """How adverbs end that may stand there too: `ly`."""
    pronouns: Mapping[str, str] = field(default_factory=dict)
    """Subject pronouns, with the gender they tell: `m`, `f`, `n` or empty."""
    telling_pronouns: frozenset[str] = frozenset()
    """Those that mean somebody whenever they are written: `she`."""
    possessives: Mapping[str, str] = field(default_factory=dict)
    """Possessive pronouns, with the gender they tell."""
    determiners: frozenset[str] = frozenset()
    """Words that open a noun phrase."""
    before_subjects: frozenset[str] = frozenset()
    """Other words that a subject may follow: “as Ann Lee said”."""
    definites: frozenset[str] = frozenset()
    """Words that open a noun phrase for somebody who is known: `the`."""
    conjunctions: frozenset[str] = frozenset()
    """Words that open a clause."""
    relatives: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    """What may stand between a verb and what is said: `that`."""
    according_to: tuple[str, ...] = ()
    """Prepositions that name a source."""
    in_the_words_of: tuple[str, ...] = ()
    said_behind: re.Pattern[str] | None = None
    """Behind a quotation: “is how Ann Lee puts it”, with the group `subject`."""
    said_before: re.Pattern[str] | None = None
    """Before a quotation: “Ann Lee’s answer:”."""
    tags_inside: bool = False
    """Whether an attribution stands inside the marks: « Oui, dit Anne, je viens. »"""
    prepositions: frozenset[str] = frozenset()
    """Words that end the head of a noun phrase."""
    genitives: frozenset[str] = frozenset()
    """Prepositions that go on with a noun: `of`."""
    locatives: frozenset[str] = frozenset()
    """Prepositions before a place: `in`."""
    masculine_titles: frozenset[str] = frozenset()
    feminine_titles: frozenset[str] = frozenset()
    other_titles: frozenset[str] = frozenset()
    masculine_nouns: frozenset[str] = frozenset()
    feminine_nouns: frozenset[str] = frozenset()
    masculine_names: frozenset[str] = frozenset()
    feminine_names: frozenset[str] = frozenset()
    organisation_words: frozenset[str] = frozenset()
    """Words that tell an institution's name from a person's."""
    function_words: frozenset[str] = frozenset()
    """Words that are no names, though a capital may open a sentence with them."""
    predicate_words: frozenset[str] = frozenset()
    """Words that, opening a quotation, go on with the narrator's sentence."""
    documents: frozenset[str] = frozenset()
    """Nouns for what somebody has said or written: “Lee’s letter” is Lee."""
    collectives: frozenset[str] = frozenset()
    """Nouns without a plural ending for several people: `police`."""
    partitives: frozenset[str] = frozenset()
    """Words that take somebody out of a group: “one of them”."""
    epithets: frozenset[str] = frozenset()
    """Nouns that, behind `the`, mean who was just spoken of: “the singer”."""
    epithet: re.Pattern[str] | None = None
    """What else such a noun phrase looks like, from its first word on."""
    work_words: frozenset[str] = frozenset()
    """Words before a quotation that make it a title or a term."""
    verbs: frozenset[str] = frozenset()
    """Finite verbs of any meaning whose ending tells nothing: `stood`."""
    verb_endings: tuple[str, ...] = ()
    """How other finite verbs end: `ed`."""

    @cached_property
    def speech_verb(self) -> re.Pattern[str]:
        """What matches a verb of saying."""
        return _any_of(self.speech_verbs | self.loose_speech_verbs)

    @cached_property
    def telling_pronoun(self) -> re.Pattern[str]:
        """What matches a pronoun that surely means somebody."""
        return _any_of(self.telling_pronouns)

    @cached_property
    def titles(self) -> frozenset[str]:
        """Words before a name that are not part of it."""
        return self.masculine_titles | self.feminine_titles | self.other_titles

    @cached_property
    def masculine(self) -> frozenset[str]:
        """Words before a name that tell a man."""
        return self.masculine_titles | self.masculine_nouns

    @cached_property
    def feminine(self) -> frozenset[str]:
        """Words before a name that tell a woman."""
        return self.feminine_titles | self.feminine_nouns

    @cached_property
    def first_names(self) -> frozenset[str]:
        """First names of either gender."""
        return self.masculine_names | self.feminine_names

    @cached_property
    def no_subject(self) -> frozenset[str]:
        """Words that open no subject."""
        openers = self.determiners | self.pronouns.keys() | self.before_subjects
        return self.function_words - openers - self.partitives

    @cached_property
    def leading_adverbs(self) -> re.Pattern[str]:
        """What may stand between a quotation and the verb of its attribution."""
        return re.compile(rf"[\s,.;—–-]*(?:{self._adverb}[\s’']+){{0,3}}")

    @cached_property
    def trailing_adverbs(self) -> re.Pattern[str]:
        """What may stand between a subject and its verb."""
        return re.compile(rf"(?:\s+\b{self._adverb})+\s*$")

    @cached_property
    def clause_start(self) -> re.Pattern[str]:
        """What a new clause starts with."""
        return re.compile(rf"[;(—–:]|{_any_of(self.conjunctions).pattern}", re.IGNORECASE)

    @cached_property
    def owner(self) -> re.Pattern[str]:
        """What makes a noun of the next word: “his claims”."""
        owners = self.determiners | self.possessives.keys()
        return re.compile(rf"(?:[’']s|s[’']|{_any_of(owners).pattern})\s*$")

    @cached_property
    def relative(self) -> re.Pattern[str]:
        """What opens a relative clause."""
        return _any_of(self.relatives)

    @cached_property
    def link(self) -> re.Pattern[str]:
        """What may stand between a verb of saying and the quotation."""
        return re.compile(rf"[\s,:—–-]*(?:{_any_of(self.links).pattern})?[\s,:—–-]*$")

    @cached_property
    def source(self) -> re.Pattern[str]:
        """“According to Ann Lee”."""
        return _phrase(self.according_to, r"[^,.;:]+")

    @cached_property
    def words_of(self) -> re.Pattern[str]:
        """“In the words of Ann Lee”."""
        return _phrase(self.in_the_words_of, r"[^;:]+")

    @cached_property
    def head_end(self) -> re.Pattern[str]:
        """What ends the head of a noun phrase."""
        return _between_blanks(self.prepositions | self.genitives)

    @cached_property
    def phrase_end(self) -> re.Pattern[str]:
        """What ends a noun phrase with all that describes it."""
        return _between_blanks(self.prepositions)

    @cached_property
    def attribution(self) -> re.Pattern[str]:
        """A verb of saying with its subject beside it: “said Ann”, “he said”, “dit-elle”."""
        verb = rf"(?:{self._adverb}[\s’']){{0,2}}{self.speech_verb.pattern}"
        third = _any_of(word for word, gender in self.pronouns.items() if gender).pattern
        subject = rf"(?:{third}|{_any_of(self.determiners).pattern}|{_UPPER}\w)"
        inverted = rf"{verb}(?:\s|-(?:t-)?){subject}"
        normal = rf"(?:{third}|{_UPPER}\w+(?:\s{_UPPER}\w+)?)\s{verb}"
        return re.compile(rf"{inverted}|{normal}")

    @cached_property
    def tag(self) -> re.Pattern[str]:
        """What parts words from their attribution where no mark does."""
        return re.compile(rf"[,?!…]\s+(?={self.attribution.pattern})")

    @cached_property
    def _adverb(self) -> str:
        ending = rf"\w+{self.adverb_ending}\b|" if self.adverb_ending else ""
        return f"(?:{ending}{_any_of(self.between).pattern})"


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Match one of the words, the longest that fits; nothing where there is none."""
    known = sorted(set(words))
    return re.compile(rf"\b{_tree(known)}\b", re.IGNORECASE) if known else NOTHING


def _tree(words: Iterable[str]) -> str:
    """Return a pattern in which words share their beginnings: ten times quicker than `a|b`."""
    rests: dict[str, list[str]] = {}
    for word in words:
        rests.setdefault(word[:1], []).append(word[1:])
    ends_here = rests.pop("", None) is not None
    branches = [re.escape(first) + _tree(rest) for first, rest in rests.items()]
    if not branches:
        return ""
    return f"(?:{'|'.join(branches)})" + "?" * ends_here


def _phrase(openings: Iterable[str], subject: str) -> re.Pattern[str]:
    return re.compile(rf"{_any_of(openings).pattern} (?P<subject>{subject})", re.IGNORECASE)


def _between_blanks(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"\s{_any_of(words).pattern}\s")
