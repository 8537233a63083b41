"""Plain prose in which no sentence is said twice."""

SENTENCES_A_PARAGRAPH = 4

_PEOPLE = ("The keeper", "A sailor", "The painter", "One teacher", "The baker")
_DEEDS = ("counted", "mended", "carried", "forgot", "painted", "sold", "borrowed")
_THINGS = ("lamps", "ropes", "baskets", "letters", "maps", "boots", "apples", "bells", "nets")


def sentence(number: int) -> str:
    """Return the `number`th sentence."""
    person = _PEOPLE[number % len(_PEOPLE)]
    deed = _DEEDS[number % len(_DEEDS)]
    thing = _THINGS[number % len(_THINGS)]
    return f"{person} {deed} {number + 2} {thing}."


def paragraphs(sentences: int, first: int = 0) -> list[str]:
    """Return so many sentences, in paragraphs."""
    numbers = range(first, first + sentences)
    return [
        " ".join(map(sentence, numbers[start : start + SENTENCES_A_PARAGRAPH]))
        for start in range(0, sentences, SENTENCES_A_PARAGRAPH)
    ]


def article(body: list[str], title: str = "The Long Quay") -> str:
    """Return paragraphs as an article with a title."""
    return "\n\n".join([title, *body]) + "\n"
