"""Are gains and harms both told?"""

import re
from collections.abc import Iterator

from kiosk.content.check.book import TopicBook
from kiosk.content.check.finding import Finding
from kiosk.content.check.passages import sentences, topic_leaves
from kiosk.content.codes import Code

GAIN = re.compile(
    r"\b(?:helps?|helped|eased?|eases|relief|relieves?|better|improves?|improved|works?|gains?|lifts?)\b",
    re.IGNORECASE,
)
HARM = re.compile(
    r"\b(?:risks?|harms?|harmed|side effects?|worse|problems?|danger(?:ous)?|serious|warnings?"
    r"|unsafe|misused?|addictive|not (?:help|work)|no (?:clear )?(?:gain|benefit|proof)"
    r"|not (?:known|proven|approved|clear|enough)|no one knows|sleepy|dizzy|pain)\b",
    re.IGNORECASE,
)
GAINS_TO_JUDGE = 4
HARMS_FOR_GAINS = 0.3


def topic_balance(topic: TopicBook) -> Iterator[Finding]:
    """Warn of a topic that tells many gains and few harms or unknowns.

    A rough count of sentences by their words; a person judges.

    Source:
        DISCERN, questions 8 to 11; CDC Clear Communication Index, item 19.
    """
    if topic.file is None:
        return
    found = [s for leaf in topic_leaves(topic) for p in leaf.running for s in sentences(p.text)]
    gains = sum(bool(GAIN.search(sentence)) for sentence in found)
    harms = sum(bool(HARM.search(sentence)) for sentence in found)
    if gains >= GAINS_TO_JUDGE and harms < HARMS_FOR_GAINS * gains:
        message = f"{gains} sentences on gains, {harms} on harms or unknowns"
        yield Finding(topic.file.path, 1, Code.BALANCE, message, warning=True)
