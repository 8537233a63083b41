"""Speech: the stretches of a text that are spoken, each with its speaker.

Each paragraph is asked in turn whether a label opens it, whether a dash does, whether the page
sets it off, and last for its quotation marks.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from audio_edition.segment.attribution import REACH, Setting
from audio_edition.segment.dashes import find_dialogue
from audio_edition.segment.english import ENGLISH
from audio_edition.segment.language import Language
from audio_edition.segment.quotations import Quotation, find_quotations, words_of
from audio_edition.segment.script import Line, find_lines
from audio_edition.segment.speakers import Attributed, Paragraph, find_speakers
from audio_edition.segment.units import Stretch
from audio_edition.segment.voicing import Candidate, voiced_by


@dataclass(frozen=True, slots=True)
class Speech:
    """What is spoken in one paragraph, and the quotation marks without a partner."""

    quotes: tuple[Stretch, ...]
    unpaired: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Voiced:
    """A paragraph with the rules that have its quotations spoken."""

    paragraph: Paragraph
    rules: tuple[str, ...] = ()


def find_speech(
    texts: Sequence[str], set_off: Container[int] = (), language: Language = ENGLISH
) -> list[Speech]:
    """Find what is spoken in a run of paragraphs, and by whom.

    Args:
        texts: The paragraphs.
        set_off: Indices of paragraphs that the page sets off as block quotes. Where the text
            leads up to them with a colon, they are somebody's words without any marks.
        language: Whose words tell who speaks.
    """
    found = find_quotations(texts)
    lines = find_lines(texts)
    dialogue = find_dialogue(texts, language)
    voiced: list[_Voiced] = []
    for index, text in enumerate(texts):
        before = voiced[-1].paragraph if voiced else Paragraph("")
        line = lines[index]
        if line is not None:
            voiced.append(_line(text, line, language))
        elif dialogue[index]:
            voiced.append(_all(text, dialogue[index], "dash", language))
        elif index in set_off and not found[index].spans and _leads_to_block(before):
            voiced.append(_all(text, (_whole(text, before),), "set-off", language))
        else:
            voiced.append(_marked(text, found[index].spans, before, language))
    speakers = find_speakers([one.paragraph for one in voiced], language)
    return [
        Speech(tuple(_stretches(one, said)), marks.unpaired)
        for one, said, marks in zip(voiced, speakers, found, strict=True)
    ]


def _line(text: str, line: Line, language: Language) -> _Voiced:
    paragraph = Paragraph(text, (line.quotation(text),), language, line.label)
    return _Voiced(paragraph, ("script",))


def _all(text: str, spoken: tuple[Quotation, ...], rule: str, language: Language) -> _Voiced:
    return _Voiced(Paragraph(text, spoken, language), (rule,) * len(spoken))


def _leads_to_block(before: Paragraph) -> bool:
    return before.text.rstrip().endswith(":") or before.spoken_whole


def _whole(text: str, before: Paragraph) -> Quotation:
    return Quotation(0, len(text), len(text), continues=before.spoken_whole)


def _marked(
    text: str, spans: Sequence[Quotation], before: Paragraph, language: Language
) -> _Voiced:
    """Keep the quotations that are clauses of their own."""
    spoken: list[Quotation] = []
    rules: list[str] = []
    starts = [*(span.start for span in spans), len(text)]
    for span, following in zip(spans, starts[1:], strict=True):
        setting = Setting(
            before=text[max(0, span.start - REACH) : span.start],
            inner=words_of(text[span.start : span.mark_end]),
            after=text[span.mark_end : following],
            language=language,
        )
        resumes = bool(spoken) and spoken[-1].end > span.start - len(setting.lead)
        continues = span.continues and before.left_open
        rule = voiced_by(Candidate(setting, continues=continues, resumes=resumes))
        if rule is not None:
            spoken.append(span)
            rules.append(rule)
    return _Voiced(Paragraph(text, tuple(spoken), language), tuple(rules))


def _stretches(voiced: _Voiced, speakers: Sequence[Attributed]) -> Iterator[Stretch]:
    for span, rule, said in zip(voiced.paragraph.spoken, voiced.rules, speakers, strict=True):
        decided_by = f"{rule}; {said.decided_by}" if said.decided_by else rule
        yield Stretch(span.start, span.end, said.speaker, decided_by)
