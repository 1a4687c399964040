"""The names of the files and folders of a pack."""

MANIFEST = "pack.toml"
SOURCES = "sources.toml"
FACTS = "facts.toml"
LINT = "lint.toml"
DRAWINGS = "figures"
DRAWING_SUFFIX = ".svg"
SCORES = "scores"
SCORE_SUFFIX = ".toml"

TOPICS = "topics"
TOPIC = "topic.md"
ANSWERS = "faq"
PAGE_SUFFIX = ".md"
QUESTIONS = "questions.toml"
GLOSSARY = "glossary.toml"
FIGURES = "figures.toml"
SPEECH = "speech.toml"


def drawing(figure: str) -> str:
    """Give the path of a figure's drawing in its pack."""
    return f"{DRAWINGS}/{figure}{DRAWING_SUFFIX}"


def score_path(topic: str) -> str:
    """Give the path of a topic's scores in its pack."""
    return f"{SCORES}/{topic}{SCORE_SUFFIX}"
