import io
import stat
import zipfile

import pytest

from audio_edition.errors import SourceError
from audio_edition.read.archive import Archive
from support.archives import archive, named_data


def _special(*, attributes: int = 0, encrypted: bool = False) -> bytes:
    """Make an archive whose one file is a link, or is marked as encrypted."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as packed:
        info = zipfile.ZipInfo("a.txt")
        info.external_attr = attributes << 16
        packed.writestr(info, "/etc/hostname")
    made = bytearray(data.getvalue())
    if encrypted:
        made[made.index(b"PK\x01\x02") + 8] |= 1
    return bytes(made)


def test_a_file_is_found_by_its_name() -> None:
    opened = Archive.open(archive({"a/b.txt": "words"}), "case.zip")
    assert "a/b.txt" in opened
    assert opened.read("a/b.txt") == b"words"


def test_a_name_that_leads_out_of_the_archive_is_only_a_name() -> None:
    opened = Archive.open(archive({"../../etc/hostname": "words"}), "case.zip")
    assert opened.names == ("../../etc/hostname",)
    assert opened.read("../../etc/hostname") == b"words"
    assert "/etc/hostname" not in opened


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (_special(attributes=stat.S_IFLNK | 0o777), "is a link"),
        (_special(encrypted=True), "needs a password"),
        (archive({"b.txt": "x"}), r"a\.txt is missing"),
        (archive({"a.txt": b"\0" * 5_000_000}), "unpacks to more"),
        (_special().replace(b"/etc/", b"/tmp/"), "can't be unpacked"),
    ],
    ids=named_data,
)
def test_a_file_that_cannot_be_trusted_is_refused(data: bytes, message: str) -> None:
    opened = Archive.open(data, "case.zip")
    with pytest.raises(SourceError, match=message) as caught:
        opened.read("a.txt")
    assert caught.value.hint


def test_many_files_together_have_a_limit_too() -> None:
    text = bytes(range(256)) * 16_000
    opened = Archive.open(archive({f"{number}": text for number in range(17)}), "case.zip")
    with pytest.raises(SourceError, match="unpacks to more"):
        list(map(opened.read, opened.names))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"words"])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    with pytest.raises(SourceError, match="damaged archive"):
        Archive.open(data, "case.zip")
