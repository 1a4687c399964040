"""The pack as static pages for the browser."""

import re
from html import unescape
from pathlib import Path
from urllib.parse import urlparse

import pytest

from kiosk.content.pack import open_pack
from kiosk.host.bundle import default_pack
from tests.bench.static_pages import FIRST, write_static_pages

_ADDRESSES = re.compile(r'(?:href|src)="([^"]*)"')


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped pack as pages."""
    folder = tmp_path_factory.mktemp("pages") / "static"
    assert write_static_pages(default_pack(), folder) == folder / FIRST
    return folder


def test_each_page_and_answer_is_there_with_its_title(folder: Path) -> None:
    """Under the id that the pack has for it."""
    pack = open_pack(default_pack(), "en")
    pages = [
        pack.page(page)
        for group in pack.groups
        for t in group.topics
        for page in pack.topic(t).pages
    ]
    for page in pages:
        written = (folder / f"{page.id.replace('/', '--')}.html").read_text(encoding="utf-8")
        assert f'<h1 class="page">{page.title}</h1>' in unescape(written)
    assert len(list(folder.glob("answer--*.html"))) == len(pack.answer_ids())


def test_each_address_leads_to_a_file_beside_the_pages(folder: Path) -> None:
    """Nothing is fetched from anywhere else."""
    texts = (page.read_text(encoding="utf-8") for page in folder.glob("*.html"))
    addresses = {address for text in texts for address in _ADDRESSES.findall(text)}
    assert addresses
    for address in addresses:
        assert not urlparse(address).scheme
        assert (folder / address).is_file()


def test_nothing_is_a_script(folder: Path) -> None:
    """Static means static."""
    texts = (page.read_text(encoding="utf-8") for page in folder.glob("*.html"))
    assert not any("<script" in text or "javascript:" in text for text in texts)
