from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from audio_edition.render.entry import HEADER_BYTES, Header, pack_header, read_entry, unpack

payloads = st.binary(max_size=200)


def packed(payload: bytes, sample_rate: int = 22050, written: int = 1000) -> bytes:
    return pack_header(payload, sample_rate, written) + payload


def read(content: bytes) -> tuple[Header, bytes] | None:
    return read_entry(BytesIO(content))


@given(payloads, st.integers(0, 192_000), st.integers(0, 2**40))
def test_what_is_packed_comes_back(payload: bytes, sample_rate: int, written: int) -> None:
    entry = read(packed(payload, sample_rate, written))
    assert entry is not None
    header, content = entry
    assert content == payload
    assert (header.sample_rate, header.size, header.written) == (
        sample_rate,
        len(payload),
        written,
    )


@given(payloads, st.data())
def test_a_single_changed_bit_is_found(payload: bytes, data: st.DataObject) -> None:
    content = bytearray(packed(payload))
    bit = data.draw(st.integers(0, len(content) * 8 - 1))
    content[bit // 8] ^= 1 << bit % 8
    assert read(bytes(content)) is None


@given(payloads, st.data())
def test_a_missing_end_is_found(payload: bytes, data: st.DataObject) -> None:
    content = packed(payload)
    assert read(content[: data.draw(st.integers(0, len(content) - 1))]) is None


def test_another_kind_of_file_has_no_header() -> None:
    assert unpack(b"RIFF" + bytes(HEADER_BYTES)) is None
