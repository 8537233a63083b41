"""What the page is told of an article: JSON, block by block, and only what has changed."""

import json
import threading
from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from audio_edition.findings import weight_of
from audio_edition.model import Block, Unit
from audio_edition.workflow import Desk
from audio_edition.workflow.desk import Snapshot, choices, findings_by_block

Json = dict[str, Any]

KEPT = 8
"""Revisions from which a page can catch up without loading all of the text."""


_Key = tuple[int, int, int | None, str | None]
"""A block by its text and units, which are the same objects while it has not changed."""

_Kept = tuple[str, Block]
"""Its JSON; and the block itself, so that the key stays its own."""


class Pages:
    """The article as the pages have it, revision by revision.

    Args:
        desk: With the article.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: OrderedDict[int, list[str]] = OrderedDict()
        self._texts: dict[_Key, _Kept] = {}
        self._lock = threading.Lock()

    def article(self, since: int) -> bytes:
        """Return all that a page shows, or what has changed since the revision that it has."""
        snapshot = self._desk.snapshot
        with self._lock:
            now = self._blocks(snapshot)
            before = self._kept.get(since)
        first, end = _changed(before, now) if before is not None else (0, 0)
        around = _about(self._desk, snapshot)
        around["since"] = since if before is not None else 0
        around["from"] = first
        around["removed"] = len(before or ()) - first - end
        blocks = ",".join(now[first : len(now) - end])
        return f'{json.dumps(around)[:-1]}, "blocks": [{blocks}]}}'.encode()

    def _blocks(self, snapshot: Snapshot) -> list[str]:
        if snapshot.revision not in self._kept:
            blocks = snapshot.article.blocks
            known = self._texts
            self._texts = {}
            texts = [self._text(snapshot, index, known) for index in range(len(blocks))]
            self._kept[snapshot.revision] = texts
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return self._kept[snapshot.revision]

    def _text(self, snapshot: Snapshot, index: int, known: Mapping[_Key, _Kept]) -> str:
        """Return a block as JSON: as it was written before, where it is the same."""
        blocks = snapshot.article.blocks
        block = blocks[index]
        after = blocks[index + 1].role if index + 1 < len(blocks) else None
        key = (id(block.text), id(block.units), block.number, after)
        found = known.get(key)
        if found is None:
            text = json.dumps(_block(block, snapshot, index), separators=(",", ":"))
            found = (text, block)
        self._texts[key] = found
        return found[0]


def _changed(before: Sequence[str], now: Sequence[str]) -> tuple[int, int]:
    """Return how many blocks are the same at the beginning, and at the end."""
    most = min(len(before), len(now))
    first = next((at for at in range(most) if before[at] != now[at]), most)
    end = next((at for at in range(most - first) if before[-1 - at] != now[-1 - at]), most - first)
    return first, end


def _about(desk: Desk, snapshot: Snapshot) -> Json:
    edition = snapshot.edition
    undo, redo = desk.history.undoable, desk.history.redoable
    return {
        "revision": snapshot.revision,
        "whole": snapshot.whole,
        "title": snapshot.article.metadata.title or edition.name,
        "authors": list(snapshot.article.metadata.authors),
        "language": snapshot.article.metadata.language,
        "source": _name(desk),
        "files": [file.name for file in desk.files],
        "editable": desk.editable,
        "readOnly": desk.read_only,
        "script": desk.script_path.name,
        "problem": _problem(desk),
        "undo": undo.label if undo else None,
        "redo": redo.label if redo else None,
        "speakers": list(snapshot.speakers()),
        "findings": list(_findings(snapshot)),
        "later": later(desk),
    }


def _name(desk: Desk) -> str:
    """Return what is open, in a few words."""
    if len(desk.sources) == 1:
        return desk.sources[0].name
    return f"{desk.sources[0].name} and {len(desk.sources) - 1} more"


def later(desk: Desk) -> list[Json]:
    """Return the marks for later with their places; those whose text has gone have none."""
    places = desk.bookmarks.places(desk.snapshot.article.blocks)
    at = {mark.key: index for index, mark in places.items()}
    return [
        {"block": at.get(mark.key), "key": mark.key, "note": mark.note, "excerpt": mark.excerpt}
        for mark in desk.bookmarks.marks
    ]


def _problem(desk: Desk) -> Json | None:
    error = desk.problem or desk.history.problem
    return {"message": error.message, "hint": error.hint} if error else None


def _findings(snapshot: Snapshot) -> Iterator[Json]:
    blocks = snapshot.article.blocks
    placed = findings_by_block(blocks, snapshot.article.findings)
    for index in sorted(placed):
        for finding in placed[index]:
            yield {
                "block": index,
                "code": finding.code,
                "weight": weight_of(finding.code),
                "message": finding.message,
                "hint": finding.hint,
                "choices": choices(finding),
                "line": finding.line,
            }


def _block(block: Block, snapshot: Snapshot, index: int) -> Json:
    gaps = iter(snapshot.gaps(index))
    return {
        "role": block.role,
        "level": block.level,
        "number": block.number,
        "read": block.read,
        "text": block.text,
        "units": [_unit(unit, block, snapshot, gaps) for unit in block.units],
    }


def _unit(unit: Unit, block: Block, snapshot: Snapshot, gaps: Iterator[float]) -> Json:
    return {
        "id": unit.id,
        "kind": unit.kind,
        "speaker": unit.speaker,
        "why": unit.decided_by,
        "read": unit.read and block.read,
        "sentences": [
            {
                "length": len(sentence.text.encode("utf-16-le")) // 2,
                "sound": sound,
                "voice": sentence.utterance.voice.name if sentence.utterance else None,
                "gap": round(next(gaps, 0.0), 3) if sound else 0,
            }
            for sentence in unit.sentences
            for sound in [snapshot.edition.fingerprint(sentence) if block.read else None]
        ],
    }
