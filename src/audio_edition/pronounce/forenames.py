"""Forenames as registers and signboards shorten them: `Wm Baxter`, `Thos. & Jas. Hale`."""

from audio_edition.pronounce.semiotic import SemioticClass, later
from audio_edition.pronounce.short_words import any_of

FORENAMES = {
    "Wm": "William",
    "Geo": "George",
    "Chas": "Charles",
    "Thos": "Thomas",
    "Robt": "Robert",
    "Richd": "Richard",
    "Jas": "James",
    "Benj": "Benjamin",
    "Edw": "Edward",
    "Edwd": "Edward",
    "Jno": "John",
    "Saml": "Samuel",
    "Danl": "Daniel",
    "Fredk": "Frederick",
    "Hy": "Henry",
}
"""Those that need no stop."""
_STOPPED_FORENAMES = {"Jos": "Joseph", "Eliz": "Elizabeth", "Alex": "Alexander"}
"""Short for a name, and names themselves where they have no stop."""
FORENAME = SemioticClass(
    "abbreviation",
    later(
        rf"(?<![\w.’'-])(?<!Nat )(?:(?P<name>{any_of(FORENAMES)})\.?"
        rf"|(?P<stopped>{any_of(_STOPPED_FORENAMES)})\."
        r"(?! (?:The|An?|He|She|It|They|We|I|In|But|And)\b))"
        r"(?= [A-ZÀ-Þ]|(?<=[ost])’ [A-Z]|(?:(?<=Wm)|(?<=Thos)|(?<=Robt)|(?<=Fredk))[,;:!?)]"
        r"|(?<!Chas) (?:and|&) [A-Z])(?! (?:Metro|Storm)\b)"
    ),
    lambda match: FORENAMES.get(match["name"]) or _STOPPED_FORENAMES[match["stopped"]],
    words=frozenset((*FORENAMES, *_STOPPED_FORENAMES)),
)
