"""Yardstick: the machine's limit, libespeak-ng and lameenc on all cores. Usage: limit.py TEXT MP3.

Each process speaks a paragraph in one call, encodes it at once, and keeps nothing; the frames are
put in a row. The same encoder, bit rate and quality as the program's.
"""

import multiprocessing
import os
import re
import sys
from pathlib import Path

import lameenc
import raw

BITRATE = 64
QUALITY = 7


def encoded(paragraph: str) -> bytes:
    """Speak and encode in a worker process."""
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(22050)
    encoder.set_out_sample_rate(22050)
    encoder.set_bit_rate(BITRATE)
    encoder.set_quality(QUALITY)
    return bytes(encoder.encode(raw.say(paragraph)) + encoder.flush())


def main() -> None:
    """Speak and encode a text paragraph by paragraph."""
    text = Path(sys.argv[1]).read_text(encoding="utf-8")
    body = re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)
    paragraphs = [part.lstrip("# ") for part in body.split("\n\n") if part.strip()]
    with (
        multiprocessing.Pool(os.cpu_count(), raw.start) as pool,
        Path(sys.argv[2]).open("wb") as out,
    ):
        out.writelines(pool.imap(encoded, paragraphs, chunksize=1))


if __name__ == "__main__":
    main()
