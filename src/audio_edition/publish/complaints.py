"""What FFmpeg, having read a file, complains of in it."""

import re

COMPLAINT = re.compile(
    r"^(?:\[(?!png |mjpeg )[^\]]+ @ [^\]]+\] )?\[(?:warning|error|fatal)\] (.+)",
    re.MULTILINE,
)
"""Of anything but a picture, which is as its source has it."""
HARMLESS = (
    "timescale not set",
    "Guessed Channel Layout: mono",
    "something may be wrong.",
)
"""What FFmpeg says of every M4B with a cover, of every WAVE file that is mono, and of its own
queues, which fill up where one input is read faster than the others, on a busy machine."""


def complaints(log: str) -> tuple[str, ...]:
    """Return what speaks against a file, each once, from what FFmpeg said at `level+info`."""
    return tuple(
        said
        for said in dict.fromkeys(COMPLAINT.findall(log))
        if not said.endswith(HARMLESS) and "(Video: " not in said
    )
