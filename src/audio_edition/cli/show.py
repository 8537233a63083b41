"""`edition show`: the article as it was understood, paragraph by paragraph."""

from itertools import chain
from typing import TYPE_CHECKING, Annotated

import typer

from audio_edition.cli import options
from audio_edition.cli.machine import article_json, changes
from audio_edition.cli.opening import open_edition
from audio_edition.cli.output import as_read, result, result_json
from audio_edition.cli.selection import split_selection
from audio_edition.cli.why import block_reasons, unit_reasons
from audio_edition.wording import first_words

if TYPE_CHECKING:
    from audio_edition.cli.machine import Change
    from audio_edition.model import Article, Block, Unit
    from audio_edition.workflow import Edition

Why = Annotated[
    bool, typer.Option("--why", help="Say by which rules each role, quote and speaker was found.")
]


def show(  # noqa: PLR0913 - one parameter a flag
    sources: options.SourcesAndSelection,
    *,
    title: options.Title = None,
    voice: options.VoiceName = None,
    quote_voice: options.QuoteVoice = None,
    cast: options.Cast = None,
    rate: options.Rate = None,
    why: Why = False,
    json: options.Json = False,
) -> None:
    """Show the paragraphs, numbered, with roles, speakers and voices."""
    sources, numbers = split_selection(sources)
    edition = open_edition(
        sources, title=title, voice=voice, quote_voice=quote_voice, cast=cast, rate=rate
    )
    blocks = edition.article.blocks if numbers is None else edition.select(numbers)
    if json:
        result_json(article_json(edition, blocks))
    elif numbers is not None or why:
        result(*(line for block in blocks for line in _in_full(block, edition, why=why)))
    else:
        result(*_listing(edition.article))


def _listing(article: "Article") -> list[str]:
    """Return a line for each block, under a line for each article of a collection."""
    heads = {part.start: ("", f"== {part.source}") for part in article.parts}
    groups = ((*heads.get(at, ()), _line(block)) for at, block in enumerate(article.blocks))
    return list(chain.from_iterable(groups))


def _line(block: "Block") -> str:
    number = "" if block.number is None else str(block.number)
    unread = "" if block.read else " (not read)"
    quotes = sum(unit.kind == "quote" for unit in block.units)
    quoted = f"  [{quotes} quoted]" if quotes else ""
    return f"{number:>4}  {block.role or '':<10}{unread} {first_words(block.text, 70)}{quoted}"


def _in_full(block: "Block", edition: "Edition", *, why: bool) -> list[str]:
    first, last = block.lines
    number = "" if block.number is None else f"{block.number}  "
    unread = "" if block.read else " (not read)"
    lines = [f"{number}{block.role}{unread}, lines {first}-{last}"]
    lines += block_reasons(block) if why else []
    for unit in block.units:
        lines += _unit_lines(unit, edition)
        lines += unit_reasons(unit, edition.casting_of(unit)) if why else []
    return [*lines, ""]


def _change(change: "Change") -> str:
    spoken = as_read(change.span.spoken)
    return f"      {change.span.written.strip()} → {spoken or 'nothing'}  [{change.span.rule}]"


def _unit_lines(unit: "Unit", edition: "Edition") -> list[str]:
    voice = next((s.utterance.voice.name for s in unit.sentences if s.utterance), "silent")
    who = f" by {unit.speaker}" if unit.speaker else ""
    lines = [f"  {unit.kind}{who}, voice {voice}"]
    for sentence in unit.sentences:
        written = sentence.text.strip()
        lines.append(f"    {written}")
        if sentence.spoken not in ("", written):
            lines.append(f"    = {as_read(sentence.spoken)}")
            lines += map(_change, changes(edition.form_of(unit, sentence).spans))
    return lines
