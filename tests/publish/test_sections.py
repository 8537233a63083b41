from audio_edition.model import Article, Role
from audio_edition.publish.runs import run_cues, split_run
from audio_edition.publish.sections import sections
from support.articles import article, front, heading, paragraph
from support.editions import edition_of


def titles(made: Article) -> list[str]:
    return [section.title for section in sections(edition_of(made).content)]


def test_an_article_without_headings_is_one_section() -> None:
    assert titles(article(front("A"), paragraph("B."), paragraph("C."), title="A")) == ["A"]


def test_a_section_begins_at_each_heading_of_the_highest_level() -> None:
    made = article(
        front("A"), heading("One"), heading("In one", 2), paragraph("B."), heading("Two"), title="A"
    )
    assert titles(made) == ["A", "One", "Two"]


def test_sections_tile_the_blocks_and_the_sound() -> None:
    unread = paragraph("Seen.", role=Role.CAPTION, read=False)
    made = edition_of(article(unread, front("A"), unread, heading("One"), paragraph("B."), unread))
    found = sections(made.content)
    assert [(one.first, one.last) for one in found] == [(0, 3), (3, 6)]
    assert [one.run.start for one in found] == [0, found[0].run.end]
    assert found[-1].run.end == made.content.timeline.length
    cues = [cue for one in found for cue in run_cues(made.content, one.run)]
    assert cues == list(made.content.timeline.cues)


def test_a_run_is_cut_between_blocks_where_it_gets_too_long() -> None:
    made = edition_of(article(*(paragraph(f"Line {n}.") for n in range(9))))
    (section,) = sections(made.content)
    parts = list(split_run(made.content, section.run, 3.0))
    seconds = [made.content.timeline.seconds(part.end - part.start) for part in parts]
    assert len(parts) > 1
    assert max(seconds) <= 3.0
    assert [part.first for part in parts[1:]] == [part.last for part in parts[:-1]]
    assert list(split_run(made.content, section.run, 0.0))[-1].last == 9
