from audio_edition.model import (
    Article,
    Block,
    Metadata,
    Sentence,
    Unit,
    UnitKind,
    Utterance,
    Voice,
)
from audio_edition.render.fingerprint import fingerprint
from audio_edition.render.script import make_script

VOICE = Voice("low", engine="silent")


def _block(*texts: str, read: bool = True) -> Block:
    sentences = tuple(Sentence(text, Utterance(text.strip(), VOICE)) for text in texts)
    mute = Sentence("* * *")
    unit = Unit(f"unit {texts[0]}", UnitKind.PARAGRAPH, "".join(texts), None, (*sentences, mute))
    return Block("".join(texts), (1, 1), read=read, units=(unit,))


ARTICLE = Article(
    "an-article",
    "article.txt",
    Metadata(),
    (_block("One. ", "Two."), _block("Unheard.", read=False), _block("Three.")),
)


def test_a_script_holds_what_is_heard_in_reading_order() -> None:
    script = make_script(ARTICLE, {"silent": "silent 1"})
    assert [(line.unit, line.text) for line in script] == [
        ("unit One. ", "One."),
        ("unit One. ", "Two."),
        ("unit Three.", "Three."),
    ]
    assert script[0].fingerprint == fingerprint(Utterance("One.", VOICE), "silent 1")
