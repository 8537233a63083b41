import base64
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from audio_edition.publish.page import Page
from support.articles import article, front, heading, narration, paragraph, quote
from support.browser import Driver, browser, needs_axe, needs_chromium, serious_faults, show_as
from support.editions import Made, edition_of

HOSTILE = "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>"


def river() -> Made:
    """An edition with two sections, a quote, and a text that would be a program."""
    return edition_of(
        article(
            front("The River"),
            paragraph("It rises in the hills. ", "It is cold there."),
            heading("Down"),
            paragraph(narration("She said, "), quote("“Follow it.”", speaker="Ada Quill")),
            paragraph(*(f"Bend number {bend} is wide. " for bend in range(12))),
            heading("Sea"),
            paragraph(HOSTILE, " Then the sea."),
            title="The River & <Sea>",
            language="en-GB",
        ),
        sample_rate=22_050,
    )


def write(made: Made, folder: Path) -> Path:
    path = folder / "river.html"
    with path.open("wb") as out:
        Page(made.content).write(out, made.frames)
    return path


def text(made: Made, folder: Path) -> str:
    return write(made, folder).read_text(encoding="utf-8")


def test_the_page_holds_all_of_its_sound(tmp_path: Path) -> None:
    made = river()
    reels = re.findall(r'id="reel-\d+">([^<]+)<', text(made, tmp_path))
    sound = b"".join(base64.b64decode(reel) for reel in reels)
    assert len(reels) == 3
    assert all(frames in sound for frames in made.encoded.values())


def test_the_page_asks_for_nothing_from_outside(tmp_path: Path) -> None:
    page = re.sub(r">[A-Za-z0-9+/=]{1000,}<", "><", text(river(), tmp_path))
    assert "http" not in re.sub(r'http-equiv|"http://www.w3.org/[^"]*"', "", page)
    assert "default-src 'none'" in page


def test_a_text_can_not_become_part_of_the_page(tmp_path: Path) -> None:
    page = text(river(), tmp_path)
    assert "<img" not in page
    assert page.count("<script") == 3 + 2
    assert "<title>The River &amp; &lt;Sea&gt;</title>" in page


def test_what_is_written_from_right_to_left_is_shown_so(tmp_path: Path) -> None:
    made = edition_of(article(paragraph("2 שלום Ada."), paragraph("Ada שלום."), title="Sea"))
    page = text(made, tmp_path)
    assert page.count(' dir="rtl"') == 1


def test_the_same_edition_is_the_same_page_and_another_another(tmp_path: Path) -> None:
    one, other = river(), edition_of(article(paragraph("Else.")))
    assert Page(one.content).key == Page(river().content).key != Page(other.content).key
    assert write(one, tmp_path).read_bytes() == write(river(), tmp_path).read_bytes()


@pytest.fixture(scope="module")
def driver() -> Iterator[Driver]:
    with browser() as started:
        yield started


@pytest.fixture
def page(driver: Driver, tmp_path: Path) -> Driver:
    """The page, opened by a double-click, nothing remembered."""
    driver.get(write(river(), tmp_path).as_uri())
    driver.execute_script("localStorage.clear()")
    driver.get("about:blank")
    driver.get((tmp_path / "river.html").as_uri())
    return driver


def lit(page: Driver) -> str | None:
    found: str | None = page.execute_script("return document.querySelector('.lit')?.textContent")
    return found


def press(page: Driver, key: str) -> None:
    page.execute_script(
        "document.body.dispatchEvent("
        "new KeyboardEvent('keydown', {key: arguments[0], bubbles: true}))",
        key,
    )


FOLLOWED = """
const done = arguments[arguments.length - 1];
const cues = JSON.parse(document.getElementById('edition').textContent).cues;
const late = [];
let last = document.querySelector('.lit');
const began = performance.now();
(function look() {
  const now = document.querySelector('.lit');
  const audio = window.sounding[0];
  if (now && now !== last) {
    const cue = cues.find(([id]) => id === now.id);
    late.push(audio.currentTime - cue[2]);
    last = now;
  }
  if (late.length >= 6 || performance.now() - began > 15000) done(late);
  else requestAnimationFrame(look);
})();
"""

REMEMBER_SOUND = """
window.sounding = [];
const Old = window.Audio;
window.Audio = function (...given) {
  const made = new Old(...given);
  window.sounding.push(made);
  return made;
};
"""


@needs_chromium
def test_the_light_follows_the_sound_within_a_tenth_of_a_second(
    driver: Driver, tmp_path: Path
) -> None:
    path = write(river(), tmp_path)
    added = driver.execute_cdp_cmd(
        "Page.addScriptToEvaluateOnNewDocument", {"source": REMEMBER_SOUND}
    )
    driver.get(path.as_uri())
    driver.set_script_timeout(30)
    driver.execute_script("localStorage.clear(); document.querySelector('#p3 .from').click()")
    late = driver.execute_async_script(FOLLOWED)
    driver.execute_cdp_cmd(
        "Page.removeScriptToEvaluateOnNewDocument", {"identifier": added["identifier"]}
    )
    assert len(late) >= 6
    assert all(0 <= one < 0.1 for one in late)


@needs_chromium
def test_a_click_plays_from_a_sentence_and_the_next_sound_file_follows(page: Driver) -> None:
    page.execute_script("document.querySelector('#p1 .s:last-of-type').click()")
    assert lit(page) == "It is cold there."
    seen = page.execute_async_script(
        "const done = arguments[0]; const began = performance.now();"
        "(function look() { const now = document.querySelector('.lit')?.textContent;"
        " if (now === 'She said,' || performance.now() - began > 9000) done(now);"
        " else setTimeout(look, 20); })()"
    )
    assert seen == "She said,"


@needs_chromium
def test_keys_go_by_sentence_and_paragraph_and_open_the_contents(page: Driver) -> None:
    for key, heard in (
        ("j", "It rises in the hills."),
        ("ArrowRight", "It is cold there."),
        ("j", "Down"),
        ("j", "She said,"),
        ("ArrowRight", "“Follow it.”"),
        ("k", "Down"),
    ):
        press(page, key)
        assert lit(page) == heard
    press(page, "c")
    assert page.execute_script("return document.getElementById('contents').open")
    page.execute_script("document.querySelectorAll('#contents li button')[4].click()")
    assert page.execute_script("return document.querySelector('.now').textContent").startswith("3")
    press(page, " ")


@needs_chromium
def test_the_page_goes_on_where_it_was_left(page: Driver) -> None:
    press(page, "j")
    press(page, "ArrowRight")
    address = page.current_url
    page.get("about:blank")
    time.sleep(0.3)  # the browser writes down what a page keeps as it goes, while we go on
    page.get(address)
    assert lit(page) == "It is cold there."
    assert "Goes on at" in page.find_element("id", "status").text


@needs_chromium
def test_the_speaker_is_named_while_the_quote_is_heard(page: Driver) -> None:
    page.execute_script("document.querySelector('.quote .s').click()")
    assert page.find_element("id", "speaker").text == "Ada Quill"
    assert page.execute_script("return document.title") == "The River & <Sea>"
    assert [entry for entry in page.get_log("browser") if entry["level"] == "SEVERE"] == []


@needs_chromium
@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1200])
def test_axe_finds_no_serious_fault(page: Driver, scheme: str, width: int) -> None:
    show_as(page, width, 844, scheme)
    press(page, "j")
    page.execute_script("document.body.style.setProperty('transition', 'none')")
    assert serious_faults(page) == []
    show_as(page, 1200, 850)
