"""`askwell review-book` writes a PDF without a screen, or says in one line why not."""

import io
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end2end.kiosk_process import Sandbox


@pytest.fixture
def sandbox(tmp_path: Path, project: Path) -> Sandbox:
    """Empty folders for one run."""
    return Sandbox(tmp_path, project)


@pytest.fixture
def pack(sandbox: Sandbox) -> str:
    """A new pack, as its author gets it."""
    folder = str(sandbox.root / "magnets")
    assert sandbox.run("new-pack", folder, "--title", "Magnets").returncode == 0
    return folder


def written(sandbox: Sandbox, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return sandbox.run("review-book", "book.pdf", *words)


def test_the_book_is_written(sandbox: Sandbox, pack: str) -> None:
    """On the paper that was asked for; how many pages it has is said."""
    done = written(sandbox, "--pack", pack, "--paper", "a4")
    document = PdfReader(io.BytesIO((sandbox.root / "book.pdf").read_bytes()))

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"book.pdf: {len(document.pages)} pages, fingerprint ")
    assert round(float(document.pages[0].mediabox.height) / 72 * 25.4) == 297
    first, *_, last = (" ".join(page.extract_text().split()) for page in document.pages[2:])
    assert "What is this placeholder page for?" in first
    assert done.stdout.split("fingerprint ")[1].strip() in last


def test_an_unknown_language_and_a_broken_pack_are_told(sandbox: Sandbox, pack: str) -> None:
    """In one line, and nothing is written."""
    assert "P-LANGUAGE" in written(sandbox, "--pack", pack, "--language", "xx").stderr
    Path(pack, "en", "glossary.toml").write_text("[[term]")
    done = written(sandbox, "--pack", pack)

    assert done.returncode == 1
    assert done.stderr.startswith(f"askwell: {pack}/en/glossary.toml:1: P-TOML ")
    assert done.stderr.count("\n") == 1
    assert not (sandbox.root / "book.pdf").exists()
