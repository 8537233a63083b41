"""The machine interface: stable JSON for tools and tests, as docs/machine-interface.md says."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from audio_edition.cli.omissions import omissions
from audio_edition.findings import weight_of
from audio_edition.model import Action, Article, Block, Finding, Plan, PlanItem, Sentence, Unit

if TYPE_CHECKING:
    from audio_edition.workflow import Built, Edition

Json = dict[str, Any]


def article_json(edition: "Edition", blocks: Sequence[Block]) -> Json:
    """Return what `show --json` prints of these blocks."""
    article = edition.article
    return {
        "title": article.metadata.title,
        "authors": list(article.metadata.authors),
        "date": article.metadata.date,
        "language": article.metadata.language,
        "blocks": [_block_json(block, edition) for block in blocks],
        "findings": [finding_json(finding) for finding in article.findings],
    }


def check_json(article: Article) -> Json:
    """Return what `check --json` prints."""
    return {
        "findings": [
            {**finding_json(finding), "weight": weight_of(finding.code)}
            for finding in article.findings
        ],
        "omissions": [
            {"role": omitted.role, "lines": list(omitted.lines), "text": omitted.text}
            for omitted in omissions(article)
        ],
    }


def finding_json(finding: Finding) -> Json:
    """Return one finding."""
    return {
        "code": finding.code,
        "message": finding.message,
        "hint": finding.hint,
        "line": finding.line,
    }


def plan_json(plan: Plan) -> Json:
    """Return what `plan --json` and `build --dry-run --json` print."""
    return {
        **{str(action): plan.count(action) for action in Action},
        "audio_seconds": round(plan.audio_seconds, 3),
        "work_seconds": round(plan.work_seconds, 3),
        "items": [_item_json(item) for item in plan.items],
    }


def build_json(built: "Built") -> Json:
    """Return what `build --json` prints."""
    return {
        "folder": str(built.folder),
        "files": [str(path) for path in built.files],
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


def _block_json(block: Block, edition: "Edition") -> Json:
    return {
        "role": block.role,
        "text": block.text,
        "lines": list(block.lines),
        "read": block.read,
        "number": block.number,
        "units": [_unit_json(unit, edition) for unit in block.units],
    }


def _unit_json(unit: Unit, edition: "Edition") -> Json:
    return {
        "id": unit.id,
        "kind": unit.kind,
        "speaker": unit.speaker,
        "text": unit.text,
        "sentences": [_sentence_json(sentence, edition) for sentence in unit.sentences],
    }


def _sentence_json(sentence: Sentence, edition: "Edition") -> Json:
    return {
        "text": sentence.text,
        "spoken": sentence.spoken,
        "voice": sentence.utterance.voice.name if sentence.utterance else None,
        "fingerprint": edition.fingerprint(sentence),
    }


def _item_json(item: PlanItem) -> Json:
    return {
        "unit": item.unit,
        "sentence": item.sentence,
        "action": item.action,
        "reason": item.reason,
        "because": item.because,
        "fingerprint": item.fingerprint,
    }
