"""Which item of the checklist a fault of a pack breaks, and what it is, by its code."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.content.codes import Code

BREAKS: Mapping[Code, tuple[str, str]] = MappingProxyType(
    {
        Code.GRADE: ("L1", "a page over grade 6"),
        Code.RAW_GRADE: ("L1", "a page over grade 8 by its taught terms"),
        Code.SMOG: ("L1", "a topic with a SMOG over 8"),
        Code.PAGE_WORDS: ("L2", "a page of more than 120 words"),
        Code.SENTENCE: ("L2", "a sentence of more than 20 words"),
        Code.MEAN_SENTENCE: ("L2", "sentences of more than 12 words on average"),
        Code.PARAGRAPH: ("L2", "a paragraph of more than three sentences"),
        Code.LONG_WORDS: ("L3", "a page with too many long words"),
        Code.BANNED: ("L3", "a hard word that has a plain one"),
        Code.TERM: ("L4", "a medical term that is not explained"),
        Code.MAIN_MESSAGE: ("L6", "a topic without a short main message"),
        Code.ACTION: ("L-P", "a topic without a short action"),
        Code.LIST: ("L7", "a list of six items"),
        Code.CHANCE: ("L9", "a chance in running text"),
        Code.RATIO: ("L10", "a chance as 1 in 5 or twice as likely"),
        Code.PER_CENT: ("L9", "a per cent"),
        Code.DENOMINATOR: ("L10", "chances of 100 and of 1000 people on one page"),
        Code.BOTH_SIDES: ("L11", "a chance that is told from one side"),
        Code.DECIMAL: ("L13", "a decimal number"),
        Code.NUMBERS: ("L13", "a page of four numbers"),
        Code.BALANCE: ("L14", "a topic that tells of gains only"),
        Code.INVITE: ("L31", "Do you have any questions?"),
        Code.PAGE_TITLE: ("L-P", "a title of two words, or one that is there twice"),
        Code.QUESTION: ("R10", "a question that is too long or has no question mark"),
        Code.FORBIDDEN: ("L19", "a promise that must never be made"),
        Code.ALT: ("A61", "a drawing without a text alternative, or with too long a one"),
        Code.CAPTION: ("L29", "a drawing without a caption"),
        Code.SVG: ("A11", "a drawing with letters, code or an address in it"),
        Code.FIGURE: ("A61", "a drawing that nothing describes"),
        Code.KIND: ("L-P", "a page whose body does not fit its kind"),
        Code.SUMMARY: ("L-P", "a topic without a summary"),
        Code.NO_SOURCE: ("L15", "a page without a source"),
        Code.NO_FACT: ("L15", "a page without a fact"),
        Code.FROM_MEMORY: ("L15", "a fact from memory"),
        Code.SOURCE_AGE: ("G20", "a source that nobody has looked at for a year"),
        Code.REVIEW_MISSING: ("G20", "a pack that no clinician has signed"),
        Code.REVIEW_OVERDUE: ("G20", "a pack whose review is overdue"),
        Code.SCORE_ITEM: ("L-C", "a score without reason, unknown or missing"),
        Code.SCORE_GATE: ("L-P", "a topic with a score under 90"),
        Code.SCORE_STALE: ("L-P", "a score of a text that has changed"),
    }
)
