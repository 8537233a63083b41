"""`edition show`: the article as it was understood, paragraph by paragraph."""

from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.machine import article_json
from audio_edition.cli.opening import open_edition
from audio_edition.cli.output import result, result_json
from audio_edition.cli.selection import numbers_in
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from audio_edition.model import Block, Unit

Selection = Annotated[
    str | None, typer.Argument(metavar="[7 | 7-9]", help="Paragraphs to show in full.")
]


def show(  # noqa: PLR0913 - one parameter a flag
    source: options.Source,
    selection: Selection = None,
    *,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    rate: options.Rate = None,
    json: options.Json = False,
) -> None:
    """Show the paragraphs, numbered, with roles, speakers and voices."""
    edition = open_edition(source, voice=voice, quote_voice=quote_voice, rate=rate)
    blocks = edition.select(numbers_in(selection)) if selection else edition.article.blocks
    if json:
        result_json(article_json(edition, blocks))
    elif selection:
        result(*(line for block in blocks for line in _in_full(block)))
    else:
        result(*map(_line, blocks))


def _line(block: "Block") -> str:
    number = "" if block.number is None else str(block.number)
    unread = "" if block.read else " (not read)"
    quotes = sum(unit.kind == "quote" for unit in block.units)
    quoted = f"  [{quotes} quoted]" if quotes else ""
    return f"{number:>4}  {block.role or '':<10}{unread} {first_words(block.text, 70)}{quoted}"


def _in_full(block: "Block") -> list[str]:
    first, last = block.lines
    heading = f"{block.number}  {block.role}, lines {first}-{last}"
    return [heading, *(line for unit in block.units for line in _unit_lines(unit)), ""]


def _unit_lines(unit: "Unit") -> list[str]:
    voice = next((s.utterance.voice.name for s in unit.sentences if s.utterance), "silent")
    who = f" by {unit.speaker}" if unit.speaker else ""
    lines = [f"  {unit.kind}{who}, voice {voice}"]
    for sentence in unit.sentences:
        written = sentence.text.strip()
        lines.append(f"    {written}")
        if sentence.spoken not in ("", written):
            lines.append(f"    = {sentence.spoken}")
    return lines
