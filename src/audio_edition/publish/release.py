"""How an edition is presented: what it says of itself besides the article's own metadata."""

from dataclasses import dataclass
from enum import StrEnum


class Split(StrEnum):
    """Into what the sound of an edition is cut."""

    NONE = "none"
    CHAPTER = "chapter"
    HEADING = "heading"
    """As by chapter, but an article without headings stays whole."""
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Release:
    """What the settings say of the published files; empty is: not said."""

    narrator: str = ""
    series: str = ""
    series_part: str = ""
    genre: str = "Audiobook"
    description: str = ""
    copyright: str = ""
    split: Split = Split.NONE
    hours: float = 1.0
    """The most in one file, where the edition is split by hours."""
    cover: bytes = b""
    """A picture, JPEG or PNG; where there is none, some formats draw one."""
