import json
import re
import zipfile
from pathlib import Path

from audio_edition.publish.publication import Publication
from support.articles import article, front, heading, paragraph
from support.editions import Made, edition_of
from support.release import released


def river() -> Made:
    return edition_of(
        article(
            front("The River"),
            heading("Down & Out"),
            paragraph("One. "),
            paragraph("Two."),
            title="The River",
            authors=("Ada Moe",),
            date="2021-08-23",
            language="en-GB",
        )
    )


def packed(tmp_path: Path) -> zipfile.ZipFile:
    made = river()
    path = tmp_path / "river.lpf"
    with path.open("wb") as out:
        Publication(made.content).write(out, made)
    return zipfile.ZipFile(path)


def test_the_manifest_names_the_work_and_its_sound_in_order(tmp_path: Path) -> None:
    with packed(tmp_path) as archive:
        manifest = json.loads(archive.read("publication.json"))
        order = manifest["readingOrder"]
        assert manifest["conformsTo"] == "https://www.w3.org/TR/audiobooks/"
        assert manifest["name"] == "The River"
        assert manifest["author"] == [{"type": "Person", "name": "Ada Moe"}]
        assert [track["name"] for track in order] == ["The River", "Down & Out"]
        assert all(archive.read(track["url"])[:2] == b"\xff\xf3" for track in order)


def test_the_length_of_the_whole_is_that_of_its_tracks(tmp_path: Path) -> None:
    with packed(tmp_path) as archive:
        manifest = json.loads(archive.read("publication.json"))
    lengths = [float(track["duration"][2:-1]) for track in manifest["readingOrder"]]
    assert float(manifest["duration"][2:-1]) == round(sum(lengths), 3)


def test_the_contents_lead_to_files_and_times_that_are_there(tmp_path: Path) -> None:
    with packed(tmp_path) as archive:
        page = archive.read("index.html").decode()
        links = re.findall(r'href="(audio/[^"#]+)(?:#t=([\d.]+))?">([^<]+)<', page)
        assert [(url, title) for url, _, title in links] == [
            ("audio/0001.mp3", "The River"),
            ("audio/0002.mp3", "Down &amp; Out"),
            ("audio/0002.mp3", "1. One."),
            ("audio/0002.mp3", "2. Two."),
        ]
        assert {url for url, *_ in links} <= set(archive.namelist())
        assert float(links[2][1]) < float(links[3][1])


def test_the_cover_is_a_resource_of_its_own(tmp_path: Path) -> None:
    with packed(tmp_path) as archive:
        resources = json.loads(archive.read("publication.json"))["resources"]
        cover = next(one for one in resources if one["rel"] == ["cover"])
        assert cover["encodingFormat"] == "image/png"
        assert archive.read(cover["url"]).startswith(b"\x89PNG")


def test_another_cover_is_another_file() -> None:
    content = river().content
    assert Publication(content).key != Publication(released(content, cover=b"\xff\xd8")).key
