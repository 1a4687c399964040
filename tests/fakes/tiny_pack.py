"""A tiny pack without a fault, written to a folder and then spoiled in one place."""

import hashlib
import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 23)
ICONS = frozenset({"car", "house"})
LETTERS = frozenset(map(chr, range(32, 127)))
TOPIC = "en/topics/01-going-home"

MANIFEST = """\
id = "tiny"
edition = 3
title = { en = "A tiny pack", es = "Un paquete" }
languages = ["en"]
min_app = "0.1.0"

[review]
reviewer = "A. Nurse"
role = "Nurse"
date = 2026-06-01
review_by = "2027-06-01"

[[group]]
id = "home"
icon = "house"
title = "Going home"
about = { en = "The ride and rest" }
topics = ["going-home"]
"""

SOURCES = """\
[[source]]
id = "S1"
organisation = "A clinic"
title = "Going home"
year = "2026"
url = "https://example.org/home"
checked = "2026-10"
read = "All of it"

[[source]]
id = "S2"
organisation = "A journal"
title = "A study"
year = "2025"
url = "https://example.org/study"
checked = "2026-10-01"
"""

FACTS = """\
[[fact]]
id = "F1"
text = "Do not drive until the next day."
sources = ["S1"]
status = "looked up"

[[fact]]
id = "F2"
text = "Half of the people felt dizzy."
sources = ["S2"]
status = "looked up"
"""

LINT = """\
taught = ["ketamine", "medication"]
familiar = ["Ketamine"]

[[forbidden]]
phrase = 'miracles?'
reason = "Sales talk."

[[banned]]
word = "administer"
plain = "give"
"""

QUESTIONS = """\
[[stage]]
id = "after"
title = "After the visit"

[[question]]
id = "drive"
stage = "after"
text = "When can I drive again?"
facts = ["F1"]

[[question]]
id = "who"
stage = "after"
text = "Who should take me home?"
"""

GLOSSARY = """\
[[term]]
term = "Ketamine"
plain = "The medicine of this pack."
also = ["special medicine"]

[[term]]
term = "Sedation (deep)"
plain = "Being made very sleepy by a medicine."
"""

SPEECH = """\
[[say]]
text = "ketamine"
spoken = "keetameen"
"""

FIGURES = """\
[[figure]]
id = "ride"
alt = "A woman sits in the back of a car."
caption = "Someone else drives you home."
"""

DRAWING = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
  <g fill="url(#paint)">
    <rect width="10" height="10"/>
    <path d="M0 0 L10 10"/>
  </g>
  <linearGradient id="paint"><stop offset="0" stop-color="#c9deda"/></linearGradient>
</svg>
"""

TOPIC_FILE = """\
+++
title = "Going home"
icon = "car"
main_message = "Have an adult take you home. Do not drive that day."
action = "Plan your ride home before each visit."
sources = ["S1"]
facts = ["F1"]
+++
"""

PAGE = """\
+++
title = "When can I drive again?"
sources = ["S1", "S2"]
facts = ["F1", "F2"]
questions = ["drive", "who"]
figure = "ride"
+++

Your body and mind need time to clear. So wait until the **next day**, after a full night of sleep.

## What a study saw

```risk
measure = "felt dizzy"
n = 50
of = 100
period = "after 3 weeks"
group = "people who got the drip"
compare = { n = 20, group = "people who got salt water" }
both_sides = "did not"
source = "S2"
```

> [!warning]
> Do you feel worse? Call 911.
>
> Tell your clinic too.
"""

STEPS = """\
+++
title = "Plan your ride home"
kind = "steps"
sources = ["S1"]
facts = ["F1"]
questions = ["who"]
+++

Set this up before each visit.

1. Ask a friend.
2. Tell them the day.
3. Give them the phone number.
"""

COMPARE = """\
+++
title = "Drip and spray compared"
kind = "compare"
sources = ["S1"]
facts = ["F1"]
questions = ["drive"]
+++

## Drip

Wait at least 24 hours.

## Spray

- Wait until the next day.
- Sleep first.
"""

SUMMARY = """\
+++
title = "Remember these points"
kind = "summary"
sources = ["S1"]
facts = ["F1"]
questions = ["drive"]
+++

- Do not drive that day.
- Have an adult with you.

Rest at home.
"""

ANSWER = """\
+++
title = "Can I drive home?"
topic = "going-home"
sources = ["S1"]
facts = ["F1"]
+++

No. Wait until the next day. Have an adult take you home.
"""


@dataclass(frozen=True, slots=True)
class TinyPack:
    """A pack on disk with verbs to spoil it."""

    root: Path

    def write(self, relative: str, content: str | bytes) -> Path:
        """Write a file and the folders that it needs."""
        path = self.root / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def change(self, relative: str, old: str, new: str) -> None:
        """Replace words that the file holds."""
        path = self.root / relative
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{relative} holds no {old!r}"
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def append(self, relative: str, text: str) -> None:
        """Add words at the end of a file."""
        path = self.root / relative
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")

    def remove(self, relative: str) -> None:
        """Delete a file."""
        (self.root / relative).unlink()

    def rename(self, old: str, new: str) -> None:
        """Give a file or folder another name."""
        (self.root / old).rename(self.root / new)

    def link(self, relative: str, target: Path | str) -> None:
        """Put a symbolic link into the pack."""
        path = self.root / relative
        path.unlink(missing_ok=True)
        path.symlink_to(target)

    def grow(self, relative: str, size_bytes: int) -> None:
        """Make a file as large as that without filling the disk."""
        self.write(relative, "")
        os.truncate(self.root / relative, size_bytes)

    def score(self) -> None:
        """Score the topic as it is written now."""
        self.write("scores/going-home.toml", _scores(self.root / TOPIC))


def write_tiny_pack(root: Path) -> TinyPack:
    """Write a pack that no rule complains about on TODAY."""
    pack = TinyPack(root)
    files = {
        "pack.toml": MANIFEST,
        "sources.toml": SOURCES,
        "facts.toml": FACTS,
        "lint.toml": LINT,
        "figures/ride.svg": DRAWING,
        "en/questions.toml": QUESTIONS,
        "en/glossary.toml": GLOSSARY,
        "en/speech.toml": SPEECH,
        "en/figures.toml": FIGURES,
        "en/faq/01-can-i-drive.md": ANSWER,
        f"{TOPIC}/topic.md": TOPIC_FILE,
        f"{TOPIC}/01-no-driving.md": PAGE,
        f"{TOPIC}/02-your-ride.md": STEPS,
        f"{TOPIC}/03-drip-and-spray.md": COMPARE,
        f"{TOPIC}/10-in-short.md": SUMMARY,
    }
    for relative, text in files.items():
        pack.write(relative, text)
    pack.score()
    return pack


def _scores(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.glob("*.md")):
        digest.update(path.read_bytes())
    head = f"""\
topic = "going-home"
self_scored = true
scored_on = "2026-11-01"
text_sha256 = "{digest.hexdigest()}"
"""
    pemat = [f"L-P{number}" for number in (*range(1, 13), *range(15, 27))]
    cdc = [f"L-C{number}" for number in range(1, 21)]
    items = [_item("pemat", one) for one in pemat] + [_item("cdc", one) for one in cdc]
    return head + "".join(items)


def _item(family: str, one: str) -> str:
    score = '"na"' if one == "L-P24" else "1"
    return f'\n[[{family}]]\nid = "{one}"\nscore = {score}\nreason = "It is so."\n'
