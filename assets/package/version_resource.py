"""What Windows shows of the program in its properties."""

import re

_TEXT = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0,
                    OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('FileDescription', 'Askwell, a patient-education kiosk'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'askwell'),
      StringStruct('LegalCopyright', 'Apache License 2.0'),
      StringStruct('OriginalFilename', 'askwell.exe'),
      StringStruct('ProductName', 'Askwell'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])]),
  ],
)
"""


def version_resource(version: str) -> str:
    """Write the version resource as PyInstaller reads it.

    Args:
        version: Up to four whole numbers with dots between them.

    Raises:
        ValueError: The version is something else.

    Source: PyInstaller's manual, "Capturing Windows Version Data"; Microsoft, VS_FIXEDFILEINFO.
    """
    if not re.fullmatch(r"\d+(\.\d+){0,3}", version):
        raise ValueError(f"Windows cannot show the version {version}")
    numbers = tuple([*map(int, version.split(".")), 0, 0, 0][:4])
    return _TEXT.format(numbers=numbers, version=version)
