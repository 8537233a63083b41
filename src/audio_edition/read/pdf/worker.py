"""A process that reads one PDF, so that a broken or hostile one can't harm its caller.

    python -m audio_edition.read.pdf.worker < FILE

Its memory is limited, and so is its time: each page with words gives it some more, and when it runs
out the process ends. It writes page by page, as `messages` says, so that a long document takes no
more memory than a short one; where there is none, its exit code tells why.
"""

import signal
import sys

import pypdfium2
import pypdfium2.raw as pdfium

from audio_edition.read.pdf.exits import DAMAGED, LOCKED
from audio_edition.read.pdf.extraction import opened
from audio_edition.read.pdf.messages import write_information, write_page

MEMORY_BYTES = 1 << 30
SECONDS = 5
"""From one page with words to the next."""

_LOCKS = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)


def main() -> None:
    """Read the PDF on the standard input."""
    _limit_memory()
    _limit_time()
    try:
        information, pages = opened(sys.stdin.buffer.read())
    except pypdfium2.PdfiumError as error:
        sys.exit(LOCKED if error.err_code in _LOCKS else DAMAGED)
    sys.stdout.write(write_information(information))
    for page in pages:
        sys.stdout.write(write_page(page))
        if page.words:
            _limit_time()


def _limit_memory() -> None:
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # not on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


def _limit_time() -> None:
    """End this process unless it is called again in time; native code is ended too."""
    if sys.platform != "win32":
        signal.alarm(SECONDS)


if __name__ == "__main__":
    main()
