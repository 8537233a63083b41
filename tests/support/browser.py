"""A real browser, headless, for pages that are made or served by the tests."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NODE_MODULES = Path(__file__).parents[2] / "build" / "node" / "node_modules"
"""What `.ci/run` installs of tools that come from npm."""

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
CHROMEDRIVER = shutil.which("chromedriver")

needs_chromium = pytest.mark.skipif(
    not (CHROMIUM and CHROMEDRIVER), reason="chromium or chromedriver is not here"
)
needs_axe = pytest.mark.skipif(
    not (NODE_MODULES / "axe-core").exists(), reason="axe-core is not in build/node"
)

_FLAGS = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --mute-audio "
    "--disable-background-networking --disable-component-update --disable-sync "
    "--autoplay-policy=no-user-gesture-required"
)

Driver = Any
"""Selenium's WebDriver: it is imported only where a browser is started."""


@contextmanager
def browser(width: int = 1200, height: int = 850) -> Iterator[Driver]:
    """Start Chromium with a profile of its own, and end it."""
    from selenium import webdriver  # noqa: PLC0415 - half a second
    from selenium.webdriver.chrome.service import Service  # noqa: PLC0415

    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM or ""
    for flag in _FLAGS.split():
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, Service(CHROMEDRIVER))
    try:
        show_as(driver, width, height)
        yield driver
    finally:
        driver.quit()


def show_as(driver: Driver, width: int, height: int, scheme: str = "light") -> None:
    """Give the page a size in pixels and a colour scheme."""
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})


def serious_faults(driver: Driver) -> list[str]:
    """Return what axe-core finds serious or critical on the page."""
    axe = (NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
    driver.execute_cdp_cmd("Runtime.evaluate", {"expression": axe})
    found = driver.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run().then(done);"
    )
    return [
        f"{fault['id']}: {node['html']} {node['failureSummary']}"
        for fault in found["violations"]
        if fault["impact"] in ("serious", "critical")
        for node in fault["nodes"]
    ]
