"""The memory in which the system keeps what is written to files and read from them."""

import os
from contextlib import suppress


def let_go(descriptor: int) -> None:
    """Have a file written to the disk now, and what is written of it forgotten.

    Nothing is waited for: what is still to be written when this is called is forgotten only if it
    is called again. The memory then takes the next file, which is quicker than to ask for more of
    it: on a virtual machine every page that is touched for the first time costs the host a fault.
    Does nothing where the system knows no `posix_fadvise` (POSIX.1-2001).
    """
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
