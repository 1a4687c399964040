"""What the QML of the kiosk may not do, beside what qmllint finds."""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"(?<!:)//[^\n]*|/\*.*?\*/", re.DOTALL)
_STRING = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_TRANSLATED = re.compile(r'\bqsTr(?:Id|anslate)?\(\s*(?:"(?:[^"\\]|\\.)*"\s*,?\s*)+')
_BARE = re.compile(r"(?<![\w.])(?:Text|Image|TextEdit|TextInput|Label) \{")
_CODE = re.compile(r"\bfunction\b|:\s*(?:\(?\w*\)?\s*=>\s*)?\{")
_COLOUR = re.compile(r'"#[0-9A-Fa-f]{3,8}"|\bQt\.(?:rgba|hsla|hsva|color)\(')
_NAMED_COLOUR = re.compile(r'\b\w*[cC]olor:.*"(?!transparent)[a-z]+"')
_SIZE = re.compile(
    r"(?:^|[\s.])(?:x|y|size|\w*[wW]idth|\w*[hH]eight|\w*[sS]ize|\w*[sS]pacing|radius|corner"
    r"|\w*[mM]argins?|\w*[pP]adding|duration|interval): (.*)"
)
_SHARE = re.compile(r"[*/] [\d.]+|\b[\d.]+ \*")
_FACTOR = re.compile(r"(?:\bTheme\.[\w.]+|\bpixelSize) [*/] \d*\.\d")
_NUMBER = re.compile(r"(?<![\w.%])(?!(?:0\.\d+|0|1)\b(?!\.))\d+(?:\.\d+)?")
_SHOWN = re.compile(
    r"\b(?:text|title|label|advice|caption|spoken|placeholderText|Accessible\.(?:name|description))"
    r": "
)
_COMPARED = re.compile(r"[!=]== " + _STRING.pattern)
_WORDS = re.compile(r'"(?:[^"]*[A-Za-z,.] [A-Za-z]|[A-Z])')
_LETTER = re.compile("[A-Za-z]")


def complaints(module: str, source: str) -> Iterator[str]:
    """Tell where a QML file breaks a rule of the house.

    Args:
        module: Its folder: App, Blocks, Controls or Screens.
        source: The whole file.

    Yields:
        Line number and rule, such as ``12: a colour outside the theme``.
    """
    for number, line in enumerate(_without_comments(source).splitlines(), start=1):
        for rule in _broken(module, line):
            yield f"{number}: {rule}"


def _without_comments(source: str) -> str:
    blank = _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), source)
    return _TRANSLATED.sub(lambda found: "qsTr(" + "\n" * found.group().count("\n"), blank)


def _broken(module: str, line: str) -> Iterator[str]:
    bare = _BARE.search(line)
    if bare and not (module == "Controls" and bare.start() == 0):
        yield "a bare text or picture; use a control, so that it can be heard"
    if _CODE.search(_STRING.sub('""', line)):
        yield "code; rules live in Python, a handler is one call"
    if _COLOUR.search(line) or _NAMED_COLOUR.search(line):
        yield "a colour outside the theme"
    if _sized(line):
        yield "a size outside the theme"
    if _untranslated(line):
        yield "words without qsTr()"


def _sized(line: str) -> bool:
    # A share of what stands around is no size; a part of a size of the theme is a further one.
    size = _SIZE.search(_STRING.sub('""', line))
    number = size and _NUMBER.search(_SHARE.sub("", size.group(1)))
    return bool("Theme.mm" in line or number or _FACTOR.search(line))


def _untranslated(line: str) -> bool:
    if line.startswith(("import", "pragma")):
        return False
    shown = _SHOWN.search(line)
    literals = _STRING.findall(_COMPARED.sub("", line))
    return any(
        bool(_WORDS.match(word) or (shown and _LETTER.search(word)))
        for word in literals
        if not word.endswith('.qml"')
    )
