"""Files that were damaged on their way, and what a reader owes them."""

from collections.abc import Callable

from hypothesis import strategies as st

from audio_edition.errors import SourceError
from audio_edition.read.contents import Contents


@st.composite
def damage(draw: st.DrawFn, whole: bytes) -> bytes:
    """Draw a damaged copy of a file: some bytes changed, lost or added."""
    data = bytearray(whole)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        data[start : start + draw(st.integers(0, 9))] = draw(st.binary(max_size=9))
    return bytes(data)


def assert_read_or_refused(read: Callable[[bytes, str], Contents], data: bytes) -> None:
    """Assert that a reader gives whole blocks, or says what is wrong and what to do."""
    try:
        contents = read(data, "case")
    except SourceError as caught:
        error: SourceError | None = caught
    else:
        error = None
        assert all(block.text for block in contents.blocks)
        assert not any("\n" in block.text for block in contents.blocks if block.role)
        assert all(block.lines[0] <= block.lines[1] for block in contents.blocks)
    assert error is None or (error.message and error.hint)
