"""Write the question sheet as PDF, without a screen."""

import argparse
import sys
from pathlib import Path

from kiosk.commands.output_file import write_output
from kiosk.commands.sheet_options import add_sheet_options, requested_sheet
from kiosk.host.bundle import bundled
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetModel
from kiosk.sheet.operations import SheetLayout
from kiosk.sheet.pdf import layout_pdf
from kiosk.sheet.screenless import start_without_screen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``askwell sheet``."""
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    add_sheet_options(parser)


def run(options: argparse.Namespace) -> int:
    """Write the sheet.

    Raises:
        UsageError: The questions do not fit the pack or the sheet.
        PackError: The pack is broken.
        FontError: The bundled font is missing.
        OutputError: The file cannot be written.
    """
    sheet = requested_sheet(options)
    application = start_without_screen(bundled("fonts"))
    layout = lay_out(sheet.model, sheet.words)
    write_output(options.out, layout_pdf(layout))
    application.shutdown()
    _say_what_is_missing(sheet.model, layout)
    return 0


def _say_what_is_missing(model: SheetModel, layout: SheetLayout) -> None:
    if layout.fitting < len(model.questions):
        counts = f"{layout.fitting} of {len(model.questions)} questions fit on two pages"
        print(f"askwell: {counts}; starred ones come first", file=sys.stderr)
