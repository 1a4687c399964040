"""What a measurement ran on, in words."""

import os
import platform
import re
import subprocess
from pathlib import Path

import PySide6

from kiosk import __version__


def machine() -> tuple[str, ...]:
    """Name processor, memory, system and the versions of both programs."""
    processor = _first(r"^model name\s*: (.+)$", "/proc/cpuinfo") or platform.machine()
    memory_kb = int(_first(r"^MemTotal:\s+(\d+)", "/proc/meminfo") or 0)
    system = _first(r'^PRETTY_NAME="(.+)"$', "/etc/os-release") or platform.system()
    return (
        f"{processor}, {os.cpu_count()} cores, {memory_kb * 1024 / 1e9:.0f} GB of memory",
        f"{system}, Xvfb 1920 × 1080, drawn in software",
        f"Askwell {__version__}, PySide {PySide6.__version__}, Python {platform.python_version()}",
        chromium_version(),
    )


def chromium_version() -> str:
    """Give name and version of the browser, or say that there is none."""
    try:
        told = subprocess.run(["chromium", "--version"], capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return "no Chromium"
    return told.stdout.split(" built ")[0].strip()


def _first(pattern: str, file: str) -> str:
    found = re.search(pattern, Path(file).read_text(encoding="utf-8"), re.MULTILINE)
    return found[1] if found else ""
