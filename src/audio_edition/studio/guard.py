"""Who may ask: pages of this studio, in a browser on this machine, and nobody else.

A page elsewhere can make a browser send requests to 127.0.0.1, and by DNS rebinding even read the
answers. So a request must name this host, carry the token that only the opened address has, and
come from this page where the browser says where it comes from.
"""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus

LARGEST_BODY = 2_000_000
"""Bytes of a request's body: more than any paragraph."""

TOKEN_BYTES = 24

SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
"""Sent with every answer. No inline script can run, whatever an article says."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a request is not answered."""

    status: HTTPStatus
    message: str


def new_token() -> str:
    """Return a token that nobody can guess."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def refusal(
    method: str, path: str, headers: Mapping[str, str], *, port: int, token: str
) -> Refusal | None:
    """Return why a request is refused; None where it may pass.

    Args:
        method: `GET` or `POST`.
        path: As it was asked for; its first part is the token.
        headers: By name.
        port: That the studio listens on.
        token: That the studio's address holds.
    """
    hosts = {f"127.0.0.1:{port}", f"localhost:{port}"}
    host = headers.get("Host", "")
    if host not in hosts:
        return Refusal(HTTPStatus.MISDIRECTED_REQUEST, "This is not the host that was asked for.")
    given = path.lstrip("/").partition("/")[0].partition("?")[0]
    if not hmac.compare_digest(given.encode("utf-8", "replace"), token.encode()):
        return Refusal(HTTPStatus.FORBIDDEN, "Open the address that `edition studio` has printed.")
    origin = headers.get("Origin")
    if origin is not None and origin != f"http://{host}":
        return Refusal(HTTPStatus.FORBIDDEN, "Another site may not use this studio.")
    if headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        return Refusal(HTTPStatus.FORBIDDEN, "Another site may not use this studio.")
    return _refused_body(headers) if method == "POST" else None


def _refused_body(headers: Mapping[str, str]) -> Refusal | None:
    if headers.get("Content-Type", "").partition(";")[0].strip() != "application/json":
        return Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "Send JSON.")
    length = headers.get("Content-Length", "")
    if not (length.isascii() and length.isdigit()):
        return Refusal(HTTPStatus.LENGTH_REQUIRED, "Say how long the request is.")
    if int(length[:12]) > LARGEST_BODY or len(length) > 12:
        return Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The request is too large.")
    return None
