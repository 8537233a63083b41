"""Prose by the hour, from a seed: no two sentences alike, quotes and speakers included."""

import random

WORDS_A_MINUTE = 165
SENTENCES_A_PARAGRAPH = 5

PEOPLE = ("Ines Okafor", "Tomas Reyl", "Hanna Weir", "Paul Adeyemi", "Marta Lindqvist", "Owen Sato")
PLACES = ("the harbour", "the old mill", "the valley school", "the signal house", "the market hall")
THINGS = ("the ledger", "a brass lamp", "the spring tide", "a crate of seed", "the last ferry")
VERBS = ("measured", "repaired", "described", "abandoned", "remembered", "painted", "counted")
TIMES = ("in the dry months", "before the bridge came", "on most mornings", "after the flood")
ENDINGS = (
    "and nobody in the town thought it strange",
    "although the records say very little about it",
    "because the work had to be finished before winter",
    "while the children watched from the wall",
    "so that the boats could leave with the light",
)
REMARKS = (
    "We kept what we could carry",
    "It was never meant to last so long",
    "You learn to listen to the weather",
    "I would do it again tomorrow",
    "They told us to wait for the engineers",
)


def article(minutes: float, seed: int = 1) -> str:
    """Return an article of about so many minutes of speech."""
    source = random.Random(seed)  # noqa: S311 - prose, not secrets
    wanted = minutes * WORDS_A_MINUTE
    paragraphs = ["The Work of the Harbour", "By Ada Quill"]
    words = 0
    while words < wanted:
        paragraph = " ".join(_sentence(source) for _ in range(SENTENCES_A_PARAGRAPH))
        paragraphs.append(paragraph)
        words += len(paragraph.split())
    return "\n\n".join(paragraphs) + "\n"


def _sentence(source: random.Random) -> str:
    person, place, thing = source.choice(PEOPLE), source.choice(PLACES), source.choice(THINGS)
    count = source.randint(3, 98)
    if source.random() < 0.25:
        remark = source.choice(REMARKS)
        return f"“{remark}, for {count} weeks and more,” said {person} at {place}."
    return (
        f"{person} {source.choice(VERBS)} {thing} near {place} {source.choice(TIMES)}, "
        f"{count} paces from the road, {source.choice(ENDINGS)}."
    )
