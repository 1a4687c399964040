pragma Singleton

import QtQuick
import Kiosk.ViewModels

// Every size and colour of the kiosk. Sizes are told in millimetres and become whole pixels here.
QtObject {
    id: root

    readonly property real mm: Device.pxPerMm
    readonly property real textScale: Device.textScale
    readonly property real widthMm: Device.widthMm
    readonly property real heightMm: Device.heightMm
    readonly property bool portrait: heightMm > widthMm
    readonly property bool narrow: widthMm < 308
    readonly property bool roomy: widthMm >= 400 && heightMm >= 220
    readonly property LightColors colors: LightColors {}

    // Height of the capital I, in parts of the font size.
    readonly property real capital: 0.668
    readonly property real leading: 1.33

    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property font titleFont: Qt.font({family: family, pixelSize: Math.ceil(8.9 / capital * mm * Math.min(textScale, 1.5)), weight: Font.Bold})
    readonly property font headingFont: Qt.font({family: family, pixelSize: Math.ceil(6.8 / capital * mm * textScale), weight: Font.Bold})
    readonly property font bodyFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * mm * textScale)})
    readonly property font cardTitleFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * mm * textScale), weight: Font.Bold})
    readonly property font smallFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * mm * textScale)})
    readonly property font smallStrongFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * mm * textScale), weight: Font.DemiBold})
    readonly property font buttonFont: Qt.font({family: family, pixelSize: Math.ceil((roomy ? 5.2 : 4.85) / capital * mm), weight: Font.DemiBold})
    readonly property font barFont: Qt.font({family: family, pixelSize: Math.ceil(4.8 / capital * mm), weight: Font.DemiBold})
    readonly property font displayFont: Qt.font({family: family, pixelSize: Math.ceil((roomy || portrait ? 14 : 9.6) / capital * mm), weight: Font.Bold})

    readonly property int margin: Math.round(mm * (roomy ? 14 : 10))
    readonly property int gap: Math.round(mm * (roomy ? 5 : 4))
    readonly property int smallGap: Math.ceil(mm * 3)
    readonly property int paragraphGap: Math.round(mm * 6.5)
    readonly property int listGap: Math.round(mm * 3.2)
    readonly property int padding: Math.round(mm * (roomy ? 6 : 4))
    readonly property int radius: Math.round(mm * 4)
    readonly property int smallRadius: Math.round(mm * 3)
    readonly property int stroke: Math.max(1, Math.round(mm * 0.6))
    readonly property int hairline: Math.max(1, Math.round(mm * 0.35))
    readonly property int ring: Math.ceil(mm)

    readonly property int target: Math.ceil(mm * 20)
    readonly property int actionsHeight: narrow ? mainHeight * 2 + smallGap : mainHeight
    readonly property int mainHeight: Math.ceil(mm * 25)
    readonly property int mainWidth: Math.ceil(mm * 40)
    readonly property int row: Math.ceil(mm * 26)
    readonly property int tallRow: Math.ceil(mm * 31)
    readonly property int icon: Math.round(mm * 7)
    readonly property int smallIcon: Math.round(mm * 6)
    readonly property int topicCard: Math.ceil(mm * (roomy || portrait ? 46 : 26))
    readonly property int tallCard: Math.ceil(mm * 60)
    readonly property int largeBadge: Math.round(mm * 28)
    readonly property int badge: Math.round(mm * (roomy ? 20 : 15))
    readonly property int bullet: Math.round(mm * 2.4)
    readonly property int numberBadge: Math.round(mm * 13)
    readonly property int progressHeight: Math.round(mm * 2)
    readonly property int progressWidth: Math.round(mm * 12)
    readonly property int figureWidth: Math.round(mm * (roomy ? 150 : 86))
    readonly property int figureHeight: Math.round(mm * 96)
    readonly property int mark: Math.round(mm * (roomy ? 6.4 : 5.2))
    readonly property int readingWidth: Math.round(mm * 330 * textScale)
    readonly property int besideWidth: Math.round(mm * 280)
    readonly property int dialogWidth: Math.round(mm * Math.min(250, widthMm - 30))
    readonly property int previewWidth: Math.round(mm * (roomy ? 120 : 86))
}
