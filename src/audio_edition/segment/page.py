"""The page: what the rules for roles may ask about a block and its neighbours."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from audio_edition.model import FRONT_MATTER, Block, Metadata, Role
from audio_edition.segment.bylines import PERSON, authors_of
from audio_edition.segment.clauses import WORD, ends_with_stop, words
from audio_edition.segment.dates import is_date_line
from audio_edition.segment.first_names import FEMININE_NAMES, MASCULINE_NAMES
from audio_edition.segment.marks import OPENING_MARKS
from audio_edition.segment.sentences import split_sentences

TITLE_WORDS = 30
HEADING_WORDS = 14
_MANY = 120
"""Words of a block that is long, whatever it is asked for."""
_LOOKED_AT = 900
"""Characters of a block that are looked at first."""
_REFERENCE = re.compile(r"\[\d+\]|[⁰¹²³⁴-⁹]+|[*†‡]+")
_TOP = 5
_LAST = 3
_UNSEEN = frozenset({Role.CAPTION, Role.FURNITURE})


class Page:
    """An article's blocks, with the roles that are decided so far."""

    def __init__(self, blocks: Sequence[Block], metadata: Metadata) -> None:
        self.blocks = blocks
        self.metadata = metadata
        self.in_front = True
        """Whether only front matter stands before the block that is looked at."""
        self._texts = [block.text.strip() for block in blocks]
        self._roles = [block.role for block in blocks]
        self._given = set(self._roles)

    def settle(self, index: int, role: Role) -> None:
        """Note the role of a block; blocks are settled in their order."""
        self._roles[index] = role
        self._given.add(role)
        self.in_front = self.in_front and (role in FRONT_MATTER or role in _UNSEEN)

    def role(self, index: int) -> Role | None:
        """Return the role of a block, as far as it is known."""
        return self._roles[index] if index >= 0 else None

    def has(self, role: Role) -> bool:
        """Tell whether a role has been given to a block."""
        return role in self._given

    def text(self, index: int) -> str:
        """Return the text of a block, without white space around it."""
        return self._texts[index]

    def length(self, index: int) -> int:
        """Return how many words a block has; of a long one, how many it has at least."""
        return self._lengths[index]

    def following(self, index: int) -> int | None:
        """Return the next block that is part of the text, or None."""
        later = index + 1
        while later < len(self._roles) and self._roles[later] in _UNSEEN:
            later += 1
        return later if later < len(self._roles) else None

    def is_apart(self, above: int, below: int) -> bool:
        """Tell whether a line is left between two blocks, or their lines tell nothing."""
        return self.blocks[above].lines[1] + 1 != self.blocks[below].lines[0]

    @cached_property
    def gaps(self) -> float:
        """Share of the blocks that a blank line parts from the one above."""
        pairs = range(1, len(self.blocks))
        return sum(self.is_apart(index - 1, index) for index in pairs) / max(1, len(pairs))

    def is_line(self, index: int) -> bool:
        """Tell whether a block is a short line and not a sentence."""
        text = self.text(index)
        if not 0 < self.length(index) <= TITLE_WORDS or _ends_clause(text):
            return False
        return len(split_sentences(text)) == 1

    @cached_property
    def authors(self) -> tuple[str, ...]:
        """The authors, from the metadata or from a byline near the top."""
        lines = (authors_of(self.text(index)) for index in range(min(12, len(self.blocks))))
        told = tuple(self.text(index) for index in sorted(self.names_alone))
        return self.metadata.authors or next((found for found in lines if found), told)

    @cached_property
    def front_lines(self) -> frozenset[int]:
        """Bylines and datelines near the top, which tell that the page has front matter."""
        near = range(min(8, len(self.blocks)))
        signed = (
            index
            for index in near
            if authors_of(self.text(index)) or is_date_line(self.text(index))
        )
        return self.names_alone.union(signed)

    @cached_property
    def names_alone(self) -> frozenset[int]:
        """Lines near the top that are a person's name: the author note or a date tells."""
        notes = self._texts[max(_TOP, len(self._texts) - _LAST) :]
        names = (pair for pair in enumerate(self._texts[:_TOP]) if PERSON.fullmatch(pair[1]))
        return frozenset(
            index
            for index, name in names
            if any(note.startswith(f"{name} ") for note in notes) or self._is_dated_name(index)
        )

    def _is_dated_name(self, index: int) -> bool:
        """Tell whether a line begins with a first name, with a line above it and a date below."""
        below = self._texts[index + 1 : index + 2]
        named = self._texts[index].split()[0].casefold() in MASCULINE_NAMES | FEMININE_NAMES
        return index > 0 and named and any(map(is_date_line, below))

    @cached_property
    def plain(self) -> list[str]:
        """Each block's words in small letters, between single blanks."""
        return [plain(block.text) for block in self.blocks]

    @cached_property
    def references(self) -> Counter[str]:
        """How often each footnote mark stands in the text, but in front of a block."""
        return Counter(
            found.group()
            for text in self._texts
            for found in _REFERENCE.finditer(text)
            if found.start()
        )

    @cached_property
    def _lengths(self) -> list[int]:
        return [_count(block.text) for block in self.blocks]


def _count(text: str) -> int:
    """Count the words of a text, as far as it is short."""
    at_least = len(WORD.findall(text, 0, _LOOKED_AT))
    return at_least if at_least > _MANY else len(words(text))


def plain(text: str) -> str:
    """Return a text's words in small letters, between single blanks."""
    return f" {' '.join(words(text)).lower()} "


def _ends_clause(text: str) -> bool:
    """Tell whether a text ends like a sentence, or like a question that somebody asks aloud."""
    asked = text.endswith(("?", "!")) and not text.startswith(tuple(OPENING_MARKS))
    return text.endswith((",", ";", ":")) or (ends_with_stop(text) and not asked)
