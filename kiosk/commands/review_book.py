"""Write all of a pack as PDF: for the clinician who reviews it, with a line to sign on."""

import argparse
from pathlib import Path

from kiosk.commands.book_content import review_book
from kiosk.commands.output_file import write_output
from kiosk.commands.pack_option import add_pack_option, chosen_pack
from kiosk.content.translation import SOURCE_LANGUAGE
from kiosk.domain.paper import Paper
from kiosk.host.bundle import bundled
from kiosk.host.clock import today
from kiosk.services.ui_words import UiWords
from kiosk.sheet.book_layout import lay_out_book
from kiosk.sheet.pdf import layout_pdf
from kiosk.sheet.screenless import start_without_screen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the words of the command line."""
    add = parser.add_argument
    add("out", type=Path, metavar="OUT.pdf")
    add_pack_option(parser)
    add("--language", default=SOURCE_LANGUAGE, metavar="L", help="language of the pages")
    add("--paper", type=Paper, choices=list(Paper), metavar="letter|a4", default=Paper.LETTER)


def run(options: argparse.Namespace) -> int:
    """Write the book and say how long it is.

    Raises:
        UsageError: There are several packs in the folder that was named.
        PackError: The pack is broken, or does not have the language.
        FontError: The bundled font is missing.
        OutputError: The file cannot be written.
    """
    book = review_book(chosen_pack(options), options.language, options.paper, today())
    application = start_without_screen(bundled("fonts"))
    words = UiWords()
    words.speak(options.language)
    layout = lay_out_book(book)
    write_output(options.out, layout_pdf(layout))
    words.stop()
    application.shutdown()
    print(f"{options.out}: {len(layout.pages)} pages, fingerprint {book.fingerprint}")
    return 0
