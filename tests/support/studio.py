"""A studio that serves a file, and a page of it in a real browser."""

import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from audio_edition.studio.server import Studio
from audio_edition.workflow import Desk
from support.browser import Driver

PATIENCE = 20.0
"""Seconds to wait for the page: it takes far less."""


@contextmanager
def served(source: Path, *, read_only: bool = False) -> Iterator[tuple[Desk, str]]:
    """Serve a file; yield its desk and its address."""
    desk = Desk(source, read_only=read_only)
    studio = Studio(desk)
    thread = threading.Thread(target=studio.serve)
    thread.start()
    try:
        yield desk, studio.address
    finally:
        studio.close()
        thread.join()


def ask(
    address: str,
    path: str,
    body: object = None,
    headers: Mapping[str, str] | None = None,
    method: str | None = None,
) -> tuple[HTTPResponse, bytes]:
    """Ask a studio, as any program could."""
    split = urlsplit(address)
    connection = HTTPConnection(split.hostname or "", split.port, timeout=PATIENCE)
    data = None if body is None else json.dumps(body)
    given = {"Content-Type": "application/json"} if data is not None else {}
    verb = method or ("GET" if data is None else "POST")
    connection.request(verb, split.path + path, data, {**given, **(headers or {})})
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def until(look: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is looked for
    """Return what a look finds, as soon as it finds something."""
    end = time.monotonic() + PATIENCE
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError("nothing came of it in time")
        time.sleep(0.02)
    return found


class Page:
    """A studio's page in a browser, used with keys and eyes.

    Args:
        driver: Of the browser.
    """

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    def open(self, address: str) -> None:
        """Load the page, and wait until the text is there."""
        self.driver.get(address)
        until(lambda: self.run("return document.documentElement.dataset.ready"))

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - whatever it gives
        """Run a script in the page."""
        return self.driver.execute_script(script, *arguments)

    def press(self, *keys: str) -> None:
        """Press keys, one after another."""
        from selenium.webdriver.common.action_chains import ActionChains  # noqa: PLC0415

        ActionChains(self.driver).send_keys(*keys).perform()

    def click(self, selector: str) -> None:
        """Click the first element of a selector that is in view."""
        self.find(selector).click()

    def find(self, selector: str) -> Any:  # noqa: ANN401 - selenium's element
        """Return the first element of a selector, once it is there."""
        return until(lambda: self.driver.find_elements("css selector", selector))[0]

    def text(self, selector: str) -> str:
        """Return the text of all elements of a selector."""
        every = (
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join('\\n')"
        )
        return str(self.run(every, selector))

    def wait_for(self, selector: str, text: str = "") -> None:
        """Wait until an element of a selector shows a text."""
        until(
            lambda: (
                self.driver.find_elements("css selector", selector) and text in self.text(selector)
            )
        )

    def wait_gone(self, selector: str) -> None:
        """Wait until there is no element of a selector."""
        until(lambda: not self.driver.find_elements("css selector", selector))

    def select(self, number: int) -> None:
        """Select a paragraph by its number, with keys alone."""
        self.press("k" * 60)
        for _ in range(60):
            if self.text(".block.selected .gutter") == str(number):
                return
            self.press("j")
        raise AssertionError(f"there is no paragraph {number}")

    def replace(self, old: str, new: str) -> None:
        """Put another word into the open editor, as typing does."""
        self.wait_for(".editor textarea")
        self.run(
            "const t = document.querySelector('.editor textarea');"
            "t.value = t.value.replace(arguments[0], arguments[1]);"
            "t.dispatchEvent(new Event('input'));",
            old,
            new,
        )

    def errors(self) -> list[str]:
        """Return what the browser complains of."""
        return [
            one["message"] for one in self.driver.get_log("browser") if one["level"] == "SEVERE"
        ]
