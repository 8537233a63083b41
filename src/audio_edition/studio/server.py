"""The studio's server: HTTP/1.1 on 127.0.0.1, a thread for each request, from the standard library.

https://www.rfc-editor.org/rfc/rfc9110; ranges as in its section 14.
"""

import json
import re
import threading
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from audio_edition.errors import EditError
from audio_edition.studio.guard import SECURITY_HEADERS, new_token, refusal
from audio_edition.studio.live import Channel
from audio_edition.studio.routes import Answer, Routes
from audio_edition.workflow import Desk

ADDRESS = "127.0.0.1"
PIECE = 256 * 1024
"""Bytes of a file that are sent at once."""

PATIENCE = 60.0
"""Seconds that a connection may be silent before it is closed."""

MOST = 500
"""Connections at once; one above them is closed."""

_RANGE = re.compile(r"bytes=(\d*)-(\d*)")


class Studio:
    """A desk with its server.

    Args:
        desk: With the article.
        port: To listen on; 0 is any that is free.

    Raises:
        EditError: The port is taken.
    """

    def __init__(self, desk: Desk, port: int = 0) -> None:
        self._desk = desk
        self._channel = Channel()
        self._stop = threading.Event()
        self._token = new_token()
        handler = partial(_Handler, Routes(desk, self._channel), self._token)
        try:
            self._server = _Server((ADDRESS, port), handler)
        except OSError as error:
            raise EditError(
                f"Port {port} can't be used: {error.strerror}.",
                "Leave --port out: a free one is found.",
            ) from error
        desk.listeners.append(self._tell)

    @property
    def address(self) -> str:
        """The page's address, with the token."""
        return f"http://{ADDRESS}:{self._server.server_address[1]}/{self._token}/"

    def serve(self) -> None:
        """Answer until `close` is called, and follow the files."""
        threading.Thread(target=self._desk.follow, args=[self._stop], daemon=True).start()
        self._server.serve_forever(poll_interval=0.1)

    def close(self) -> None:
        """End everything."""
        self._stop.set()
        self._channel.close()
        self._server.shutdown()
        self._server.server_close()
        self._desk.close()

    def _tell(self, what: str) -> None:
        snapshot = getattr(self._desk, "snapshot", None)
        self._channel.send(what, revision=snapshot.revision if snapshot else 0)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401
        """Answer in a thread of its own, as long as there are not too many."""
        if threading.active_count() > MOST:
            self.shutdown_request(request)
        else:
            super().process_request(request, client_address)

    def handle_error(self, _request: object, _client: object) -> None:
        """Say nothing: a browser that goes away in the middle is no error."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = PATIENCE
    server_version = "edition-studio"
    sys_version = ""

    def __init__(self, routes: Routes, token: str, *arguments: Any) -> None:  # noqa: ANN401
        self._routes = routes
        self._token = token
        super().__init__(*arguments)

    def do_GET(self) -> None:
        """Answer a question."""
        self._answer("GET")

    def do_POST(self) -> None:
        """Do something, and answer what came of it."""
        self._answer("POST")

    def log_message(self, *_arguments: object) -> None:
        """Log nothing."""

    def _answer(self, method: str) -> None:
        port = int(self.connection.getsockname()[1])
        headers = dict(self.headers.items())
        refused = refusal(method, self.path, headers, port=port, token=self._token)
        if refused:
            self.close_connection = True
            body = json.dumps({"kind": "refused", "message": refused.message, "hint": ""})
            self._send(Answer(body.encode(), status=refused.status))
            return
        split = urlsplit(self.path)
        path = unquote(split.path).lstrip("/").partition("/")[2]
        try:
            body_json = self._body() if method == "POST" else {}
        except (ValueError, RecursionError):
            failure = {"kind": "error", "message": "The request is not JSON.", "hint": ""}
            self._send(Answer(json.dumps(failure).encode(), status=HTTPStatus.BAD_REQUEST))
            return
        self._send(self._answered(method, path, dict(parse_qsl(split.query)), body_json))

    def _answered(
        self, method: str, path: str, query: dict[str, str], body: dict[str, Any]
    ) -> Answer:
        try:
            return self._routes.answer(method, path, query, body)
        except Exception as error:  # noqa: BLE001 - the page says it, and the studio goes on
            content = {"kind": "fault", "message": f"This is our mistake: {error!r}", "hint": ""}
            return Answer(json.dumps(content).encode(), status=HTTPStatus.INTERNAL_SERVER_ERROR)

    def _body(self) -> dict[str, Any]:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
        if not isinstance(body, dict):
            raise ValueError  # noqa: TRY004 - JSON that is no object is no request
        return body

    def _send(self, answer: Answer) -> None:
        with suppress(ConnectionError, TimeoutError):
            if isinstance(answer.body, bytes):
                self._send_bytes(answer, answer.body)
            elif isinstance(answer.body, Path):
                self._send_file(answer, answer.body)
            else:
                self._send_stream(answer, answer.body)

    def _head(self, answer: Answer, status: HTTPStatus, **headers: str) -> None:
        self.send_response(status)
        for name, value in (*SECURITY_HEADERS.items(), *answer.headers.items()):
            self.send_header(name, value)
        self.send_header("Content-Type", answer.kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def _send_bytes(self, answer: Answer, body: bytes) -> None:
        part = self._part(len(body)) if answer.status is HTTPStatus.OK else None
        if part is None:
            self._head(answer, answer.status, Content_Length=f"{len(body)}", Accept_Ranges="bytes")
            self.wfile.write(body)
            return
        start, end = part
        self._partial(answer, start, end, len(body))
        self.wfile.write(body[start:end])

    def _send_file(self, answer: Answer, path: Path) -> None:
        size = path.stat().st_size
        part = self._part(size)
        if part is None:
            self._head(answer, answer.status, Content_Length=f"{size}", Accept_Ranges="bytes")
        else:
            self._partial(answer, *part, size)
        start, end = part or (0, size)
        with path.open("rb") as file:
            file.seek(start)
            while start < end and (piece := file.read(min(PIECE, end - start))):
                self.wfile.write(piece)
                start += len(piece)

    def _partial(self, answer: Answer, start: int, end: int, size: int) -> None:
        if start >= end:
            self._head(
                answer,
                HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE,
                Content_Range=f"bytes */{size}",
                Content_Length="0",
            )
            return
        self._head(
            answer,
            HTTPStatus.PARTIAL_CONTENT,
            Content_Range=f"bytes {start}-{end - 1}/{size}",
            Content_Length=f"{end - start}",
            Accept_Ranges="bytes",
        )

    def _part(self, size: int) -> tuple[int, int] | None:
        """Return the range that is asked for, `[start, end)`; None where it is all."""
        asked = _RANGE.fullmatch(self.headers.get("Range", ""))
        if asked is None or not (asked[1] or asked[2]):
            return None
        if not asked[1]:
            return max(size - int(asked[2]), 0), size
        start = int(asked[1])
        return start, min(int(asked[2]) + 1 if asked[2] else size, size)

    def _send_stream(self, answer: Answer, events: Iterator[bytes]) -> None:
        self.close_connection = True
        self._head(answer, answer.status, Connection="close")
        for event in events:
            self.wfile.write(event)
            self.wfile.flush()
