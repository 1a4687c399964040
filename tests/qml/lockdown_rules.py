"""Nothing in the QML of the kiosk opens, copies, types into or drags anything."""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"(?<!:)//[^\n]*|/\*.*?\*/", re.DOTALL)
_RULES = (
    (
        re.compile(r"\b(?:TextEdit|TextField|TextInput|TextArea|SpinBox|SearchField)\b"),
        "a text input of Qt's, with a menu and a clipboard",
    ),
    (
        re.compile(
            r"\b(?:ToolTip|Menu\w*|ContextMenu|Popup|Drawer|Overlay|SystemTrayIcon)\b"
            r"|\b(?:File|Folder|Message|Color|Font|Print)Dialog\b"
        ),
        "something that opens in front",
    ),
    (
        re.compile(r"\bT\.(?!AbstractButton\b)[A-Z]\w+ \{"),
        "a control of Qt's, with keys of its own",
    ),
    (re.compile(r"\b(?:Shortcut|Action|ActionGroup|StandardKey|mnemonic)\b"), "a shortcut"),
    (re.compile(r"\b(?:Drag|DropArea|DragHandler)\b"), "something that is dragged"),
    (
        re.compile(r"\bonLink\w+|\bopenUrlExternally\b|\bWeb(?:View|Engine\w*|Socket)\b"),
        "a link that can be followed",
    ),
    (
        re.compile(r"\bselect(?:By\w+|ByMouse|ionColor)\b|\bpersistentSelection\b"),
        "text that can be marked",
    ),
    (
        re.compile(r"\bQt\.(?:quit|exit|createQmlObject)\b|(?<!model\.)\bclose\(\)"),
        "a way to end the program",
    ),
    (
        re.compile(
            r"\bimport (?:QtQuick\.(?:Dialogs|Controls|Pdf|VirtualKeyboard)|Qt\.labs|QtWeb\w*"
            r"|QtMultimedia|QtCore)\b"
        ),
        "a module with a way out",
    ),
    (re.compile(r"\bXMLHttpRequest\b|\bsource: \"(?:https?|file):"), "something from outside"),
    (
        re.compile(r"\btextFormat: Text\.(?:RichText|MarkdownText|AutoText)\b"),
        "text that is more than text",
    ),
)
# The one window of the program.
_WINDOW = re.compile(r"^\s*(?:\w+\.)?\w*Window \{")
THE_WINDOW = "Main.qml"
# What types is heard where one types, and nowhere else.
_KEYS = re.compile(r"\bKeys\.on|\bfocus: true\b")
TYPES = frozenset(
    {
        *("KeyboardScreen.qml", "SearchScreen.qml", "TypedLineScreen.qml"),
        *("StaffPinScreen.qml", "NewPinScreen.qml"),
    }
)
# Their text is the pack's, and has bold words; a visitor's is never shown by them.
_STYLED = re.compile(r"\bText\.StyledText\b")
STYLED = "Blocks"


def complaints(module: str, name: str, source: str) -> Iterator[str]:
    """Tell where a QML file has a way out of the kiosk.

    Args:
        module: Its folder: App, Blocks, Controls or Screens.
        name: Name of the file.
        source: All of it.

    Yields:
        Line number and rule, such as ``12: a shortcut``.
    """
    plain = _COMMENT.sub(lambda found: "\n" * found.group().count("\n"), source)
    for number, line in enumerate(plain.splitlines(), start=1):
        for rule in _broken(module, name, line):
            yield f"{number}: {rule}"


def _broken(module: str, name: str, line: str) -> Iterator[str]:
    for pattern, rule in _RULES:
        if pattern.search(line):
            yield rule
    if _WINDOW.search(line) and name != THE_WINDOW:
        yield "a further window"
    if _KEYS.search(line) and name not in TYPES:
        yield "keys that something hears"
    if _STYLED.search(line) and module != STYLED:
        yield "text that is more than text"
