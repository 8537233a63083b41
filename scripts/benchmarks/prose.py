"""Prose by the hour, from a seed: no part of a sentence comes twice; quotes, speakers, chapters."""

import random
from collections.abc import Iterator

WORDS_A_MINUTE = 165
PARAGRAPHS_A_CHAPTER = 40

PEOPLE = (
    "Ines Okafor",
    "Tomas Reyl",
    "Hanna Weir",
    "Paul Adeyemi",
    "Marta Lindqvist",
    "Owen Sato",
    "Clara Voss",
    "Bela Horvath",
    "Nia Pritchard",
    "Samir Dahl",
    "Greta Molnar",
    "Edwin Tull",
)
PLACES = (
    "the harbour",
    "the old mill",
    "the valley school",
    "the signal house",
    "the market hall",
    "the upper pasture",
    "the salt works",
    "the ferry landing",
    "the glass foundry",
    "the quarry road",
    "the chapel yard",
    "the lime kilns",
)
THINGS = (
    "the ledger",
    "a brass lamp",
    "the spring tide",
    "a crate of seed",
    "the last ferry",
    "a bundle of letters",
    "the broken scales",
    "a coil of tarred rope",
    "the church bell",
    "a map of the channels",
    "the night watch",
    "a sack of barley",
)
VERBS = (
    "measured",
    "repaired",
    "described",
    "abandoned",
    "remembered",
    "painted",
    "counted",
    "borrowed",
    "buried",
    "photographed",
    "weighed",
    "returned",
)
TIMES = (
    "in the dry months",
    "before the bridge came",
    "on most mornings",
    "after the flood",
    "in the year of the long frost",
    "while the mail boat waited",
    "on the evening of the fair",
    "when the wind had dropped",
)
ENDINGS = (
    "and nobody in the town thought it strange",
    "although the records say very little about it",
    "because the work had to be finished before winter",
    "while the children watched from the wall",
    "so that the boats could leave with the light",
    "which is why the gate has two locks to this day",
    "until the engineers came down from the capital",
    "and the argument about it lasted until the harvest",
)
REMARKS = (
    "We kept what we could carry",
    "It was never meant to last so long",
    "You learn to listen to the weather",
    "I would do it again tomorrow",
    "They told us to wait for the engineers",
    "Nobody asked us what the water wanted",
    "The bell was louder than the storm",
    "My mother knew every stone of that road",
)
WITHIN = (
    "from the first thaw to the first frost",
    "all through that summer",
    "as long as there was oil for the lamps",
    "whatever the newspapers said",
    "before anyone had thought of a road",
    "with the river as high as the windows",
)


def article(minutes: float, seed: int = 1) -> str:
    """Return an article of about so many minutes of speech."""
    paragraphs = _paragraphs(minutes, seed)
    return "\n\n".join(["The Work of the Harbour", "By Ada Quill", *paragraphs]) + "\n"


def book(minutes: float, seed: int = 1) -> str:
    """Return a book in Markdown, with a chapter for every forty paragraphs."""
    parts = ["---\ntitle: The Long Work of the Harbour\nauthor: Ada Quill\n---"]
    for index, paragraph in enumerate(_paragraphs(minutes, seed)):
        if index % PARAGRAPHS_A_CHAPTER == 0:
            number = index // PARAGRAPHS_A_CHAPTER + 1
            parts.append(f"# Chapter {number}: {PLACES[number % len(PLACES)].title()}")
        parts.append(paragraph)
    return "\n\n".join(parts) + "\n"


def _paragraphs(minutes: float, seed: int) -> Iterator[str]:
    source = random.Random(seed)  # noqa: S311 - prose, not secrets
    sentences = _sentences(source)
    words = 0
    while words < minutes * WORDS_A_MINUTE:
        paragraph = " ".join(next(sentences) for _ in range(source.randint(3, 7)))
        words += len(paragraph.split())
        yield paragraph


def _sentences(source: random.Random) -> Iterator[str]:
    """Yield sentences; no part of one that is spoken by itself comes twice."""
    said: set[str] = set()
    while True:
        parts = source.choice((_narrated, _narrated, _short, _told, _answered))(source)
        if said.isdisjoint(parts):
            said.update(parts)
            yield " ".join(parts)


def _narrated(source: random.Random) -> list[str]:
    deed = f"{source.choice(PEOPLE)} {source.choice(VERBS)} {source.choice(THINGS)}"
    place, ending = source.choice(PLACES), source.choice(ENDINGS)
    return [f"{deed} near {place} {source.choice(TIMES)}, {ending}."]


def _short(source: random.Random) -> list[str]:
    person, place, thing = source.choice(PEOPLE), source.choice(PLACES), source.choice(THINGS)
    paces = source.randint(3, 98)
    return [f"Some {paces} paces past {place}, {person} {source.choice(VERBS)} {thing}."]


def _told(source: random.Random) -> list[str]:
    return [f"“{_remark(source)},”", f"said {_who_and_where(source)}."]


def _answered(source: random.Random) -> list[str]:
    asked = f"{source.choice(PEOPLE)} answered, who had {source.choice(VERBS)}"
    tag = f"{asked} {source.choice(THINGS)} {source.choice(TIMES)}."
    return [f"“{_remark(source)},”", tag, f"“{_remark(source)}.”"]


def _remark(source: random.Random) -> str:
    remark, within = source.choice(REMARKS), source.choice(WITHIN)
    return f"{remark}, {within}, with {source.choice(THINGS)} at {source.choice(PLACES)}"


def _who_and_where(source: random.Random) -> str:
    person, thing, place = source.choice(PEOPLE), source.choice(THINGS), source.choice(PLACES)
    return f"{person}, {source.choice(TIMES)}, with {thing} by {place}"
