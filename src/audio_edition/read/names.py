"""Names of people as catalogues write them, turned as they are said."""

import re

_YEARS = re.compile(
    r",?\s*\(?(?:(?:b|d|fl|active|approximately|ca?)\.?\s*)?-?\d{3,4}\??(?:\s?[-–].*)?\)?$"
)
_INVERTED = re.compile(r"(?P<last>[^,]+), (?P<first>[^,]+)")


def as_said(name: str, *, inverted: bool = False) -> str:
    """Return “Edith Penrose” for “Penrose, Edith, 1861-1930”.

    Args:
        name: Of a person.
        inverted: Whether the source says that the last name comes first, though no years tell it.
    """
    plain = _YEARS.sub("", name)
    parts = _INVERTED.fullmatch(plain) if inverted or plain != name else None
    return f"{parts['first']} {parts['last']}" if parts else plain
