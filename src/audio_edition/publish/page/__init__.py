"""The read-along page: text and sound in one HTML file that needs nothing else, not even a server.

Its sound is MP3, cut into reels of some minutes and held in Base64: a browser decodes the one it
plays, and finds a time in a short file exactly. Its script is a file of this package, typed by
JSDoc, and allowed by its hash alone (Content Security Policy, level 3).
"""

import base64
import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from io import BytesIO
from string import Template
from typing import BinaryIO

from audio_edition.identity import digest
from audio_edition.model import Cue
from audio_edition.publish.content import EditionContent, LoadFrames
from audio_edition.publish.heard import HeardBlock, heard_blocks
from audio_edition.publish.markup import block_markup
from audio_edition.publish.page.contents import contents_html
from audio_edition.publish.resources import resource
from audio_edition.publish.runs import Run, run_sound, split_run
from audio_edition.publish.sections import Section, sections
from audio_edition.publish.xml import xml_text

LONGEST_REEL = 900.0
"""Seconds: in longer MP3s browsers begin to miss the time that they seek."""

SPEEDS = ("0.75", "0.9", "1", "1.1", "1.25", "1.5", "1.75", "2", "2.5", "3")


class Page:
    """A read-along page, ready to be written.

    Args:
        edition: What to show and play.
    """

    def __init__(self, edition: EditionContent) -> None:
        self._edition = edition
        self._sections = sections(edition)
        self._reels = tuple(
            reel
            for section in self._sections
            for reel in split_run(edition, section.run, LONGEST_REEL)
        )
        self._opening = self._open()

    @property
    def key(self) -> str:
        """The identity of the page's bytes."""
        return digest(self._opening, *self._edition.chunk_fingerprints)

    def write(self, out: BinaryIO, load_frames: LoadFrames) -> None:
        """Write the page, holding one reel in memory at a time."""
        out.write(self._opening.encode())
        for index, reel in enumerate(self._reels):
            sound = BytesIO()
            run_sound(self._edition, reel).write(sound, load_frames)
            out.write(f'<script type="text/plain" id="reel-{index}">'.encode())
            out.write(base64.b64encode(sound.getvalue()))
            out.write(b"</script>\n")
        out.write(f"<script>{_resource('page.js')}</script>\n</body>\n</html>\n".encode())

    def _open(self) -> str:
        """Return the page up to where its sound begins."""
        edition = self._edition
        metadata = edition.article.metadata
        blocks = heard_blocks(edition)
        style, script = _resource("page.css"), _resource("page.js")
        return Template(_resource("page.html")).substitute(
            language=xml_text(metadata.language),
            policy=_policy(style, script),
            version=xml_text(edition.versions.get("audio-edition", "")),
            author=xml_text(", ".join(metadata.authors)),
            title=xml_text(edition.title),
            style=style,
            article="".join(_section(section, blocks) for section in self._sections),
            seconds=round(edition.timeline.seconds(edition.timeline.length)),
            speeds="".join(map(_option, SPEEDS)),
            contents=contents_html(edition.timeline),
            data=_data(edition, self._reels, blocks),
        )


def _option(speed: str) -> str:
    return f'<option value="{speed}"{" selected" if speed == "1" else ""}>{speed}×</option>'


def _data(edition: EditionContent, reels: Sequence[Run], blocks: Iterable[HeardBlock]) -> str:
    """Return what the script needs to know, as JSON: see the types at its top."""
    timeline = edition.timeline
    cues = [named for block in blocks for named in block.cues]
    document = {
        "key": digest(edition.article.name, edition.title)[:16],
        "title": edition.title,
        "author": ", ".join(edition.article.metadata.authors),
        "seconds": round(timeline.seconds(timeline.length), 3),
        "reels": [
            {
                "start": round(timeline.seconds(reel.start), 3),
                "seconds": round(timeline.seconds(reel.end - reel.start), 3),
            }
            for reel in reels
        ],
        "cues": list(_cues(timeline.sample_rate, reels, cues)),
    }
    # In a script element only these can end or change it (HTML, 13.1.3.1).
    return json.dumps(document, ensure_ascii=False).replace("<", "\\u003c")


def _cues(
    sample_rate: int, reels: Sequence[Run], cues: Iterable[tuple[str, Cue]]
) -> Iterator[tuple[str, int, float, float]]:
    """Yield each sentence with its reel, and its start and end in seconds of that."""
    index = 0
    for name, cue in cues:
        while cue.start >= reels[index].end:
            index += 1
        start, end = (reels[index].seconds(edge, sample_rate) for edge in (cue.start, cue.end))
        yield name, index, start, end


def _policy(style: str, script: str) -> str:
    """Return the page's Content Security Policy: its own style and script, and no request."""
    return (
        "default-src 'none'; media-src blob:; base-uri 'none'; form-action 'none'; "
        f"style-src {_source(style)}; script-src {_source(script)}"
    )


def _source(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _section(section: Section, blocks: Sequence[HeardBlock]) -> str:
    return f"<section>\n{block_markup(blocks[section.first : section.last], _button)}</section>\n"


def _button(heard: HeardBlock) -> str:
    number = heard.block.number
    if number is None:
        return ""
    label = f"Play from paragraph {number}"
    return f'<button type="button" class="from" aria-label="{label}">{number}</button>'


def _resource(name: str) -> str:
    return resource(__package__, name)
