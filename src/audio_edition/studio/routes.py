"""What can be asked of the studio, in one table: each route is a few lines over the desk."""

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from importlib.resources import files
from pathlib import Path
from typing import Any

from audio_edition.errors import ConflictError, EditError, EditionError, NeedsScriptError
from audio_edition.events import Event, StageFinished, StageStarted, StepDone, Warned
from audio_edition.pronounce import Entry
from audio_edition.studio.live import Channel
from audio_edition.studio.views import Pages, later
from audio_edition.workflow import Built, Desk, voices
from audio_edition.workflow.desk import Asked, Edited, Manner, wav_bytes

Json = dict[str, Any]

PAGE_FILES = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
DOWNLOADS = {
    ".mp3": "audio/mpeg",
    ".m4b": "audio/mp4",
    ".opus": "audio/ogg",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
    ".vtt": "text/vtt; charset=utf-8",
    ".json": "application/json",
    ".epub": "application/epub+zip",
}


SHOWN = 8
"""Sentences that an entry of the lexicon would change and that are shown."""


class StaleError(EditError):
    """What was asked is about a text that has changed: the page has to look again."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a request is answered with."""

    body: bytes | Path | Iterator[bytes]
    """Bytes, a file, or a stream of events."""
    kind: str = "application/json"
    status: HTTPStatus = HTTPStatus.OK
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked: the rest of the path, the query, and the body of a `POST`."""

    rest: str
    query: Mapping[str, str]
    body: Json

    def number(self, name: str, default: int = 0) -> int:
        """Return a number of the query."""
        try:
            return int(self.query.get(name, default))
        except ValueError:
            raise EditError(f"“{name}” is no number.") from None

    def text(self, name: str) -> str:
        """Return a text of the body."""
        value = self.body.get(name)
        if not isinstance(value, str):
            raise EditError(f"“{name}” is missing.")
        return value

    def whole(self, name: str) -> int:
        """Return a whole number of the body."""
        value = self.body.get(name)
        if not isinstance(value, int) or isinstance(value, bool):
            raise EditError(f"“{name}” is missing.")
        return value

    def entry(self) -> Entry:
        """Return the entry of the lexicon that the body asks for."""
        manner = str(self.body.get("manner") or Manner.RESPELLED)
        if manner not in set(Manner):
            raise EditError("“manner” is missing.")
        given = {name: str(self.body.get(name) or "") for name in ("spoken", "language", "speaker")}
        return Asked(self.text("written"), manner=Manner(manner), **given).entry()

    def lines(self) -> tuple[int, int]:
        """Return the lines that the body names."""
        match self.body.get("lines"):
            case [int(first), int(last)]:
                return first, last
        raise EditError("“lines” are missing.")


class Routes:
    """Answers what is asked.

    Args:
        desk: With the article.
        channel: To every page.
    """

    def __init__(self, desk: Desk, channel: Channel) -> None:
        self._desk = desk
        self._pages = Pages(desk)
        self._channel = channel
        self._table: Mapping[tuple[str, str], Callable[[Question], Answer]] = {
            ("GET", "article"): self._article,
            ("GET", "slice"): self._slice,
            ("GET", "states"): self._states,
            ("GET", "sound"): self._sound,
            ("GET", "doubts"): self._doubts,
            ("GET", "spoken"): self._spoken,
            ("GET", "voices"): self._voices,
            ("GET", "files"): self._files,
            ("GET", "events"): self._events,
            ("POST", "edit"): self._edit,
            ("POST", "undo"): lambda _: self._edited(desk.undo()),
            ("POST", "redo"): lambda _: self._edited(desk.redo()),
            ("POST", "mark"): self._mark,
            ("POST", "fix"): self._fix,
            ("POST", "cast"): self._cast,
            ("POST", "touched"): self._touched,
            ("POST", "lexicon"): self._lexicon,
            ("POST", "sample"): self._sample,
            ("POST", "later"): self._later,
            ("POST", "script"): self._script,
            ("POST", "build"): self._build,
            ("POST", "stop"): self._stop,
        }

    def answer(self, method: str, path: str, query: Mapping[str, str], body: Json) -> Answer:
        """Return what is answered; a failure is an answer too."""
        if not path.startswith("api/"):
            return _page(path or "index.html") if method == "GET" else _missing()
        name, _, rest = path.removeprefix("api/").partition("/")
        route = self._table.get((method, name))
        if route is None:
            return _missing()
        try:
            return route(Question(rest, query, body))
        except EditionError as error:
            return _failure(error)

    def _article(self, asked: Question) -> Answer:
        return Answer(self._pages.article(asked.number("since")))

    def _slice(self, asked: Question) -> Answer:
        block = self._block(asked.number("block"), asked.number("revision"))
        file = self._desk.file_of(asked.number("block"))
        seen = self._desk.slice(block.lines, file)
        name = self._desk.files[file].name
        return _json(lines=seen.lines, text=seen.text, sha256=seen.sha256, file=file, name=name)

    def _states(self, asked: Question) -> Answer:
        first = asked.number("from")
        end = asked.number("to")
        states = self._desk.states(first, min(end, first + 400))
        return _json(revision=self._desk.snapshot.revision, first=first, states=states)

    def _sound(self, asked: Question) -> Answer:
        audio = self._desk.sound(asked.rest.removesuffix(".wav"))
        return Answer(wav_bytes(audio), "audio/wav")

    def _spoken(self, asked: Question) -> Answer:
        block = self._block(asked.number("block"), asked.number("revision"))
        spoken = [sentence.spoken for unit in block.units for sentence in unit.sentences]
        return _json(spoken=spoken)

    def _voices(self, _asked: Question) -> Answer:
        language = self._desk.snapshot.article.metadata.language
        found = voices()
        near = [voice for voice in found if voice.language.startswith(language[:2])]
        return _json(voices=[{"name": v.name, "about": v.description} for v in near or found])

    def _files(self, asked: Question) -> Answer:
        """Answer with a file of the edition: one that its manifest names, and no other."""
        edition = self._desk.snapshot.edition
        manifest = edition.last_manifest()
        names = [entry.name for entry in manifest.files] if manifest else []
        if not asked.rest:
            sizes = {entry.name: entry.bytes for entry in manifest.files} if manifest else {}
            return _json(files=[{"name": name, "bytes": sizes[name]} for name in names])
        if asked.rest not in names:
            return _missing()
        path = edition.folder / asked.rest
        if not path.resolve().is_relative_to(edition.folder.resolve()) or not path.is_file():
            return _missing()
        kind = DOWNLOADS.get(path.suffix, "application/octet-stream")
        quoted = path.name.replace('"', "")
        return Answer(
            path, kind, headers={"Content-Disposition": f'attachment; filename="{quoted}"'}
        )

    def _events(self, _asked: Question) -> Answer:
        return Answer(self._channel.listen(), "text/event-stream")

    def _edit(self, asked: Question) -> Answer:
        file = asked.whole("file") if "file" in asked.body else 0
        if not 0 <= file < len(self._desk.files):
            raise EditError("There is no such file.")
        return self._edited(
            self._desk.edit(asked.lines(), asked.text("sha256"), asked.text("text"), file=file)
        )

    def _mark(self, asked: Question) -> Answer:
        self._block(asked.whole("block"), asked.whole("revision"))
        given = asked.body.get("mark")
        if not isinstance(given, dict) or not given.keys() <= {"speaker", "voice", "unread", "say"}:
            raise EditError("“mark” is missing.")
        place = (asked.whole("block"), asked.whole("start"), asked.whole("end"))
        return self._edited(self._desk.mark(*place, given))

    def _fix(self, asked: Question) -> Answer:
        self._block(asked.whole("block"), asked.whole("revision"))
        return self._edited(self._desk.fix(asked.whole("block"), asked.text("word")))

    def _cast(self, asked: Question) -> Answer:
        voice = asked.body.get("voice")
        return self._edited(self._desk.cast(asked.text("speaker"), str(voice) if voice else None))

    def _touched(self, asked: Question) -> Answer:
        entry, block = asked.entry(), self._index(asked)
        found = self._desk.touched(entry, block)
        word = self._desk.alone(entry, block)
        shown = [
            {
                "text": one.text,
                "after": one.after.spoken,
                "sound": self._desk.offer(one.after, one.text),
            }
            for one in found[:SHOWN]
        ]
        alone = self._desk.offer(word, entry.written) if word else None
        return _json(count=len(found), sentences=shown, word=alone)

    def _lexicon(self, asked: Question) -> Answer:
        return self._edited(self._desk.say_as(asked.entry(), self._index(asked)))

    def _sample(self, asked: Question) -> Answer:
        self._block(asked.whole("block"), asked.whole("revision"))
        said = self._desk.sample(asked.whole("block"), asked.whole("start"), asked.text("voice"))
        return _json(sound=self._desk.offer(said, said.spoken) if said else None)

    def _doubts(self, asked: Question) -> Answer:
        found = [
            {
                "block": one.place[0],
                "sentence": one.place[1],
                "written": one.word.written,
                "why": one.word.why,
            }
            for one in self._desk.doubts(asked.number("from"), asked.number("to"))
        ]
        return _json(revision=self._desk.snapshot.revision, doubts=found)

    def _later(self, asked: Question) -> Answer:
        if "key" in asked.body:
            self._desk.drop_later(asked.text("key"))
        else:
            self._block(asked.whole("block"), asked.whole("revision"))
            note = asked.body.get("note")
            self._desk.set_later(asked.whole("block"), None if note is None else str(note))
        return _json(later=later(self._desk))

    def _script(self, _asked: Question) -> Answer:
        self._desk.make_script()
        return _json(source=self._desk.files[0].name)

    def _build(self, _asked: Question) -> Answer:
        if self._desk.read_only:
            self._desk.build(lambda _: None)
        going = self._desk.is_building
        if not going:
            threading.Thread(target=self._built, daemon=True).start()
        return _json(started=not going)

    def _stop(self, _asked: Question) -> Answer:
        self._desk.stop_build()
        return _json(stopped=True)

    def _built(self) -> None:
        """Build, and tell every page how it goes."""
        try:
            built = self._desk.build(self._tell)
            self._channel.send("built", **_result(built))
        except EditionError as error:
            self._channel.send("failed", message=error.message, hint=error.hint)
        except Exception as error:  # noqa: BLE001 - a page must not wait for ever
            self._channel.send("failed", message=f"This is our mistake: {error!r}", hint="")

    def _tell(self, event: Event) -> None:
        match event:
            case StageStarted():
                self._channel.send("stage", stage=event.stage, total=event.total)
            case StepDone():
                self._channel.send("step", stage=event.stage)
            case StageFinished():
                self._channel.send("stage-done", stage=event.stage)
            case Warned():
                self._channel.send("warning", message=event.message)

    def _edited(self, edited: Edited) -> Answer:
        return _json(revision=edited.revision, fresh=edited.fresh)

    def _block(self, index: int, revision: int) -> Any:  # noqa: ANN401 - a Block of the model
        snapshot = self._desk.snapshot
        blocks = snapshot.article.blocks
        if revision != snapshot.revision or not 0 <= index < len(blocks):
            raise StaleError("The text has changed meanwhile.", "Try again.")
        return blocks[index]

    def _index(self, asked: Question) -> int:
        """Return the index of a block whose place is near enough to tell its article by."""
        return max(0, min(asked.whole("block"), len(self._desk.snapshot.article.blocks) - 1))


def _result(built: Built) -> Json:
    return {
        "duration": built.duration,
        "rendered": built.rendered,
        "reused": built.reused,
        "dropped": built.dropped,
        "encoded": built.encoded,
        "seconds": sum(built.seconds.values()),
    }


def _page(name: str) -> Answer:
    """Answer with a file of the page: one of those that were written for it, and no other."""
    folder = files("audio_edition.studio") / "page"
    suffix = name.rpartition(".")[2]
    if suffix not in PAGE_FILES or name not in {entry.name for entry in folder.iterdir()}:
        return _missing()
    return Answer((folder / name).read_bytes(), PAGE_FILES[suffix])


def _json(**content: object) -> Answer:
    return Answer(json.dumps(content).encode())


def _missing() -> Answer:
    body = json.dumps({"kind": "error", "message": "There is nothing here.", "hint": ""}).encode()
    return Answer(body, status=HTTPStatus.NOT_FOUND)


def _failure(error: EditionError) -> Answer:
    content: Json = {"kind": "error", "message": error.message, "hint": error.hint}
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    if isinstance(error, ConflictError):
        status = HTTPStatus.CONFLICT
        content |= {
            "kind": "conflict",
            "theirs": error.theirs,
            "sha256": error.sha256,
            "lines": error.lines,
        }
    elif isinstance(error, NeedsScriptError):
        status = HTTPStatus.CONFLICT
        content["kind"] = "script"
    elif isinstance(error, StaleError):
        status = HTTPStatus.CONFLICT
        content["kind"] = "stale"
    return Answer(json.dumps(content).encode(), status=status)
