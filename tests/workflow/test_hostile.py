"""What has once slowed the program down or brought it to a halt, through all that reads a text."""

import time
from pathlib import Path

import pytest

from audio_edition import workflow
from audio_edition.errors import EditionError
from support.case_files import CASES, cases

SECONDS = 4.0
"""Of work at most; what these cases found took from ten seconds to minutes."""

FOUND = sorted(path for path in (CASES / "hostile").iterdir() if path.name != "repeated.txt")


def assert_understood_or_refused(source: Path) -> None:
    """A source gives whole blocks, or a message that names it and says what to do, soon."""
    began = time.process_time()
    refusals: list[EditionError] = []
    try:
        texts = [block.text for block in workflow.open(source).article.blocks]
    except EditionError as error:
        refusals.append(error)
    else:
        assert all(texts)
    assert all(error.hint and source.name in error.message for error in refusals)
    assert time.process_time() - began < SECONDS


@pytest.mark.parametrize(("suffix", "sign", "times"), cases("hostile/repeated.txt"))
def test_a_sign_that_is_repeated_takes_no_more_than_its_share(
    suffix: str, sign: str, times: str, tmp_path: Path
) -> None:
    source = tmp_path / f"repeated.{suffix}"
    shown = sign.replace("\\t", "\t").replace("\\xa0", "\xa0").replace("\\x20", " ")
    start = "<p>" if suffix == "html" else ""
    text = f"{start}Ada went home. {shown * int(times)}and was heard of no more."
    source.write_text(text, encoding="utf-8")
    assert_understood_or_refused(source)


@pytest.mark.parametrize("path", FOUND, ids=lambda path: path.name)
def test_a_file_that_once_broke_the_program_is_read_or_refused(path: Path) -> None:
    assert_understood_or_refused(path)
