"""The machine interface: stable JSON for tools and tests, as docs/machine-interface.md says."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from audio_edition.cli.omissions import omissions
from audio_edition.findings import weight_of
from audio_edition.model import Action, Block, Finding, Part, Plan, PlanItem, Sentence, Unit

if TYPE_CHECKING:
    from audio_edition.pronounce.spoken import Span
    from audio_edition.pronounce.uncertain import UncertainWord
    from audio_edition.workflow import Built, Edition
    from audio_edition.workflow.cast import Cast

Json = dict[str, Any]


def article_json(edition: "Edition", blocks: Sequence[Block]) -> Json:
    """Return what `show --json` prints of these blocks."""
    article = edition.article
    sources = {
        id(block): source
        for block, source in zip(article.blocks, article.block_sources, strict=True)
    }
    return {
        "title": article.metadata.title,
        "authors": list(article.metadata.authors),
        "date": article.metadata.date,
        "language": article.metadata.language,
        "parts": [_part_json(part) for part in article.parts],
        "blocks": [_block_json(block, edition, sources[id(block)]) for block in blocks],
        "findings": [finding_json(finding) for finding in article.findings],
    }


class Change(NamedTuple):
    """A stretch of a sentence that is said otherwise than it is written."""

    start: int
    """Its first character in the sentence's text."""
    span: "Span"


def changes(spans: "Iterable[Span]") -> Iterator[Change]:
    """Yield what is said otherwise, but for marks that are only a pause or nothing."""
    start = 0
    for span in spans:
        heard = span.written + span.spoken
        if span.rule and span.written != span.spoken and any(map(str.isalnum, heard)):
            yield Change(start, span)
        start += len(span.written)


def check_json(edition: "Edition", words: "Sequence[UncertainWord]") -> Json:
    """Return what `check --json` prints."""
    article = edition.article
    return {
        "cast": cast_json(edition.cast),
        "words": [_word_json(word) for word in words],
        "findings": [
            {**finding_json(finding), "weight": weight_of(finding.code)}
            for finding in article.findings
        ],
        "omissions": [
            {
                "role": omitted.role,
                "lines": list(omitted.lines),
                "text": omitted.text,
                "source": omitted.source or None,
            }
            for omitted in omissions(article)
        ],
    }


def _word_json(word: "UncertainWord") -> Json:
    return {
        "word": word.written,
        "why": word.why,
        "count": word.count,
        "spoken": word.spoken,
        "sentence": word.sentence,
        "line": word.line,
        "source": word.source or None,
    }


def cast_json(cast: "Cast") -> Json:
    """Return who is quoted, and how the text marks what is said."""
    return {
        "speakers": [
            {
                "name": one.speaker.name,
                "gender": one.speaker.gender or None,
                "forms": sorted(one.speaker.forms),
                "quotes": one.quotes,
                "decided_by": dict(one.rules),
                "voice": one.voice.name,
                "pitch": one.voice.pitch,
                "voice_by": one.because,
            }
            for one in cast.members
        ],
        "unresolved": [
            {
                "text": one.unit.text.strip(),
                "line": one.block.lines[0],
                "number": one.block.number,
                "decided_by": one.unit.decided_by,
            }
            for one in cast.unresolved
        ],
        "conventions": [{"marks": one.marks, "count": one.count} for one in cast.conventions],
        "absent": list(cast.absent),
    }


def finding_json(finding: Finding) -> Json:
    """Return one finding."""
    return {
        "code": finding.code,
        "message": finding.message,
        "hint": finding.hint,
        "line": finding.line,
        "source": finding.source or None,
    }


def plan_json(plan: Plan) -> Json:
    """Return what `plan --json` and `build --dry-run --json` print."""
    return {
        **{str(action): plan.count(action) for action in Action},
        "audio_seconds": round(plan.audio_seconds, 3),
        "work_seconds": round(plan.work_seconds, 3),
        "items": [item_json(item) for item in plan.items],
    }


def build_json(built: "Built") -> Json:
    """Return what `build --json` prints."""
    return {
        "folder": str(built.folder),
        "files": [str(path) for path in built.files],
        "audio": [
            {
                "file": str(one.path),
                "duration": round(one.duration, 3),
                "chapters": one.chapters,
            }
            for one in built.audio
        ],
        "duration": round(built.duration, 3),
        "chapters": built.chapters,
        "rendered": built.rendered,
        "reused": built.reused,
        "dropped": built.dropped,
        "encoded": built.encoded,
        "seconds": {stage: round(seconds, 3) for stage, seconds in built.seconds.items()},
        "realtime_factor": round(built.realtime_factor, 6),
        "findings": [finding_json(finding) for finding in built.findings],
    }


def _part_json(part: Part) -> Json:
    return {
        "title": part.metadata.title,
        "authors": list(part.metadata.authors),
        "date": part.metadata.date,
        "language": part.metadata.language,
        "source": part.source,
        "blocks": [part.start, part.end],
    }


def _block_json(block: Block, edition: "Edition", source: str) -> Json:
    return {
        "source": source or None,
        "role": block.role,
        "level": block.level,
        "text": block.text,
        "lines": list(block.lines),
        "read": block.read,
        "number": block.number,
        "decided_by": block.decided_by,
        "kept": [
            {"text": block.text[kept.start : kept.end], "decided_by": kept.decided_by}
            for kept in block.kept
        ],
        "units": [_unit_json(unit, edition) for unit in block.units],
    }


def _unit_json(unit: Unit, edition: "Edition") -> Json:
    return {
        "id": unit.id,
        "kind": unit.kind,
        "speaker": unit.speaker,
        "text": unit.text,
        "decided_by": unit.decided_by,
        "named_by": unit.named_by,
        "voice_by": edition.casting_of(unit).because(unit.kind, unit.speaker, unit.voice),
        "sentences": [_sentence_json(sentence, unit, edition) for sentence in unit.sentences],
    }


def _sentence_json(sentence: Sentence, unit: Unit, edition: "Edition") -> Json:
    spans = edition.form_of(unit, sentence).spans if sentence.utterance else ()
    return {
        "text": sentence.text,
        "spoken": sentence.spoken,
        "voice": sentence.utterance.voice.name if sentence.utterance else None,
        "spans": [_change_json(change) for change in changes(spans)],
        **_prosody(sentence),
        "fingerprint": edition.fingerprint(sentence),
    }


def _change_json(change: Change) -> Json:
    start, span = change
    return {
        "start": start,
        "end": start + len(span.written),
        "written": span.written,
        "spoken": " ".join(span.spoken.split()),
        "rule": span.rule,
    }


def _prosody(sentence: Sentence) -> Json:
    voice = sentence.utterance.voice if sentence.utterance else None
    return {name: getattr(voice, name, None) for name in ("rate", "pitch", "volume")}


def item_json(item: PlanItem) -> Json:
    """Return one sentence of a plan."""
    return {
        "unit": item.unit,
        "sentence": item.sentence,
        "action": item.action,
        "reason": item.reason,
        "because": item.because,
        "fingerprint": item.fingerprint,
    }
