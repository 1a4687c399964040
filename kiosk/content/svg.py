"""Looking into a drawing before anything paints it."""

from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import read_text

SVG = "http://www.w3.org/2000/svg"
DEPTH_MAX = 24
SHAPES = {"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
FRAMES = {"svg", "g", "defs", "use", "symbol", "clipPath", "title", "desc"}
PAINTS = {"linearGradient", "radialGradient", "stop"}
ELEMENTS = SHAPES | FRAMES | PAINTS


def check_svg(root: Path, relative: str) -> None:
    """Make sure that a file is a plain SVG drawing.

    Shapes only: no document type, entities, processing instructions, scripts, styles, text,
    images, foreign objects or references out of the file.

    Raises:
        PackError: It is missing, too large, no XML, no SVG, or holds any of these.
    """
    path = root / relative
    text = _svg_text(root, relative)
    watch = _Watch(path)
    try:
        watch.parser.Parse(text.encode(), True)  # noqa: FBT003 - C code takes no keywords
    except expat.ExpatError as error:
        message = f"is no SVG drawing: {expat.ErrorString(error.code)}"
        raise PackError(path, max(error.lineno, 1), Code.SVG, message) from error


def _svg_text(root: Path, relative: str) -> str:
    try:
        return read_text(root, relative)
    except PackError as error:
        if error.check not in {Code.ENCODING, Code.CHARACTER}:
            raise
        message = f"is no SVG drawing: it {error.message}"
        raise PackError(error.path, error.line, Code.SVG, message) from error


class _Watch:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._depth = 0
        self.parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _refuse(self, message: str) -> NoReturn:
        raise PackError(self._path, self.parser.CurrentLineNumber, Code.SVG, message)

    def _doctype(self, *_: object) -> None:
        self._refuse("a document type is not allowed")

    def _instruction(self, target: str, _: str) -> None:
        self._refuse(f"the instruction <?{target}?> is not allowed")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        if self._depth == 0 and (space, element) != (SVG, "svg"):
            self._refuse(f"is no SVG drawing: it starts with <{element}>")
        if space != SVG or element not in ELEMENTS:
            self._refuse(f"<{element}> is not allowed in a drawing")
        if self._depth == 0 and "viewBox" not in attributes:
            self._refuse("<svg> needs a viewBox")
        self._depth += 1
        if self._depth > DEPTH_MAX:
            self._refuse(f"is nested more than {DEPTH_MAX} deep")
        for key, value in attributes.items():
            self._attribute(key.rpartition(" ")[2], value)

    def _end(self, _: str) -> None:
        self._depth -= 1

    def _attribute(self, key: str, value: str) -> None:
        if key.lower().startswith("on") or key == "style":
            self._refuse(f"the attribute {key!r} is not allowed")
        if key == "href" and not value.startswith("#"):
            self._refuse("a reference out of the drawing is not allowed")
        if "url(" in value.replace("url(#", ""):
            self._refuse("a reference out of the drawing is not allowed")
