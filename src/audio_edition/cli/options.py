"""The arguments and options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from audio_edition.project.schema import BITRATES

SOURCE_HELP = (
    "Articles or books (text, Markdown, HTML, EPUB, PDF, DOCX), or a folder of them: several make "
    "one edition, in this order; - is standard input, and a URL is fetched."
)
Sources = Annotated[list[str], typer.Argument(metavar="SOURCE...", help=SOURCE_HELP)]
SourcesAndSelection = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE... [7 | 7-9]",
        help=f"{SOURCE_HELP} Behind them: paragraph 7, or 7 to 9; everything if not given.",
    ),
]
Title = Annotated[
    str | None, typer.Option("--title", help="Title of the edition; of several, its name too.")
]
Json = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help="Where the edition's folder goes; `output` if not set."),
]
VoiceName = Annotated[
    str | None, typer.Option("--voice", help="The narrator's voice: see `edition voices`.")
]
QuoteVoice = Annotated[str | None, typer.Option("--quote-voice", help="The voice of quotes.")]
Cast = Annotated[
    str | None,
    typer.Option("--cast", help="`auto` gives each speaker a voice, `one` gives all the same."),
]
Rate = Annotated[int | None, typer.Option("--rate", help="Words a minute.")]
Bitrate = Annotated[
    int | None,
    typer.Option(
        "--bitrate", help=f"Bit rate of the MP3 in kb/s: {BITRATES[0]} to {BITRATES[-1]}."
    ),
]
FORMATS_HELP = (
    "What to make, as mp3,m4b: mp3, m4b, opus, flac, wav, srt, lrc, page, epub, lpf, "
    "chapters, audiobookshelf; mp3 if not set."
)
Formats = Annotated[
    str | None,
    typer.Option("--format", help=FORMATS_HELP, metavar="NAMES"),
]
Page = Annotated[
    bool | None,
    typer.Option("--page", help="Also write a page that plays and reads along, in one file."),
]
Epub = Annotated[
    bool | None, typer.Option("--epub", help="Also write an EPUB 3 that reads itself aloud.")
]
LoudnessPreset = Annotated[
    str | None, typer.Option("--loudness", help="podcast, acx, ebu or off.", metavar="PRESET")
]
Author = Annotated[str | None, typer.Option("--author", help="In place of the author found.")]
Narrator = Annotated[str | None, typer.Option("--narrator", help="Who reads, for the tags.")]
Series = Annotated[str | None, typer.Option("--series", help="The series that it belongs to.")]
Genre = Annotated[str | None, typer.Option("--genre", help="For the tags; Audiobook if not set.")]
Description = Annotated[
    str | None, typer.Option("--description", help="For the tags; the deck if not set.")
]
Cover = Annotated[Path | None, typer.Option("--cover", help="A JPEG or PNG, best square.")]
Split = Annotated[
    str | None,
    typer.Option("--split", metavar="chapter|hours|none", help="Cut the sound into several files."),
]
Hours = Annotated[
    float | None, typer.Option("--hours", help="The most in one file with --split hours; 1.")
]
Chime = Annotated[
    bool, typer.Option("--chime", help="A short chime between articles and before chapters.")
]
Pace = Annotated[
    str | None, typer.Option("--pace", help="Pauses: brisk, normal or calm.", metavar="NAME")
]
Speed = Annotated[
    float | None, typer.Option("--speed", help="Faster or slower at the same pitch: 0.5 to 3.")
]
Jobs = Annotated[
    int | None, typer.Option("--jobs", help="Worker processes; as many as cores if not set.")
]
NoPlay = Annotated[bool, typer.Option("--no-play", help="Print the path only.")]
