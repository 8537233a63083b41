"""Numbers with several points: versions (`2.0.1`), addresses of machines (`192.168.0.1`)."""

import re

from audio_edition.pronounce.number_words import cardinal, digits
from audio_edition.pronounce.semiotic import SemioticClass, later


def _say_version(match: re.Match[str]) -> str:
    name = "version " if match["name"] else ""
    parts = (
        digits(part) if part[0] == "0" else cardinal(int(part))
        for part in match["number"].split(".")
    )
    return name + " point ".join(parts)


def _say_address(match: re.Match[str]) -> str | None:
    parts = match["address"].split(".")
    if any(int(part) > _LARGEST_BYTE for part in parts):
        return None
    port = f" port {digits(match['port'])}" if match["port"] else ""
    return " dot ".join(map(digits, parts)) + port


_LARGEST_BYTE = 255


NET_ADDRESS = SemioticClass(
    "electronic",
    later(r"(?<![\w.])(?P<address>\d{1,3}(?:\.\d{1,3}){3})(?::(?P<port>\d{2,5}))?(?!\w|\.\d)"),
    _say_address,
    at_number=True,
    marks=(".0",),
    glance=later(r"\d\.\d+\.\d"),
)
VERSION = SemioticClass(
    "electronic",
    later(
        r"(?<![\w.,])(?:(?P<name>[vV](?:\. ?)?)(?=\d+\.\d))?(?P<number>\d{1,4}(?:\.\d{1,4}){2,}"
        r"|(?<=[vV])\d+\.\d+|(?<=[vV]\. )\d+\.\d+)"
        r"(?!\w|[.,]\d)"
    ),
    _say_version,
    marks=(".0",),
)


def _say_wireless(match: re.Match[str]) -> str:
    letters = ".".join(match["letters"] or "").upper()
    return f"eight oh two dot eleven {letters}".rstrip()


WIRELESS = SemioticClass(
    "electronic",
    later(r"(?<![\w.,])802\.11(?P<letters>[abgn]|ac|ax|be)?(?![\w.]\w)(?!\w)"),
    _say_wireless,
    marks=(".0",),
    at_number=True,
)
"""The standards of the IEEE for wireless networks: `802.11ac`."""
