"""What keeps a folder from being written, in words."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from audio_edition.errors import OutputError

NO_SPACE = {errno.ENOSPC, errno.EDQUOT}
IN_THE_WAY = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}

ELSEWHERE = "or name another folder with -o"


@contextmanager
def explained(folder: Path) -> Iterator[None]:
    """Turn the system's errors into an OutputError that says what to do.

    Args:
        folder: Named where an error does not say which file it is about.
    """
    try:
        yield
    except OSError as error:
        place = error.filename2 or error.filename or folder
        raise _explanation(error, f"{place}") from error


def _explanation(error: OSError, place: str) -> OutputError:
    if error.errno in NO_SPACE:
        return OutputError(f"There is no space left for {place}.", f"Free some, {ELSEWHERE}.")
    if error.errno in IN_THE_WAY:
        return OutputError(
            f"Something else has the name {place} already.", f"Move it away, {ELSEWHERE}."
        )
    if error.errno in FORBIDDEN:
        return OutputError(
            f"You may not write {place}.", f"Change the permissions of its folder, {ELSEWHERE}."
        )
    return OutputError(f"{place} can't be written: {error.strerror}.", f"Try again, {ELSEWHERE}.")
