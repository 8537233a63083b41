"""What reads along, made by the real program from a real text."""

import re
import zipfile

from support.program import Program

TEXT = """The Ferry

By Ada Moe

The ferry leaves at six. “Nobody waits for it,” said Bo Wu.

It comes back at noon.
"""


def test_a_build_writes_page_book_and_captions_that_are_asked_for(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    built = program.json("build", "ferry.txt", "--page", "--epub", "--format", "mp3,srt,lrc,lpf")
    names = {name.rpartition("/")[2] for name in built["files"]}
    assert {
        f"ferry.{kind}" for kind in ("mp3", "html", "epub", "srt", "lrc", "lpf", "vtt")
    } <= names


def test_a_fix_changes_the_page_and_an_edition_that_is_the_same_is_left_alone(
    program: Program,
) -> None:
    program.write("ferry.txt", TEXT)
    program.json("build", "ferry.txt", "--page", "--epub")
    folder = program.folder / "output" / "ferry"
    before = {name: (folder / name).stat().st_mtime_ns for name in ("ferry.html", "ferry.epub")}
    program.json("build", "ferry.txt", "--page", "--epub")
    assert {name: (folder / name).stat().st_mtime_ns for name in before} == before
    program.write("ferry.txt", TEXT.replace("six", "seven"))
    program.json("build", "ferry.txt", "--page", "--epub")
    assert "leaves at seven" in (folder / "ferry.html").read_text(encoding="utf-8")
    with zipfile.ZipFile(folder / "ferry.epub") as book:
        assert b"leaves at seven" in book.read("EPUB/c0001.xhtml")


def test_what_is_not_asked_for_any_more_goes(program: Program) -> None:
    program.write("ferry.txt", TEXT)
    program.json("build", "ferry.txt", "--page")
    program.json("build", "ferry.txt")
    assert not (program.folder / "output" / "ferry" / "ferry.html").exists()


def test_several_articles_are_sections_of_one_page_and_book(program: Program) -> None:
    program.write("one.txt", TEXT)
    program.write("two.txt", TEXT.replace("Ferry", "Bridge").replace("ferry", "bridge"))
    built = program.json("build", "one.txt", "two.txt", "--page", "--epub")
    (page,) = (name for name in built["files"] if name.endswith(".html"))
    (book,) = (name for name in built["files"] if name.endswith(".epub"))
    with open(page, encoding="utf-8") as file:  # noqa: PTH123 - a name from the program
        assert len(re.findall(r"<h1 ", file.read())) == 2
    with zipfile.ZipFile(book) as archive:
        contents = archive.read("EPUB/navigation.xhtml").decode()
    assert re.findall(r'href="c\d+\.xhtml">([^<]+)', contents)[:2] == ["The Ferry", "The Bridge"]
