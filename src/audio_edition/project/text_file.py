"""A text file that is edited a few lines at a time, and stays itself everywhere else.

Its encoding, its byte order mark and its line breaks are kept; a line that nobody edits is written
back byte for byte. What is written replaces the file all at once.
"""

import codecs
import os
import re
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from audio_edition.errors import EditError
from audio_edition.model import Lines

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks. UTF-32's come first, as one of them begins like UTF-16's."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_BREAK = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Slice:
    """Some whole lines of a file, as somebody has seen them."""

    lines: Lines
    text: str
    r"""Without the last line's break; `\n` between the lines."""

    @property
    def sha256(self) -> str:
        """What an edit must name to prove that its writer has seen this."""
        return hash_of(self.text)


def hash_of(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal digits."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True)
class TextFile:
    """The content of a file, with the form in which it is written."""

    path: Path
    mark: bytes
    """The byte order mark; empty where there is none."""
    encoding: str
    text: str
    """As it is in the file, its line breaks untouched."""

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The lines, each with its break."""
        if "\r" in self.text:
            return tuple(_LINE.findall(self.text))
        return tuple(re.findall(r"[^\n]*\n|[^\n]+\Z", self.text))

    @cached_property
    def newline(self) -> str:
        """The line break that is used most."""
        pairs = self.text.count("\r\n")
        found = {
            "\n": self.text.count("\n") - pairs,
            "\r\n": pairs,
            "\r": self.text.count("\r") - pairs,
        }
        return max(found, key=found.__getitem__)

    def slice(self, lines: Lines) -> Slice:
        """Return some lines; fewer where the file has not so many."""
        first, last = max(lines[0], 1), min(lines[1], len(self.lines))
        text = "".join(self.lines[first - 1 : last])
        return Slice((first, max(last, first)), _BREAK.sub("\n", text).removesuffix("\n"))

    def find(self, lines: Lines, seen: str) -> Lines | None:
        """Return where lines are now that somebody has seen; None if they have changed.

        Args:
            lines: Where they were.
            seen: Their hash.
        """
        if self.slice(lines).sha256 == seen:
            return lines
        count = lines[1] - lines[0]
        starts = range(1, len(self.lines) - count + 1)
        places = [at for at in starts if self.slice((at, at + count)).sha256 == seen]
        return (places[0], places[0] + count) if len(places) == 1 else None

    def replaced(self, lines: Lines, text: str) -> "TextFile":
        """Return the file with other lines in the place of these; an empty text takes them out."""
        first, last = lines
        before, after = self.lines[: first - 1], self.lines[last:]
        fresh = _BREAK.sub(lambda _: self.newline, text)
        if fresh and (after or self.text.endswith(("\n", "\r")) or not self.text):
            fresh += self.newline
        whole = "".join((*before, fresh, *after))
        return TextFile(self.path, self.mark, self.encoding, whole)

    def save(self) -> None:
        """Replace the file, all at once.

        Raises:
            EditError: It can't be written, or its encoding has no such character.
        """
        data = self.mark + self._encoded()
        target = Path(os.path.realpath(self.path))
        aside = target.with_name(f".{target.name}.{os.getpid()}.part")
        try:
            with aside.open("wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            if target.exists():
                aside.chmod(target.stat().st_mode & 0o7777)
            aside.replace(target)
        except OSError as error:
            raise EditError(
                f"{self.path} can't be written: {error.strerror}.",
                "Nothing was changed. Check that you may write the file, and its folder.",
            ) from error
        finally:
            with suppress(OSError):
                aside.unlink()

    def _encoded(self) -> bytes:
        try:
            return self.text.encode(self.encoding)
        except UnicodeEncodeError as error:
            character = self.text[error.start]
            raise EditError(
                f"{self.path} is in {self.encoding}, which has no “{character}”.",
                "Save the file as UTF-8 in an editor, then edit it here.",
            ) from error


def read_text_file(path: Path) -> TextFile:
    """Return a file's content; a file that does not exist is empty, in UTF-8.

    Raises:
        EditError: It can't be read, or it would not be written back byte for byte.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return TextFile(path, b"", "utf-8", "")
    except OSError as error:
        raise EditError(f"{path} can't be read: {error.strerror}.", "Check its rights.") from error
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", "utf-8"))
    body = data.removeprefix(mark)
    for name in (encoding, *(() if mark else ("cp1252",))):
        try:
            return TextFile(path, mark, name, body.decode(name))
        except UnicodeDecodeError:
            continue
    raise EditError(f"{path} can't be decoded.", "Open it in an editor and save it as UTF-8.")
