"""Name the print queues of this machine; started by the kiosk, not by people."""

import argparse
import json

from kiosk.printing.queues import list_queues


def add_arguments(_parser: argparse.ArgumentParser) -> None:
    """Take none."""


def run(_options: argparse.Namespace) -> int:
    """Write the names as one JSON list."""
    print(json.dumps(list_queues()))
    return 0
