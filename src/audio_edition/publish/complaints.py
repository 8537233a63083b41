"""What FFmpeg, having read a file, complains of in it."""

import re

COMPLAINT = re.compile(
    r"^(?:\[(?!png |mjpeg |graph_)[^\]]+ @ [^\]]+\] )?\[(?:warning|error|fatal)\] (.+)",
    re.MULTILINE,
)
"""Of anything but a picture, which is as its source has it, and the graph of filters that listens:
its queues fill up where one of its inputs is read faster than the others, on a busy machine."""
HARMLESS = ("timescale not set", "Guessed Channel Layout: mono")
"""What FFmpeg says of every M4B with a cover, and of every WAVE file that is mono."""


def complaints(log: str) -> tuple[str, ...]:
    """Return what speaks against a file, each once, from what FFmpeg said at `level+info`."""
    return tuple(
        said
        for said in dict.fromkeys(COMPLAINT.findall(log))
        if not said.endswith(HARMLESS) and "(Video: " not in said
    )
