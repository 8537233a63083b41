"""A page from the net: one address, which a person has named, and nothing that it refers to."""

import codecs
import time
import urllib.error
import urllib.parse
import urllib.request
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException, HTTPResponse

from audio_edition.errors import SourceError
from audio_edition.read.decode import is_utf8
from audio_edition.read.folder import MARKDOWN_SUFFIXES
from audio_edition.read.html.charset import web_encoding

LARGEST = 64 * 1024 * 1024
"""Bytes of the largest document that is fetched."""

LONGEST_SILENCE = 20.0
"""Seconds to wait for an answer, or for more of it."""

LONGEST = 120.0
"""Seconds that all of it may take."""

MOST_REDIRECTS = 5

_SCHEMES = ("http", "https")
_PIECE = 64 * 1024
_SAVE = "Check the address and the connection; or save the page and name the file."
_HEADERS = {
    "User-Agent": "audio-edition",
    "Accept": "text/html, application/xhtml+xml, text/plain, text/markdown, application/pdf, */*",
    "Accept-Encoding": "gzip",
}
_MARKDOWN = ("text/markdown", "text/x-markdown")
_COMPRESSED = {"gzip": 31, "x-gzip": 31, "deflate": 15}
"""Window sizes by which zlib knows the format."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave."""

    url: str
    """Where it came from in the end, after redirects."""
    data: bytes
    """UTF-8 with its mark where the server has told the encoding."""
    is_markdown: bool


def fetch(url: str) -> Fetched:
    """Fetch a document: within limits of size, time and redirects, by HTTP alone.

    Raises:
        SourceError: It can't be reached, is not there, is too large, or takes too long.
    """
    try:
        with _opener().open(_request(url), timeout=LONGEST_SILENCE) as answer:
            data = b"".join(_pieces(answer, url))
            return Fetched(answer.url, _decoded(data, answer.headers), _is_markdown(answer))
    except urllib.error.HTTPError as error:
        raise SourceError(f"{url} {_answer(error)}.", _SAVE) from None
    except urllib.error.URLError as error:
        raise SourceError(f"{url} can't be reached: {_plain(error.reason)}.", _SAVE) from None
    except zlib.error as error:
        raise SourceError(f"{url} sends damaged data: {error}.", _SAVE) from None
    except (OSError, HTTPException, ValueError) as error:
        raise SourceError(f"{url} can't be fetched: {_plain(error)}.", _SAVE) from None


def address_name(url: str) -> str:
    """Return a short name for what is at an address: the last part of its path, or its host."""
    parts = urllib.parse.urlsplit(url)
    last = urllib.parse.unquote(parts.path).rstrip("/").rpartition("/")[2]
    return last.rpartition(".")[0] or last or parts.hostname or ""


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, and not many."""

    max_redirections = MOST_REDIRECTS


def _opener() -> urllib.request.OpenerDirector:
    """Return what opens HTTP addresses, and no files, FTP or data."""
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        urllib.request.UnknownHandler(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


def _request(url: str) -> urllib.request.Request:
    """Return the request for an address; letters beyond ASCII are written as HTTP takes them."""
    parts = urllib.parse.urlsplit(url)
    if parts.scheme.lower() not in _SCHEMES or not parts.hostname:
        raise ValueError("it has no host")
    port = f":{parts.port}" if parts.port else ""
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    path, query = (urllib.parse.quote(part, safe="/%:@!$&'()*+,;=~?") for part in parts[2:4])
    plain = parts._replace(
        netloc=host.encode("idna").decode() + port, path=path, query=query, fragment=""
    )
    return urllib.request.Request(plain.geturl(), headers=_HEADERS)  # noqa: S310 - checked above


def _pieces(answer: HTTPResponse, url: str) -> Iterator[bytes]:
    """Yield what comes, unpacked, until it is too much."""
    packed = answer.headers.get("Content-Encoding", "identity").strip().lower()
    window = _COMPRESSED.get(packed)
    if window is None and packed not in {"identity", ""}:
        raise SourceError(f"{url} comes packed by {packed}, which nobody has asked for.", _SAVE)
    unpacker = zlib.decompressobj(window) if window else None
    end, taken = time.monotonic() + LONGEST, 0
    while piece := answer.read1(_PIECE):
        unpacked = unpacker.decompress(piece, LARGEST + 1) if unpacker else piece
        taken += len(unpacked)
        if taken > LARGEST:
            raise SourceError(f"{url} is larger than {LARGEST // 1024**2} MB.", _SAVE)
        if time.monotonic() > end:
            raise SourceError(f"{url} takes longer than {LONGEST:g} seconds.", _SAVE)
        yield unpacked
    if answer.length or (unpacker and not unpacker.eof):
        raise SourceError(f"{url} was cut off on its way.", _SAVE)


def _decoded(data: bytes, headers: Message) -> bytes:
    """Return a text in UTF-8 where the server tells its encoding, as this goes over the page's.

    Many servers tell the same of all their pages, so bytes that form UTF-8 are UTF-8.
    """
    told = headers.get_content_charset()
    if told is None or headers.get_content_maintype() != "text" or is_utf8(data):
        return data
    try:
        return codecs.BOM_UTF8 + data.decode(web_encoding(told)).removeprefix("\ufeff").encode()
    except (LookupError, UnicodeError):
        return data


def _is_markdown(answer: HTTPResponse) -> bool:
    path = urllib.parse.urlsplit(answer.url).path.lower()
    named = path.endswith(MARKDOWN_SUFFIXES)
    kind = answer.headers.get_content_type()
    return kind in _MARKDOWN or (named and kind != "text/html")


def _answer(error: urllib.error.HTTPError) -> str:
    """Tell what a server answers in place of a document."""
    if _Redirects.inf_msg in str(error.reason):
        return "leads in a circle, or on and on"
    return f"answers {error.code} {error.reason}"


def _plain(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "it does not answer"
    told = getattr(reason, "strerror", None) or str(reason)
    return str(told).rstrip(".") or type(reason).__name__
