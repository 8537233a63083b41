"""What the languages of the Continent have alike but for the words."""

from collections.abc import Mapping
from dataclasses import dataclass, field

NUMBERED = ("0", "00", "000", "0000")
"""Marks of a text that holds a number."""
BLANK = r"[ \u00a0\u202f]"
"""Between a number and its unit, and in French also its thousands."""
NUMBER = r"\d{1,3}(?:[.\u00a0\u202f ]\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?"

Forms = tuple[str, str]
"""For one, with its number word, and for many, without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """What a sign of money is called."""

    one: str
    many: str
    cents: str = ""
    """Empty where the hundredths have no name that everybody uses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a language for what is written short."""

    until: str
    """Between the ends of a range."""
    against: str
    """Between the two sides of a score."""
    minus: str
    also: str
    """For `&`, and between a number and a half."""
    times: str
    """For `×` between numbers."""
    at: str
    point: str
    slash: str
    """In addresses on the net."""
    months: tuple[str, ...]
    first_day: str = "1"
    """The first of a month, in a date of figures."""
    of: str = " "
    """Between day, month and year."""
    and_cents: str = " "
    """Between the whole money and its hundredths."""
    millions_of: str = " "
    """Between millions and what they are of."""
    units: Mapping[str, Forms]
    """Of measure, behind a number."""
    money: Mapping[str, Money]
    short: Mapping[str, str]
    """Abbreviations, with their stops."""
    short_before: Mapping[str, str]
    """Those that stand only before a name or a number."""
    fractions: Mapping[str, Forms]
    """By their lower number."""
    signs: Mapping[str, str] = field(default_factory=dict)
    """Fractions in one sign, where the engine does not know them."""
    joined_thousands: bool = True
    """Whether the engine takes `12 500` for one number."""
    spelled: str = r"[A-Z]{2,3}"
    """Capitals that are said letter by letter."""
    letter_names: Mapping[str, str] = field(default_factory=dict)
    """Letters that the engine does not say by their name where they stand alone."""
    said_as_words: frozenset[str] = frozenset()
    """Capitals that look as those do and are not."""
