"""Sums of money: `19,90 €`, `€ 2,5 miljoen`, `$300`."""

import re
from functools import partial

from audio_edition.pronounce.continental.words import BLANK, NUMBER, Money, Words
from audio_edition.pronounce.semiotic import SemioticClass, later

_MANY = (
    rf"(?P<many>{BLANK}(?:[Mm]ill(?:[oó]n|i[oõa])\w*|[Mm]ilh[õã]\w*|[Mm]ili[oa]\w*|[Mm]iljo\w*|[Mm]iljard\w*"
    r"|[Mm]il|[Bb]illi?[oóõ]\w*|Mio\.|Mrd\.|[Mm]l[dn]\.?))?(?!\w)"
)


def money(words: Words) -> tuple[SemioticClass, ...]:
    """Return the classes of sums: with the sign before and with it after."""
    signs = "|".join(re.escape(sign) for sign in sorted(words.money, key=len, reverse=True))
    say, marks = partial(_say, words), "".join({sign[-1] for sign in words.money})
    return (
        SemioticClass(
            "money",
            later(rf"(?<!\w)(?P<sign>{signs}){BLANK}?(?P<number>{NUMBER}){_MANY}"),
            say,
            marks=marks,
        ),
        SemioticClass(
            "money",
            later(rf"(?<![\w,.])(?P<number>{NUMBER}){_MANY}{BLANK}?(?P<sign>{signs})(?!\w)"),
            say,
            marks=marks,
        ),
    )


def _say(words: Words, match: re.Match[str]) -> str:
    name, number = words.money[match["sign"]], match["number"]
    if match["many"]:
        many = match["many"].strip()
        joint = words.millions_of if many != "mil" else " "
        unit = words.units.get(many) or words.units.get(f"{many}.") or (many, many)
        return f"{number} {unit[1]}{joint}{name.many}"
    whole, comma, part = number.partition(",")
    if comma and len(part) == 2:
        return _with_cents(words, name, whole, int(part))
    return name.one if number == "1" else f"{number} {name.many}"


def _with_cents(words: Words, name: Money, whole: str, cents: int) -> str:
    """Return a sum with its hundredths: `19 euros con 90`."""
    if whole == "0" and name.cents:
        return f"{cents} {name.cents}"
    total = name.one if whole == "1" else f"{whole} {name.many}"
    return f"{total}{words.and_cents}{cents}" if cents else total
