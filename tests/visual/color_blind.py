"""How a picture looks to eyes that see fewer colours.

Source:
    Machado, Oliveira, Fernandes, A physiologically-based model for simulation of color vision
    deficiency (2009), severity 1.0; greyscale by ITU-R BT.601.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PIL import Image

_PROTAN = (0.152286, 1.052583, -0.204868, 0, 0.114503, 0.786281, 0.099216, 0,
           -0.003882, -0.048116, 1.051998, 0)  # fmt: skip
_DEUTAN = (0.367322, 0.860646, -0.227968, 0, 0.280085, 0.672501, 0.047413, 0,
           -0.011820, 0.042940, 0.968881, 0)  # fmt: skip
_TRITAN = (1.255528, -0.076749, -0.178779, 0, -0.078411, 0.930809, 0.147602, 0,
           0.004733, 0.691367, 0.303900, 0)  # fmt: skip


def _with(matrix: tuple[float, ...]) -> Callable[[Image.Image], Image.Image]:
    return lambda picture: picture.convert("RGB").convert("RGB", matrix)


EYES: Mapping[str, Callable[[Image.Image], Image.Image]] = MappingProxyType(
    {
        "greyscale": lambda picture: picture.convert("L").convert("RGB"),
        "no red": _with(_PROTAN),
        "no green": _with(_DEUTAN),
        "no blue": _with(_TRITAN),
    }
)
