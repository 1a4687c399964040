import Kiosk.Controls

// A language by its own name.
KioskButton {
    required property string code
    required property string ownName
    readonly property string spokenLanguage: code

    text: ownName
    iconName: "languages"
}
