import QtQuick

// A drawing of the pack with its text alternative.
Image {
    id: root

    required property string alternative

    fillMode: Image.PreserveAspectFit
    sourceSize: Qt.size(Math.min(root.width, root.height), Math.min(root.width, root.height))

    Accessible.role: Accessible.Graphic
    Accessible.name: root.alternative
}
