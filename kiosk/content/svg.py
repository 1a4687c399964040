"""Looking into a drawing before anything paints it."""

import math
import re
from pathlib import Path
from typing import NoReturn
from xml.parsers import expat

from kiosk.content.codes import Code
from kiosk.content.errors import PackError
from kiosk.content.files import read_text
from kiosk.content.svg_gradients import XLINK_HREF, Gradients

SVG = "http://www.w3.org/2000/svg"
DEPTH_MAX = 24
# No <use>, <symbol> or <clipPath>: what paints leaves clips out and drops a drawing whose copies
# go in a circle, and copies of copies multiply.
SHAPES = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"})
GRADIENTS = frozenset({"linearGradient", "radialGradient"})
FRAMES = frozenset({"svg", "g", "defs"})
WORDS = frozenset({"title", "desc"})
ELEMENTS = SHAPES | GRADIENTS | FRAMES | WORDS | {"stop"}
_STOPS = WORDS | {"stop"}
_DRAWN = ELEMENTS - {"svg", "stop"}
PAINTED = frozenset({"fill", "stroke"})
_TO_GRADIENT = re.compile(r"url\(\s*#([^\s()'\"]+)\s*\)")


def check_svg(root: Path, relative: str) -> None:
    """Make sure that a file is a plain SVG drawing, which is painted as it is meant.

    Shapes, groups and gradients only: no document type, entities, processing instructions,
    scripts, styles, text, images, foreign objects, copies, clips or references out of the file.
    Each reference leads to a gradient with colours, and there is a shape to paint.

    Raises:
        PackError: It is missing, too large, no XML, no SVG, or breaks any of these.
    """
    path = root / relative
    text = _svg_text(root, relative)
    watch = _Watch(path)
    try:
        watch.parser.Parse(text.encode(), True)  # noqa: FBT003 - C code takes no keywords
    except expat.ExpatError as error:
        message = f"is no SVG drawing: {expat.ErrorString(error.code)}"
        raise PackError(path, max(error.lineno, 1), Code.SVG, message) from error
    watch.finish()


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
        self._around: list[str] = []
        self._gradients = Gradients()
        self._draws = False
        self.parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def finish(self) -> None:
        """Judge what shows only at the end."""
        lost = self._gradients.lost()
        if lost:
            line, gradient = lost
            message = f"#{gradient} is no gradient with colors in this drawing"
            raise PackError(self._path, line, Code.SVG, message)
        if not self._draws:
            raise PackError(self._path, 1, Code.SVG, "draws nothing: it has no shape")

    def _refuse(self, message: str) -> NoReturn:
        raise PackError(self._path, self.parser.CurrentLineNumber, Code.SVG, message)

    def _doctype(self, *_: object) -> None:
        self._refuse("a document type is not allowed")

    def _instruction(self, target: str, _: str) -> None:
        self._refuse(f"the instruction <?{target}?> is not allowed")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, element = name.rpartition(" ")
        if not self._around:
            self._root((space, element), attributes)
        elif space != SVG or element not in ELEMENTS:
            self._refuse(f"<{element}> is not allowed in a drawing")
        elif element not in _allowed_in(self._around[-1]):
            self._refuse(f"<{element}> is not allowed in <{self._around[-1]}>")
        if element in GRADIENTS:
            self._gradients.begin(attributes)
        elif element == "stop":
            self._gradients.colour()
        self._draws |= element in SHAPES and "defs" not in self._around
        self._around.append(element)
        if len(self._around) > DEPTH_MAX:
            self._refuse(f"is nested more than {DEPTH_MAX} deep")
        for key, value in attributes.items():
            self._attribute(key, value)

    def _root(self, element: tuple[str, str], attributes: dict[str, str]) -> None:
        if element != (SVG, "svg"):
            self._refuse(f"is no SVG drawing: it starts with <{element[1]}>")
        if not _is_frame(attributes.get("viewBox", "")):
            self._refuse('<svg> needs a viewBox such as "0 0 480 480"')

    def _end(self, _: str) -> None:
        self._around.pop()

    def _attribute(self, name: str, value: str) -> None:
        key = name.rpartition(" ")[2]
        if key.lower().startswith("on") or key == "style":
            self._refuse(f"the attribute {key!r} is not allowed")
        if key == "href":
            self._href(name, value)
        if "url(" in value:
            self._url(key, value)

    def _href(self, name: str, value: str) -> None:
        if not value.startswith("#"):
            self._refuse("a reference out of the drawing is not allowed")
        if name != XLINK_HREF:
            self._refuse("`href` is not followed; write `xlink:href`")
        self._refer(value.removeprefix("#"))

    def _url(self, key: str, value: str) -> None:
        if key not in PAINTED:
            self._refuse(f"`{key}` is not painted; only `fill` and `stroke` name a gradient")
        found = _TO_GRADIENT.fullmatch(value.strip())
        if not found:
            self._refuse(f"`{key}` must be a color or a gradient of this drawing: url(#its-id)")
        self._refer(found[1])

    def _refer(self, gradient: str) -> None:
        self._gradients.refer(self.parser.CurrentLineNumber, gradient)


def _allowed_in(element: str) -> frozenset[str]:
    if element in FRAMES:
        return _DRAWN
    return _STOPS if element in GRADIENTS else WORDS


def _is_frame(view_box: str) -> bool:
    """Whether a viewBox is left, top, width and height, and takes room."""
    try:
        left, top, width, height = map(float, view_box.replace(",", " ").split())
    except ValueError:
        return False
    return all(map(math.isfinite, (left, top, width, height))) and width > 0 < height
