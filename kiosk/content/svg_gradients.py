"""The gradients of a drawing, and who paints with them."""

XLINK_HREF = "http://www.w3.org/1999/xlink href"


class Gradients:
    """Remembers which gradients there are, which have colours, and what refers to them."""

    def __init__(self) -> None:
        """Know none yet."""
        self._open = ""
        self._leads: dict[str, str] = {}
        self._coloured: set[str] = set()
        self._references: list[tuple[int, str]] = []

    def begin(self, attributes: dict[str, str]) -> None:
        """Take the start of a gradient; the colours that follow are its own."""
        self._open = attributes.get("id", "")
        self._leads.setdefault(self._open, attributes.get(XLINK_HREF, "").removeprefix("#"))

    def colour(self) -> None:
        """Take a colour of the gradient that began last."""
        self._coloured.add(self._open)

    def refer(self, line: int, gradient: str) -> None:
        """Take a reference to a gradient, which may follow later."""
        self._references.append((line, gradient))

    def lost(self) -> tuple[int, str] | None:
        """Give the first reference that leads to no colours, once the drawing has ended."""
        for line, gradient in self._references:
            if not self._has_colours(gradient):
                return line, gradient
        return None

    def _has_colours(self, gradient: str) -> bool:
        # A gradient may take its colours from another one.
        seen = {""}
        while gradient not in seen and gradient not in self._coloured:
            seen.add(gradient)
            gradient = self._leads.get(gradient, "")
        return gradient not in seen
