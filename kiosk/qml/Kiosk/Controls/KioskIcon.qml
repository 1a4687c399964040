import QtQuick
import Kiosk.Theme

// An icon of the bundled set; it never stands for words, so it is silent.
Image {
    id: root

    required property string name
    property color color: Theme.colors.accent
    property bool filled: false
    property int size: Theme.icon
    // An arrow leads where the text leads; every other icon looks the same from both sides.
    readonly property bool leads: ["arrow-left", "arrow-right", "chevron-left", "chevron-right", "list-checks", "list-plus", "log-out", "undo-2"].includes(name)

    mirror: Theme.mirrored && root.leads
    width: root.size
    height: root.size
    sourceSize: Qt.size(root.size, root.size)
    source: root.name === "" ? "" : "image://icons/%1/%2%3".arg(root.name).arg(root.color.toString().slice(1)).arg(root.filled ? "/filled" : "")

    Accessible.ignored: true
}
