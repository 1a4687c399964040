"""The least that Qt Quick can show: what the start of the kiosk is measured against."""

import signal
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

SOURCE = b"""
import QtQuick

Window {
    width: 1920
    height: 1080
    visible: true
    color: "#FBF8F3"

    Text {
        anchors.centerIn: parent
        text: "Askwell"
    }
}
"""

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(SOURCE)
    application.exec()
