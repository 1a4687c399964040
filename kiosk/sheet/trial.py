"""The sheet that staff print to try the printer."""

from kiosk.domain.paper import Paper
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetRequest
from kiosk.sheet.words import trial_words


def trial_sheet(paper: Paper = Paper.LETTER) -> SheetRequest:
    """Give the sheet; nobody's questions are on it.

    Args:
        paper: What it is laid out for where a desk prints it; a helper that is told no paper
            takes what lies in the printer.
    """
    words, question = trial_words()
    questions = (SheetQuestion(1, question, english=None, starred=False),)
    return SheetRequest(SheetModel(questions, paper), words)
