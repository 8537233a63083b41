"""Who may ask: a real server, asked by real requests."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from audio_edition.studio.guard import LARGEST_BODY
from support.studio import ask, served

EDIT = {"lines": [1, 1], "sha256": "0" * 64, "text": "x"}


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.chdir(tmp_path)
    source = tmp_path / "a.txt"
    source.write_text("Title\n\nA first paragraph. It goes on.\n", encoding="utf-8")
    with served(source) as (_, address):
        yield address


def test_it_listens_on_this_machine_alone_and_its_page_allows_no_inline_script(
    address: str,
) -> None:
    assert urlsplit(address).hostname == "127.0.0.1"
    answer, page = ask(address, "")
    policy = answer.headers["Content-Security-Policy"]
    assert answer.status == 200
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert b"<script>" not in page
    assert b"http://" not in page.replace(b"http://www.w3.org", b"")


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:80", "127.0.0.1", "localhost:1", ""]
)
def test_another_host_is_refused(address: str, host: str) -> None:
    answer, _ = ask(address, "api/article", headers={"Host": host})
    assert answer.status in {400, 421}


def test_without_its_token_nothing_is_told(address: str) -> None:
    split = urlsplit(address)
    for path in ("/", "/api/article", "/x/api/article", split.path[:-2] + "/api/article", "//"):
        answer, content = ask(f"http://{split.netloc}", path)
        assert answer.status == 403
        assert b"paragraph" not in content


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_another_site_can_neither_read_nor_write(address: str, headers: dict[str, str]) -> None:
    assert ask(address, "api/article", headers=headers)[0].status == 403
    assert ask(address, "api/edit", EDIT, headers=headers)[0].status == 403


def test_a_form_of_another_site_is_no_request(address: str) -> None:
    answer, _ = ask(address, "api/edit", EDIT, headers={"Content-Type": "text/plain"})
    assert answer.status == 415


def test_a_request_that_is_too_large_is_not_read(address: str) -> None:
    answer, _ = ask(address, "api/edit", EDIT, headers={"Content-Length": str(LARGEST_BODY + 1)})
    assert answer.status == 413


@pytest.mark.parametrize(
    "path",
    [
        "../a.txt",
        "..%2Fa.txt",
        "server.py",
        "../server.py",
        "..%2f..%2fstudio%2fserver.py",
        "api/files/..%2F..%2Fa.txt",
        "api/files/%2Fetc%2Fpasswd",
        "api/files/edition.json",
        "api/nothing",
        "%00",
    ],
)
def test_no_file_is_served_but_the_pages_own_and_the_editions(address: str, path: str) -> None:
    assert ask(address, path)[0].status == 404


@pytest.mark.parametrize(
    ("route", "body"),
    [
        ("edit", {}),
        ("edit", {"lines": "1", "sha256": 3, "text": None}),
        ("edit", {"lines": [1, "x"], "sha256": "", "text": ""}),
        ("mark", {"block": 10**9, "start": 0, "end": 1, "mark": {}, "revision": 1}),
        ("mark", {"block": 0, "start": 0, "end": 1, "mark": {"onclick": "x"}, "revision": 1}),
        ("later", {"block": True, "revision": 1}),
        ("lexicon", {"written": "", "spoken": ""}),
        ("lexicon", {"written": "a", "spoken": "b", "manner": "x", "block": 0}),
        ("edit", {"lines": [1, 1], "sha256": "", "text": "", "file": -1}),
        ("cast", {"speaker": "Ada", "voice": "no-such-voice"}),
        ("undo", {}),
    ],
)
def test_rubbish_is_answered_with_what_is_wrong(
    address: str, route: str, body: dict[str, object]
) -> None:
    answer, content = ask(address, f"api/{route}", body)
    assert answer.status in {409, 422}
    assert json.loads(content)["message"]


@pytest.mark.parametrize("body", ["rub{", "[" * 200_000])
def test_what_is_no_json_is_refused(address: str, body: str) -> None:
    split = urlsplit(address)
    head = (
        f"POST {split.path}api/edit HTTP/1.1\r\nHost: {split.netloc}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        f"Connection: close\r\n\r\n{body}"
    )
    with socket.create_connection((split.hostname or "", split.port or 0)) as raw:
        raw.sendall(head.encode())
        assert b" 400 " in raw.recv(64)


@pytest.mark.parametrize(
    ("asked", "status", "length"),
    [
        ("bytes=0-9", 206, 10),
        ("bytes=10-", 206, None),
        ("bytes=-5", 206, 5),
        ("bytes=99999999-", 416, 0),
        ("bytes=x-y", 200, None),
    ],
)
def test_sound_is_served_in_parts(
    address: str, asked: str, status: int, length: int | None
) -> None:
    blocks = json.loads(ask(address, "api/article")[1])["blocks"]
    name = blocks[-1]["units"][0]["sentences"][0]["sound"]
    whole = ask(address, f"api/sound/{name}.wav")[1]
    answer, part = ask(address, f"api/sound/{name}.wav", headers={"Range": asked})
    assert answer.status == status
    assert part in whole
    assert length is None or len(part) == length
