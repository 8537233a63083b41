"""Speech: the stretches of a text that are spoken, each with its speaker.

Each paragraph is asked in turn whether a label opens it, whether a dash does, whether the page
sets it off, and last for its quotation marks.
"""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from audio_edition.model import Kept, Quoting, Speaker
from audio_edition.segment.attribution import REACH, Setting
from audio_edition.segment.clauses import words
from audio_edition.segment.dashes import find_dialogue
from audio_edition.segment.english import ENGLISH
from audio_edition.segment.identities import identify
from audio_edition.segment.language import Language
from audio_edition.segment.people import People
from audio_edition.segment.quotations import Quotation, Quotations, find_quotations, words_of
from audio_edition.segment.script import Line, find_lines
from audio_edition.segment.sentences import first_sentence
from audio_edition.segment.speakers import Attributed, Paragraph, find_speakers
from audio_edition.segment.units import Stretch
from audio_edition.segment.voicing import Candidate, voicing_of

_SHORT_TAG = 8
"""Words that an attribution has at most where it tells that a closing mark is missing."""
SCRIPT = "script"
"""The name of the rule by which a line with a label is spoken."""
DASH = "dash"
"""The name of the rule by which what stands behind a dash is spoken."""
SET_OFF = "set-off"
"""The name of the rule by which a block quote behind a colon is spoken."""
SETTING = "setting"
"""The name of the rule by which all quotations are spoken, or none, as the settings say."""


@dataclass(frozen=True, slots=True)
class Speech:
    """What is spoken in one paragraph, and the quotation marks without a partner."""

    quotes: tuple[Stretch, ...]
    unpaired: tuple[int, ...] = ()
    kept: tuple[Kept, ...] = ()
    """The quotations that stay with the narrator."""


@dataclass(frozen=True, slots=True)
class _Voiced:
    """A paragraph with the rules that have its quotations spoken, and those that are not."""

    paragraph: Paragraph
    rules: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()


def find_speech(
    texts: Sequence[str],
    set_off: Container[int] = (),
    language: Language = ENGLISH,
    quoting: Quoting = Quoting.CLAUSES,
) -> list[Speech]:
    """Find what is spoken in a run of paragraphs, and by whom.

    Args:
        texts: The paragraphs.
        set_off: Indices of paragraphs that the page sets off as block quotes. Where the text
            leads up to them with a colon, they are somebody's words without any marks.
        language: Whose words tell who speaks.
        quoting: Which quotations are spoken.
    """
    found = find_quotations(texts)
    voiced = _voiced(texts, found, set_off, language, quoting)
    paragraphs = [one.paragraph for one in voiced]
    mentions = [mention for paragraph in paragraphs for mention in paragraph.mentions]
    people = People(mentions)
    attributed = find_speakers(paragraphs, people, language)
    persons = [said.person for row in attributed for said in row if said.person]
    speakers = identify(persons, mentions, people, language)
    return [
        Speech(tuple(_stretches(one, said, speakers)), marks.unpaired, one.kept)
        for one, said, marks in zip(voiced, attributed, found, strict=True)
    ]


def _voiced(
    texts: Sequence[str],
    found: Sequence[Quotations],
    set_off: Container[int],
    language: Language,
    quoting: Quoting,
) -> list[_Voiced]:
    """Decide of every paragraph what is spoken in it."""
    lines = find_lines(texts)
    dialogue = find_dialogue(texts, language)
    voiced: list[_Voiced] = []
    for index, text in enumerate(texts):
        before = voiced[-1].paragraph if voiced else Paragraph("")
        line = lines[index]
        if quoting is Quoting.NONE:
            voiced.append(_unvoiced(text, found[index].spans, language))
        elif line is not None:
            voiced.append(_line(text, line, language))
        elif dialogue[index]:
            voiced.append(_all(text, dialogue[index], DASH, language))
        elif index in set_off and not found[index].spans and _leads_to_block(before):
            voiced.append(_all(text, (_whole(text, before),), SET_OFF, language))
        else:
            voiced.append(_marked(text, found[index].spans, before, language, quoting))
    return voiced


def _unvoiced(text: str, spans: Sequence[Quotation], language: Language) -> _Voiced:
    kept = (Kept(span.start, span.end, SETTING) for span in spans)
    return _Voiced(Paragraph(text, (), language), (), tuple(kept))


def _line(text: str, line: Line, language: Language) -> _Voiced:
    paragraph = Paragraph(text, (line.quotation(text),), language, line.label)
    return _Voiced(paragraph, (SCRIPT,))


def _all(text: str, spoken: tuple[Quotation, ...], rule: str, language: Language) -> _Voiced:
    return _Voiced(Paragraph(text, spoken, language), (rule,) * len(spoken))


def _leads_to_block(before: Paragraph) -> bool:
    return before.text.rstrip().endswith(":") or before.spoken_whole


def _whole(text: str, before: Paragraph) -> Quotation:
    return Quotation(0, len(text), len(text), continues=before.spoken_whole)


def _marked(
    text: str,
    spans: Sequence[Quotation],
    before: Paragraph,
    language: Language,
    quoting: Quoting,
) -> _Voiced:
    """Tell the quotations that are spoken from those that stay with the narrator."""
    spans = [_cut_short(text, span, language) for span in spans]
    spoken: list[Quotation] = []
    rules: list[str] = []
    kept: list[Kept] = []
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
        is_spoken, rule = voicing_of(Candidate(setting, continues=continues, resumes=resumes))
        if not is_spoken and quoting is Quoting.ALL and setting.inner:
            is_spoken, rule = True, SETTING
        if is_spoken:
            spoken.append(replace(span, continues=continues))
            rules.append(rule)
        else:
            kept.append(Kept(span.start, span.end, rule))
    return _Voiced(Paragraph(text, tuple(spoken), language), tuple(rules), tuple(kept))


def _cut_short(text: str, span: Quotation, language: Language) -> Quotation:
    """End a quotation without a closing mark before the attribution that ends its sentence."""
    tag = None if span.closed else language.tag.search(text, span.start)
    if tag is None or len(words(first_sentence(text[tag.end() :]))) > _SHORT_TAG:
        return span
    return Quotation(span.start, tag.start() + 1, tag.start() + 1, continues=span.continues)


def _stretches(
    voiced: _Voiced, attributed: Sequence[Attributed], speakers: Mapping[str, Speaker]
) -> Iterator[Stretch]:
    for span, rule, said in zip(voiced.paragraph.spoken, voiced.rules, attributed, strict=True):
        speaker = speakers[said.person.name] if said.person else None
        decided_by = "; ".join((rule, *said.rules))
        yield Stretch(span.start, span.end, speaker, decided_by, said.words)
