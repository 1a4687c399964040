"""Sheets to look at, from one short question to ten long ones."""

from datetime import date

from kiosk.domain.paper import Paper
from kiosk.domain.review import ReviewStamp
from kiosk.sheet.layout import lay_out
from kiosk.sheet.model import SheetModel, SheetQuestion, SheetWords
from kiosk.sheet.pdf import layout_pdf
from kiosk.sheet.words import sheet_words

NOT_REVIEWED = ReviewStamp("", "", None, None)

READY = (
    "Why do you think this treatment may help me?",
    "Who can bring me home, and can I use a ride service?",
    "How will you check my breathing, oxygen and blood pressure?",
    "I have had trouble with alcohol or drugs. What does that change?",
    "Past trauma makes some touch or rooms hard. Can we plan for that?",
    "What training do they have for emergencies?",
    "Can I slow down or stop the treatment?",
    "Which signs mean I should call 911?",
    "How will you watch my bladder, liver and memory?",
    "What will I pay if I stop early?",
)


def words() -> SheetWords:
    """Give the English words of an edition that nobody has reviewed."""
    return sheet_words(edition=3, review=NOT_REVIEWED, today=date(2026, 11, 23), language="en")


def model(
    *texts: str,
    stars: int = 0,
    bilingual: bool = False,
    paper: Paper = Paper.LETTER,
    large_print: int | None = None,
    clinic: bool = False,
) -> SheetModel:
    """Give a sheet with these questions, the first of them starred."""
    return SheetModel(
        tuple(
            SheetQuestion(
                number, text, f"In English: {text}" if bilingual else None, number <= stars
            )
            for number, text in enumerate(texts, 1)
        ),
        paper,
        large_print,
        "Riverside Clinic" if clinic else "",
        "555-0100" if clinic else "",
    )


SAMPLES = {
    "one": model(*READY[:1]),
    "four": model(*READY[:4], stars=2),
    "four long": model(*READY[1:5], stars=1, clinic=True),
    "four of two lines": model(
        *["What may happen to me after the drip, and who will be there to look?"] * 4
    ),
    "five": model(*READY[:5], stars=1),
    "ten": model(*READY, stars=3),
    "ten bilingual": model(*READY, stars=3, bilingual=True),
    "ten on A4": model(*READY, stars=3, paper=Paper.A4),
    "four large": model(*READY[:4], large_print=18),
    "ten large": model(*READY, stars=3, large_print=18, clinic=True),
    "ten larger": model(*READY, stars=3, large_print=20, paper=Paper.A4, clinic=True),
    "ten largest": model(*READY, stars=3, large_print=22, paper=Paper.A4, bilingual=True),
    "largest on Letter": model(*READY, stars=3, large_print=22, clinic=True),
}


def sheet_pdf(sheet: SheetModel, shared: SheetWords) -> bytes:
    """Lay a sheet out and write it as PDF."""
    return layout_pdf(lay_out(sheet, shared))
