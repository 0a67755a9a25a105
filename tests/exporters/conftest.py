from __future__ import annotations

from collections.abc import Iterator

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

from tests.exporters.reading import found


@pytest.fixture(scope="session")
def browser() -> Iterator[Chrome]:
    """Chromium without a window, which tells of everything it refuses."""
    options = ChromeOptions()
    options.binary_location = found("chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--window-size=1000,900"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = Chrome(options=options, service=ChromeService(found("chromedriver")))
    yield driver
    driver.quit()
