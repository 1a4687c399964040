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
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    readonly property bool portrait: heightMm > widthMm
    // A screen larger than the 21.5-inch one shows everything larger, but the bar.
    readonly property real grow: Math.max(1, Math.min(1.5, Math.min(widthMm, heightMm) / 268, Math.max(widthMm, heightMm) / 476))
    readonly property real unit: mm * grow
    readonly property bool narrow: widthMm / grow < 308
    readonly property bool roomy: widthMm / grow >= 400 && heightMm / grow >= 220
    readonly property bool languageInBar: widthMm >= 400
    readonly property bool compact: !roomy && !portrait
    readonly property LightColors colors: LightColors {}
    // At night the screen gives hardly any light, in each theme.
    readonly property color night: "#0B1013"
    readonly property color nightWords: "#9AA5AB"

    // Height of the capital I, in parts of the font size.
    readonly property real capital: 0.668
    readonly property real leading: 1.33

    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property font titleFont: Qt.font({family: family, pixelSize: Math.ceil((compact ? 7.4 : 8.9) / capital * unit * Math.min(textScale, 1.5)), weight: Font.Bold})
    readonly property font headingFont: Qt.font({family: family, pixelSize: Math.ceil(6.8 / capital * unit * textScale), weight: Font.Bold})
    readonly property font bodyFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * textScale)})
    readonly property font cardTitleFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * textScale), weight: Font.Bold})
    readonly property font copyFont: Qt.font({family: family, pixelSize: Math.ceil((compact ? 6.1 : 7) / capital * unit * textScale)})
    readonly property font copyNumberFont: Qt.font({family: family, pixelSize: copyFont.pixelSize, weight: Font.Bold})
    readonly property font smallFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * textScale)})
    readonly property font smallStrongFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * textScale), weight: Font.DemiBold})
    readonly property font buttonFont: Qt.font({family: family, pixelSize: Math.ceil((roomy ? 5.2 : 4.85) / capital * unit), weight: Font.DemiBold})
    // Keys stay as they are whatever the size of the text, so that all of them fit.
    readonly property font keyFont: Qt.font({family: family, pixelSize: Math.ceil(6.4 / capital * unit), weight: Font.DemiBold})
    readonly property font barFont: Qt.font({family: family, pixelSize: Math.ceil(4.8 / capital * mm), weight: Font.DemiBold})
    readonly property font displayFont: Qt.font({family: family, pixelSize: Math.ceil((roomy || portrait ? 14 : 9.6) / capital * unit), weight: Font.Bold})

    readonly property int margin: Math.round(unit * (roomy ? 14 : 10))
    readonly property int gap: Math.round(unit * (roomy ? 5 : 4))
    readonly property int smallGap: Math.ceil(unit * 3)
    readonly property int paragraphGap: Math.round(unit * (compact ? 4.5 : 6.5))
    readonly property int listGap: Math.round(unit * 3.2)
    readonly property int padding: Math.round(unit * (roomy ? 6 : 4))
    readonly property int radius: Math.round(unit * 4)
    readonly property int smallRadius: Math.round(unit * 3)
    readonly property int stroke: Math.max(1, Math.round(unit * 0.6))
    readonly property int ring: Math.ceil(unit)
    readonly property int hairline: Math.max(1, Math.round(unit * 0.35))

    readonly property int target: Math.max(44, Math.ceil(unit * 20))
    readonly property bool actionsGiveWay: Device.actionsGiveWay
    readonly property int actionsHeight: actionsGiveWay ? 0 : narrow ? mainHeight * 2 + smallGap : mainHeight
    readonly property int mainHeight: Math.ceil(unit * 25)
    readonly property int mainWidth: Math.ceil(unit * 40)
    readonly property int row: Math.ceil(unit * 26)
    readonly property int sourceRow: Math.ceil(unit * (roomy ? 30 : 44))
    readonly property int hitRow: Math.ceil(unit * (compact ? 32 : portrait ? 36 : 31) * textScale)
    readonly property int longRow: Math.ceil(unit * 54)
    readonly property int noticeRow: Math.ceil(unit * 26)
    readonly property int tallRow: Math.ceil(unit * 31)
    readonly property int icon: Math.round(unit * 7)
    readonly property int barLine: Math.ceil(barFont.pixelSize * 1.25)
    readonly property int barTightLine: Math.ceil(barFont.pixelSize * 1.05)
    readonly property int barIcon: Math.round(mm * 7)
    readonly property int topicCard: Math.ceil(unit * (roomy || portrait ? 46 : 26))
    readonly property int tallCard: Math.ceil(unit * 60)
    readonly property int cardBadge: Math.round(unit * (compact ? 15 : 30))
    readonly property int coverBadge: Math.round(unit * (compact ? 40 : 60))
    readonly property int largeBadge: Math.round(unit * 28)
    readonly property int badge: Math.round(unit * (roomy ? 20 : 15))
    readonly property int readingLine: Math.ceil(mm)
    readonly property int bullet: Math.round(unit * 2.4)
    readonly property int numberBadge: Math.round(unit * 13)
    readonly property int keyRows: 4
    readonly property int keyHeight: Math.ceil(unit * (compact ? 20 : portrait ? 24 : 22))
    readonly property int keyIcon: Math.round(unit * 8)
    readonly property int widestKey: Math.round(unit * 33)
    readonly property int fieldHeight: Math.ceil(unit * (portrait ? 70 : 60))
    readonly property int progressHeight: Math.round(unit * 2)
    readonly property int progressWidth: Math.round(unit * 12)
    readonly property int figureWidth: Math.round(unit * (roomy ? 150 : 86))
    readonly property int figureSide: figureWidth - padding * 2
    readonly property int figureHeight: Math.round(unit * 96)
    readonly property int mark: Math.round(unit * (compact ? 4.2 : roomy ? 6.4 : 5.2))
    readonly property int readingWidth: Math.round(unit * 290 * textScale)
    readonly property int smallReadingWidth: Math.round(readingWidth * 0.79)
    readonly property int besideWidth: Math.round(unit * 280)
    readonly property int wideDialogWidth: Math.round(unit * Math.min(340, widthMm / grow - 30))
    readonly property int dialogWidth: Math.round(unit * Math.min(250, widthMm / grow - 30))
    // The largest code with its border is 53 modules wide.
    readonly property int codeSide: 53 * Math.max(6, Math.floor(unit * (compact ? 1.5 : 2.3)))
    readonly property int besideCodeWidth: Math.ceil(unit * 56)
    readonly property int previewWidth: Math.round(unit * (roomy ? 120 : 86))
}
