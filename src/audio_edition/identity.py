"""Identity by content: the one way in which this project names things by what they are."""

import hashlib

DIGEST_BYTES = 20


def digest(*parts: str) -> str:
    """Return a hash of the parts in their order, as 40 hexadecimal digits.

    Each part is prefixed by its length, so that `("ab", "c")` and `("a", "bc")` differ.
    BLAKE2b (RFC 7693) with a 160 bit digest.
    """
    prefixed = b"".join(map(_with_length, parts))
    return hashlib.blake2b(prefixed, digest_size=DIGEST_BYTES).hexdigest()


def _with_length(part: str) -> bytes:
    data = part.encode("utf-8", "surrogatepass")
    return len(data).to_bytes(8, "big") + data
