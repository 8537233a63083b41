"""Fetching, from a server of our own on this machine."""

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from audio_edition.errors import SourceError
from audio_edition.events import Event, Fetched, Fetching
from audio_edition.read import fetch as fetching
from audio_edition.read import read_source
from audio_edition.read.fetch import address_name

PAGE = "<html><head><title>Quay</title></head><body><h1>Quay</h1><p>Ein Fährmann wartet.</p>"
MARKDOWN = "# Quay\n\nA *boat*.\n"
TEXT = {"Content-Type": "text/plain"}
HTML = {"Content-Type": "text/html"}
LATIN = {"Content-Type": "text/html; charset=iso-8859-1"}
ANSWERS: dict[str, tuple[int, dict[str, str], bytes]] = {
    "/page": (200, LATIN, PAGE.encode("latin-1")),
    "/notes.md": (200, TEXT, MARKDOWN.encode()),
    "/packed": (200, {**TEXT, "Content-Encoding": "gzip"}, gzip.compress(b"Quay\n\nA boat.\n")),
    "/damaged": (200, {**TEXT, "Content-Encoding": "gzip"}, b"no gzip"),
    "/bomb": (200, {**TEXT, "Content-Encoding": "gzip"}, gzip.compress(b"a" * 2_000_000)),
    "/moved": (301, {"Location": "/notes.md"}, b""),
    "/round": (302, {"Location": "/round"}, b""),
    "/file": (302, {"Location": "file:///etc/passwd"}, b""),
    "/ftp": (302, {"Location": "ftp://127.0.0.1/x"}, b""),
    "/cut": (200, {**TEXT, "Content-Encoding": "gzip"}, gzip.compress(b"Quay " * 99)[:-20]),
    "/empty": (200, TEXT, b""),
    "/app": (200, HTML, b"<html><body><div id=app></div><script>run()</script></body></html>"),
    "/brotli": (200, {**TEXT, "Content-Encoding": "br"}, b"\x0b\x02\x80quay\x03"),
    "/mistaken": (200, LATIN, PAGE.encode()),
    "/quotes": (200, LATIN, "<p>“Ein Fährmann”</p>".encode("cp1252")),
}


class Server(BaseHTTPRequestHandler):
    """Answers as the table says."""

    def do_GET(self) -> None:
        status, headers, body = ANSWERS.get(self.path, (404, TEXT, b"no"))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module", name="address")
def _address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_page_is_read_in_the_encoding_that_the_server_tells(address: str) -> None:
    events: list[Event] = []
    article = read_source(f"{address}/page", events.append)
    assert article.blocks[-1].text == "Ein Fährmann wartet."
    assert (article.name, article.source) == ("page", f"{address}/page")
    assert isinstance(events[0], Fetching)
    assert isinstance(events[1], Fetched)
    assert events[1].bytes > len(PAGE)


@pytest.mark.parametrize(
    ("path", "text"), [("/mistaken", "Ein Fährmann wartet."), ("/quotes", "“Ein Fährmann”")]
)
def test_an_encoding_that_the_bytes_belie_is_the_one_that_is_meant(
    address: str, path: str, text: str
) -> None:
    assert read_source(address + path).blocks[-1].text == text


@pytest.mark.parametrize("path", ["/notes.md", "/moved"])
def test_markdown_is_told_by_its_name_where_it_comes_from(address: str, path: str) -> None:
    assert [block.text for block in read_source(address + path).blocks] == ["Quay", "A boat."]


def test_what_is_packed_is_unpacked(address: str) -> None:
    assert read_source(f"{address}/packed").blocks[0].text == "Quay\n\nA boat.\n"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("/nothing", "404"),
        ("/round", "in a circle"),
        ("/app", "scripts"),
        ("/brotli", "packed by br"),
        ("/file", "not allowed"),
        ("/ftp", "unknown url type"),
        ("/cut", "cut off"),
        ("/damaged", "damaged"),
        ("/empty", "nothing to read"),
    ],
)
def test_what_can_t_be_had_is_an_error(address: str, path: str, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_source(address + path)


def test_what_is_too_large_unpacked_is_not_read(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "LARGEST", 1024**2)
    with pytest.raises(SourceError, match="larger than 1 MB"):
        read_source(f"{address}/bomb")


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/x", "http://", "http://[::1", "https://127.0.0.1:9/"]
)
def test_an_address_where_nobody_answers_is_an_error_with_a_remedy(url: str) -> None:
    with pytest.raises(SourceError) as caught:
        read_source(url)
    assert "save the page" in caught.value.hint


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://example.org/news/the-quay.html?x=1", "the-quay"),
        ("https://example.org/news/", "news"),
        ("https://example.org", "example.org"),
    ],
)
def test_an_article_is_named_by_its_address(url: str, name: str) -> None:
    assert address_name(url) == name
