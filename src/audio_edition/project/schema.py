"""Every setting: its key, type, range, default and meaning, in one visible table.

`edition.toml` holds them by section (`pauses.quote` is `quote` under `[pauses]`); the command
line overrides some. `docs/settings.md` is made from this table.
"""

import re
from dataclasses import dataclass
from typing import Any

from audio_edition.model import LONGEST_PAUSE, Pauses, Quoting, ReadingPolicy, Role, Voice

Value = str | int | float | bool | None

BITRATES = (32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 192, 224, 256, 320)
ALWAYS_READ = frozenset({Role.TITLE, Role.HEADING, Role.PARAGRAPH})

PACES = {"brisk": 0.65, "normal": 1.0, "calm": 1.5}
"""By how much the usual pauses are longer."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of `edition.toml`."""

    key: str
    """Section and name, joined by a dot; a name alone stands at the top of the file."""
    kind: type
    default: Value
    """None where the program chooses."""
    meaning: str
    low: float | None = None
    high: float | None = None
    choices: tuple[Value, ...] = ()
    pattern: str = r"(?s)\s*\S.*"
    """What a text must match; by default it must not be empty."""

    def problem(self, value: Any) -> str | None:  # noqa: ANN401 - whatever a TOML file holds
        """Return what is wrong with a value, as the end of a sentence; None if nothing is."""
        if not self._fits_kind(value):
            return f"must be {_KIND_NAMES[self.kind]}, not {value!r}"
        if isinstance(value, str) and not re.fullmatch(self.pattern, value):
            return f"can't be {value!r}"
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(map(str, self.choices))}, not {value!r}"
        if self.low is not None and not self.low <= value <= (self.high or value):
            return f"must be {self._range()}, not {value!r}"
        return None

    def _fits_kind(self, value: Any) -> bool:  # noqa: ANN401 - whatever a TOML file holds
        if isinstance(value, bool) or self.kind is bool:
            return isinstance(value, bool) and self.kind is bool
        return isinstance(value, (int, float) if self.kind is float else self.kind)

    def _range(self) -> str:
        return f"{self.low:g} or more" if self.high is None else f"{self.low:g} to {self.high:g}"


_KIND_NAMES = {
    str: "text in quotation marks",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}


def _voice(section: str, who: str, otherwise: str, default: Voice | None) -> tuple[Setting, ...]:
    rate, pitch, volume = (default.rate, default.pitch, default.volume) if default else (None,) * 3
    return (
        Setting(f"{section}.name", str, None, f"The voice of {who}; {otherwise} if not set."),
        Setting(f"{section}.rate", int, rate, "Words a minute.", 80, 450),
        Setting(f"{section}.pitch", int, pitch, "0 is low, 99 high, 50 the voice's own.", 0, 99),
        Setting(f"{section}.volume", float, volume, "0 is silent, 1 full.", 0, 1),
    )


def _pause(name: str, meaning: str) -> Setting:
    usual = f" {getattr(Pauses(), name):g} at the normal pace."
    return Setting(f"pauses.{name}", float, None, meaning + usual, 0, LONGEST_PAUSE)


def _cue(name: str, where: str) -> Setting:
    meaning = f"What is heard {where}: none, chime, or a sound file (WAV, MP3)."
    return Setting(f"cues.{name}", str, "none", meaning)


def _reading(role: Role) -> Setting:
    default = role not in ReadingPolicy().skipped
    return Setting(f"read.{role}", bool, default, f"Whether each {role} is read aloud.")


def _extra(name: str, what: str) -> Setting:
    default = False
    return Setting(f"output.{name}", bool, default, f"Whether to write {what}: `--{name}`.")


_SPLIT = (
    "Into what the sound is cut: none (one file), chapter or hours; if not set, none, or chapter "
    "with the loudness acx."
)
_FORMATS = "What to make, by name, with commas between: see `edition build --help`."
_BITRATE = (
    "Bit rate of the MP3 in kb/s: 64 if not set, 192 with the loudness acx; up to 160 for voices "
    "of 24 kHz or less, as eSpeak's are."
)

_VOICED = (
    "Which quotations another voice says: those that are clauses of their own, all that stands "
    "between quotation marks, or none."
)
_CAST = "Whether all speakers share the voice of quotes, or each is given their own."

SETTINGS: tuple[Setting, ...] = (
    Setting("engine", str, "pyttsx3", "What speaks."),
    Setting("store", str, None, "Folder of takes and chunks; a cache folder of yours if not set."),
    Setting("jobs", int, None, "Worker processes; as many as there are cores if not set.", 1, 64),
    *_voice("voice", "the narrator", "the engine's choice for the language", Voice(name="")),
    *_voice("quote_voice", "spoken quotes", "the engine's choice of another person", None),
    *_voice("heading_voice", "titles and headings", "the narrator's", None),
    Setting("quotes.voiced", str, "clauses", _VOICED, choices=tuple(Quoting)),
    Setting("quotes.cast", str, "one", _CAST, choices=("one", "auto")),
    Setting(
        "speed",
        float,
        1.0,
        "How much faster all voices speak at the same pitch, where their rate is not enough.",
        0.5,
        3,
    ),
    Setting(
        "pace",
        str,
        "normal",
        "How long pauses are: brisk, normal or calm; pauses that are set go over it.",
        choices=tuple(PACES),
    ),
    _pause("quote", "Seconds where a quote begins or ends inside a sentence."),
    _pause("sentence", "Seconds between sentences."),
    _pause("paragraph", "Seconds between paragraphs."),
    _pause("section", "Seconds before and after a heading."),
    _pause("title", "Seconds after the title and each other part of the front matter."),
    _pause("head", "Seconds of silence at the least where a chapter opens; 0.75 with acx."),
    _pause("tail", "Seconds of silence at the least where a chapter ends; 2 with acx."),
    Setting(
        "loudness.preset",
        str,
        "podcast",
        "How loud: podcast (−19 LUFS in one channel, which is −16 in two, peaks under −1 dBTP), "
        "acx (as ACX asks of audiobooks), ebu (−23 LUFS), or off.",
        choices=("podcast", "acx", "ebu", "off"),
    ),
    _cue("article", "between the articles of a collection"),
    _cue("chapter", "before a heading of the highest level"),
    *(_reading(role) for role in Role if role not in ALWAYS_READ),
    Setting("read.url", bool, default=True, meaning="Whether addresses (https://…) are read."),
    Setting("output.folder", str, "output", "Where editions go, each in a folder of its own."),
    Setting("output.formats", str, "mp3", _FORMATS),
    _extra("page", "the page that reads along"),
    _extra("epub", "an EPUB 3 that reads itself aloud"),
    Setting("output.split", str, None, _SPLIT, choices=("none", "chapter", "hours")),
    Setting("output.hours", float, 1.0, "The most in one file, where `split` is `hours`.", 0.1, 48),
    Setting(
        "output.cover", str, None, "A picture, JPEG or PNG, best square; the book's own if not set."
    ),
    Setting("output.bitrate", int, None, _BITRATE, choices=BITRATES),
    Setting("article.title", str, None, "In place of the title found in the text."),
    Setting("article.author", str, None, "In place of the author found in the text."),
    Setting("article.narrator", str, None, "Who reads; the narrator's voice if not set."),
    Setting("article.series", str, None, "The series that it belongs to."),
    Setting("article.series_part", str, None, "Its place in the series, as `3` or `3.5`."),
    Setting("article.genre", str, "Audiobook", "What it is, for players that sort by it."),
    Setting("article.description", str, None, "In a few sentences; its deck if not set."),
    Setting("article.copyright", str, None, "Whose it is, as `2021 Ada Wells`."),
    Setting(
        "article.date",
        str,
        None,
        "In place of the date found in the text: 2021-08-23, 2021-08 or 2021.",
        pattern=r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?",
    ),
    Setting("article.language", str, None, "In place of the language found, as `en` or `de`."),
)

BY_KEY = {setting.key: setting for setting in SETTINGS}
CAST_SECTION = "cast"
"""The one section with free names: speaker = voice."""
CAST_ROLES = {"narrator": "voice", "headings": "heading_voice", "quotes": "quote_voice"}
"""Names in it that are no speakers', and the sections that they stand for."""
