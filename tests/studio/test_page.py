"""The page in a real browser, on real files and real eSpeak."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from audio_edition.workflow import Desk
from support.browser import browser, needs_axe, needs_chromium, serious_faults, show_as
from support.studio import Page, ask, served, until

pytestmark = needs_chromium

ESCAPE, ENTER, SPACE, TAB = "\ue00c", "\ue007", " ", "\ue004"
CONTROL_ENTER = ("\ue009", ENTER)

ARTICLE = """The Bridge at Low Water

By Ada Quill

The bridge was closed in spring. Nobody had asked the ferryman.

“We knew it would not hold,” said Tomas Reyl. The council met twice.

It was opened again by autumn. A band played on the quay.
"""


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with browser(1200, 850) as driver:
        yield Page(driver)


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "bridge.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def desk(page: Page, source: Path) -> Iterator[Desk]:
    with served(source) as (desk, address):
        page.open(address)
        yield desk
        page.driver.get("about:blank")


def heard(page: Page) -> str:
    return page.text(".playing .sentence.heard")


def save(page: Page) -> None:
    page.click(".editor .main")
    page.wait_gone(".editor")


def test_a_paragraph_is_played_edited_and_heard_anew_with_only_its_changed_sentence_rendered(
    page: Page, desk: Desk, source: Path
) -> None:
    page.select(1)
    page.press("p")
    until(lambda: heard(page) == "The bridge was closed in spring.")
    until(lambda: heard(page) == "Nobody had asked the ferryman.")
    page.wait_gone(".playing")
    assert desk.rendered == 2
    old = desk.states(0, 9)
    page.press("e")
    page.wait_for(".editor textarea")
    page.replace("ferryman", "boatman")
    save(page)
    until(lambda: heard(page) == "Nobody had asked the boatman.")
    page.wait_gone(".playing")
    assert desk.rendered == 3
    assert "boatman" in source.read_text(encoding="utf-8")
    assert old == desk.states(0, 9)
    page.press("u")
    page.wait_for(".selected .text", "ferryman")
    until(lambda: source.read_text(encoding="utf-8") == ARTICLE)
    page.press("p")
    until(lambda: heard(page) == "Nobody had asked the ferryman.")
    assert desk.rendered == 3
    page.press(ESCAPE, "r")
    page.wait_for(".selected .text", "boatman")
    assert not page.errors()


def test_a_sentence_a_quote_and_all_from_here_are_played_by_key_and_by_click(
    page: Page, desk: Desk
) -> None:
    page.select(2)
    page.press("q")
    until(lambda: heard(page) == "“We knew it would not hold,”")
    page.wait_gone(".playing")
    page.run("document.querySelectorAll('.selected .sentence')[2].click()")
    until(lambda: heard(page) == "The council met twice.")
    until(lambda: heard(page) == "It was opened again by autumn.")
    page.press(SPACE)
    page.wait_gone(".playing")
    page.press("s")
    until(lambda: heard(page) == "It was opened again by autumn.")
    page.wait_gone(".playing")
    assert page.run("return document.querySelector('.tint-1 .chip b').textContent") == "Tomas Reyl"
    assert desk.rendered


def test_where_the_file_changed_outside_both_texts_are_shown_and_nothing_is_overwritten(
    page: Page, desk: Desk, source: Path
) -> None:
    page.select(1)
    page.press("e")
    page.wait_for(".editor textarea")
    page.replace("spring", "March")
    outside = ARTICLE.replace("closed in spring", "shut in winter")
    source.write_text(outside, encoding="utf-8")
    page.click(".editor .main")
    page.wait_for("dialog .theirs", "shut in winter")
    assert "closed in March" in page.text("dialog .mine")
    assert page.text("dialog .mine mark").split() == ["closed", "March."]
    assert source.read_text(encoding="utf-8") == outside
    page.click("dialog .row .main")
    page.wait_gone(".editor")
    assert "closed in March" in source.read_text(encoding="utf-8")
    assert desk.history.undoable


def test_what_is_saved_elsewhere_appears_in_the_page_and_in_another_tab(
    page: Page, desk: Desk, source: Path
) -> None:
    first = page.driver.current_window_handle
    address = page.driver.current_url
    page.driver.switch_to.new_window("tab")
    page.open(address)
    source.write_text(ARTICLE.replace("autumn", "October"), encoding="utf-8")
    page.wait_for("#article", "again by October")
    page.select(1)
    page.press("e")
    page.replace("ferryman", "boatman")
    save(page)
    page.driver.close()
    page.driver.switch_to.window(first)
    page.wait_for("#article", "again by October")
    page.wait_for("#article", "asked the boatman")
    assert desk.problem is None


def test_a_word_is_taught_after_its_sentences_are_shown(
    page: Page, desk: Desk, source: Path
) -> None:
    page.select(3)
    page.press("a")
    page.wait_for("dialog input")
    page.press("quay", TAB, "key")
    page.wait_for("#touched", "1 sentence will sound otherwise")
    page.wait_for("#touched", "A band played on the key.")
    until(lambda: page.find("dialog .row .main").is_enabled())
    page.press(ENTER)
    until(lambda: heard(page) == "A band played on the quay.")
    assert source.with_name("lexicon.toml").read_text(encoding="utf-8") == '"quay" = "key"\n'
    until(lambda: desk.rendered == 1)


def test_a_word_in_doubt_is_a_click_from_being_heard_in_phonemes_and_taught_for_its_speaker(
    page: Page, desk: Desk, source: Path
) -> None:
    source.write_text(ARTICLE.replace("not hold", "not hold at Zwolgra"), encoding="utf-8")
    page.click('[data-word="Zwolgra"]')
    page.wait_for("dialog h2", "Say it as")
    assert page.find("dialog input").get_attribute("value") == "Zwolgra"
    page.click("dialog [value=ipa]")
    page.find('dialog input[placeholder^="such as"]').send_keys("ˈzvɔlɡra")
    page.run("document.querySelectorAll('dialog select')[0].selectedIndex = 1")
    page.wait_for("#touched li", "/ˈzvɔlɡra/")
    page.click("#touched .icon")
    until(lambda: desk.rendered == 1)
    assert not source.with_name("lexicon.toml").exists()
    page.click("dialog .row .main")
    until(lambda: heard(page).startswith("“We knew"))
    written = source.with_name("lexicon.toml").read_text(encoding="utf-8")
    assert written == '[speaker."Tomas Reyl"]\n"Zwolgra" = { ipa = "ˈzvɔlɡra" }\n'
    page.press("f")
    page.wait_for("dialog.sheet", "May be mispronounced")
    page.wait_for("dialog.sheet .entry", "Reyl")
    assert "Zwolgra" not in page.text("dialog.sheet")


def test_with_keys_alone_it_is_marked_found_built_and_downloaded(
    page: Page, desk: Desk, source: Path
) -> None:
    page.press("?")
    page.wait_for("dialog", "play this paragraph")
    page.press(ESCAPE)
    page.wait_gone("dialog")
    page.select(3)
    page.press("m")
    page.wait_for("#later .count", "1")
    page.select(1)
    page.press("l")
    page.wait_for("dialog .entry", "It was opened again")
    page.press(TAB, ENTER)
    page.wait_for(".selected .text", "It was opened again")
    page.press("b")
    page.wait_for("dialog .files", "bridge.mp3")
    link = page.find("dialog .files a").get_attribute("href")
    answer, sound = ask("/".join(link.split("/")[:4]) + "/", link.split("/", 4)[4])
    assert answer.status == 200
    assert sound == (source.parent / "output" / "bridge" / "bridge.mp3").read_bytes()
    assert all(state == "built" for states in desk.states(0, 9) for state in states)
    page.press(ESCAPE)
    page.wait_gone("dialog")
    assert page.run("return document.activeElement !== document.body")


def test_what_a_plain_text_has_no_place_for_is_offered_as_a_script(
    page: Page, desk: Desk, source: Path
) -> None:
    page.select(2)
    page.press("n")
    page.wait_for("#notice", "A plain text has no place for this")
    page.click("#notice .main")
    page.wait_for("#source", "bridge.md")
    page.select(2)
    page.press("n")
    page.wait_for(".selected .unit.unread", "The council met")
    assert ".unread" in source.with_suffix(".md").read_text(encoding="utf-8")
    assert desk.format() == "markdown"


def test_nothing_can_be_changed_where_it_is_read_only(page: Page, source: Path) -> None:
    before = source.read_bytes()
    with served(source, read_only=True) as (_, address):
        page.open(address)
        page.select(1)
        page.press("e", "n", "m", "u", "b")
        assert not page.driver.find_elements("css selector", ".editor, dialog")
        page.press("s")
        until(lambda: heard(page))
        for route in ("edit", "undo", "later", "build", "lexicon", "script"):
            body = {"lines": [1, 1], "sha256": "", "text": "", "block": 0, "revision": 1}
            body |= {"note": "", "written": "a", "spoken": "b"}
            answer, content = ask(address, f"api/{route}", body)
            assert answer.status == 422
            assert "read only" in json.loads(content)["message"]
    assert source.read_bytes() == before
    assert not (source.parent / "output").exists()


HOSTILE = """<script>window.hit=1</script> A Title

By <img src=x onerror=window.hit=1>

A paragraph </p><script>window.hit=1</script> “<svg onload=window.hit=1>” said <b onclick=x>Ann.

&lt;script&gt;window.hit=1&lt;/script&gt; [x](javascript:window.hit=1) ${window.hit=1}
"""


def test_a_hostile_article_is_text_and_nothing_of_it_runs(page: Page, source: Path) -> None:
    source.write_text(HOSTILE, encoding="utf-8")
    source.with_name("lexicon.toml").write_text(
        '"paragraph" = "<script>window.hit=1</script> x"\n', encoding="utf-8"
    )
    with served(source) as (_, address):
        page.open(address)
        page.wait_for("#article", "onerror=window.hit=1")
        page.press("j", "j", "e")
        page.wait_for(".editor textarea")
        page.press(ESCAPE, "f")
        page.wait_for("dialog")
        page.press(ESCAPE)
        assert page.run("return window.hit") is None
        found = "return document.querySelectorAll('main script, main img, main b[onclick]').length"
        assert page.run(found) == 0


@needs_axe
def test_axe_finds_no_serious_fault_on_the_desk_or_the_phone_in_the_light_or_the_dark(
    page: Page, desk: Desk, source: Path
) -> None:
    assert desk.snapshot.whole
    shutil.copy(source, source.with_name("copy.txt"))
    page.select(2)
    try:
        for width, height, scheme in ((1200, 850, "light"), (390, 844, "dark")):
            show_as(page.driver, width, height, scheme)
            assert serious_faults(page.driver) == []
            assert page.run("return document.documentElement.scrollWidth <= innerWidth")
        page.press("e")
        page.wait_for(".editor textarea")
        assert serious_faults(page.driver) == []
        page.press(ESCAPE, "a")
        page.wait_for("dialog")
        assert serious_faults(page.driver) == []
    finally:
        show_as(page.driver, 1200, 850)
