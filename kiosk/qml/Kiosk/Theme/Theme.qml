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
    readonly property bool languageInBar: Device.languageInBar
    readonly property bool compact: !roomy && !portrait
    // At night the screen gives hardly any light, in each theme.
    readonly property color night: "#0B1013"
    readonly property color nightWords: Device.palette === "contrast" ? "#F2F5F7" : "#9AA5AB"

    readonly property bool large: textScale > 1
    readonly property bool huge: textScale > 1.5
    readonly property bool calm: Device.calm
    // A hand is where it is: from right to left, its side is the other end of a row.
    readonly property string hand: !mirrored || Device.hand === "both" ? Device.hand : Device.hand === "left" ? "right" : "left"
    // All that can be pressed stands below this in reach mode.
    readonly property int reachTop: Math.ceil(Device.reachTopMm * mm)
    // The largest text needs all of the screen: a figure stands in it, and on a wide screen the title.
    readonly property bool figuresAmong: sideways || huge
    // Beside a text that is not enlarged a wide screen has as much room for the sign of the topic.
    readonly property bool signsBeside: roomy && !portrait && !large
    readonly property bool signsAbove: portrait && !large
    readonly property bool titlesAmong: sideways || (huge && !portrait)
    // Buttons that say more take a second row, and large text needs its height.
    readonly property bool wordy: roomy && !large
    // Where a low screen shows large text, the buttons stand beside it and leave it the height.
    // What stands beside a title stands with the other buttons then.
    readonly property bool toolsBelow: sideways || reachTop > 0
    readonly property bool sideways: compact && large
    // A column of buttons has no room there for where the reader is.
    readonly property bool lowest: compact && heightMm / grow < 200
    readonly property bool positionBeside: sideways && !lowest

    readonly property ColorRoles colors: Device.palette === "dark" ? dark : Device.palette === "contrast" ? contrast : Device.palette === "calm" ? soft : light
    readonly property LightColors light: LightColors {}
    readonly property DarkColors dark: DarkColors {}
    readonly property ContrastColors contrast: ContrastColors {}
    readonly property CalmColors soft: CalmColors {}

    // Height of the capital I, in parts of the font size.
    readonly property real capital: 0.668
    // Mean width of a letter in a line, with some air, in parts of the font size.
    readonly property real letter: 0.47
    // Bold letters are wider, and so are those of some scripts.
    readonly property real wideLetter: letter * 1.15
    // Room for the number of a question, in parts of its font size.
    readonly property real numberShare: 1.4
    readonly property real leading: sideways ? 1.12 : huge ? 1.18 : large ? 1.26 : 1.33
    readonly property real rowLeading: 1.2
    // Two groups of people stand side by side on a low screen, too.
    readonly property real riskLeading: compact ? Math.min(leading, rowLeading) : leading
    readonly property real headingLeading: 1.15
    // In parts of the height that the letters themselves ask for.
    readonly property real questionLeading: huge ? 0.95 : 1
    // What stands beside the text to read grows less where there is little room.
    readonly property real smallScale: compact ? Math.min(textScale, 1.5) : textScale
    readonly property real labelScale: lowest ? 1 : Math.min(textScale, compact ? 1.25 : 1.5)
    readonly property real buttonScale: compact ? 1 : Math.min(textScale, 1.25)
    // Chances grow as the text around them where a line of them has room for it.
    readonly property real riskScale: Math.min(textScale, lowest ? 1.5 : roomy ? 2 : 1.7)
    readonly property real shareScale: Math.min(textScale, roomy ? 2 : 1.25)
    // Height of the capitals of a title where the text is not enlarged.
    readonly property real titleMm: compact ? 7.4 : 8.9

    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property font titleFont: Qt.font({family: family, pixelSize: Math.ceil(titleMm / capital * unit * Math.min(textScale, sideways ? 1.25 : 1.5)), weight: Font.Bold})
    readonly property font headingFont: Qt.font({family: family, pixelSize: Math.ceil(6.8 / capital * unit * textScale), weight: Font.Bold})
    readonly property font bodyFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * textScale)})
    // One sentence at a time has room to be larger.
    readonly property font readingFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * textScale * (calm ? 1.25 : 1))})
    // Both sides of a chance stand on one screen.
    readonly property font riskFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * riskScale)})
    readonly property font shareFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * shareScale), weight: Font.Bold})
    readonly property font cardTitleFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * textScale), weight: Font.Bold})
    // Above the later parts of a text its title is as large as if the text were not enlarged.
    readonly property font runningFont: Qt.font({family: family, pixelSize: Math.ceil(titleMm / capital * unit), weight: Font.Bold})
    // Where nothing may grow.
    readonly property font steadyFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit), weight: Font.Bold})
    readonly property font copyFont: Qt.font({family: family, pixelSize: Math.ceil((compact || huge ? 6.1 : 7) / capital * unit * textScale)})
    readonly property font copyNumberFont: Qt.font({family: family, pixelSize: copyFont.pixelSize, weight: Font.Bold})
    readonly property font smallFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * smallScale)})
    readonly property font smallStrongFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * smallScale), weight: Font.DemiBold})
    readonly property font labelFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * labelScale)})
    // Digits of one width: however many parts a page has, more of them never take less room.
    readonly property font positionFont: Qt.font({family: family, pixelSize: labelFont.pixelSize, features: {"tnum": 1}})
    readonly property font labelStrongFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * labelScale), weight: Font.DemiBold})
    readonly property font buttonFont: Qt.font({family: family, pixelSize: Math.ceil((roomy ? 5.2 : 4.85) / capital * unit * buttonScale), weight: Font.DemiBold})
    // Keys stay as they are whatever the size of the text, so that all of them fit.
    // All keys show at once, so they do not grow.
    readonly property font keyWordFont: Qt.font({family: family, pixelSize: Math.ceil((roomy && !portrait ? 5.2 : 4.85) / capital * unit), weight: Font.DemiBold})
    readonly property font keyFont: Qt.font({family: family, pixelSize: Math.ceil(6.4 / capital * unit), weight: Font.DemiBold})
    readonly property font barFont: Qt.font({family: family, pixelSize: Math.ceil(4.8 / capital * mm), weight: Font.DemiBold})
    readonly property font displayFont: Qt.font({family: family, pixelSize: Math.ceil((roomy || portrait ? 14 : 9.6) / capital * unit), weight: Font.Bold})
    // The start picture has to hold all of its words at once.
    readonly property real startScale: Math.min(textScale, compact ? 1 : 1.25)
    readonly property font startFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit * startScale)})
    readonly property font startTitleFont: Qt.font({family: family, pixelSize: startFont.pixelSize, weight: Font.Bold})
    readonly property font startSmallFont: Qt.font({family: family, pixelSize: Math.ceil(4.85 / capital * unit * startScale)})
    readonly property font startStrongFont: Qt.font({family: family, pixelSize: startSmallFont.pixelSize, weight: Font.DemiBold})
    // The sizes of text that can be chosen, whatever is chosen now.
    readonly property font sampleFont: Qt.font({family: family, pixelSize: Math.ceil(6.1 / capital * unit), weight: Font.DemiBold})
    readonly property font largeSampleFont: Qt.font({family: family, pixelSize: Math.ceil(9.15 / capital * unit), weight: Font.DemiBold})
    readonly property font hugeSampleFont: Qt.font({family: family, pixelSize: Math.ceil(12.2 / capital * unit), weight: Font.DemiBold})

    readonly property int margin: Math.round(unit * (roomy ? 14 : sideways ? 7 : 10))
    readonly property int gap: Math.round(unit * (roomy ? 5 : 4))
    // Whole pixels may take one away.
    // What can be pressed keeps this from the frame of the screen.
    readonly property int edge: Math.max(gap, Math.ceil(mm * 5))
    readonly property int smallGap: Math.ceil(unit * 3)
    readonly property int paragraphGap: Math.round(unit * (sideways ? 2.2 : compact ? 4.5 : 6.5))
    readonly property int listGap: Math.round(unit * (sideways ? 1.2 : 3.2))
    readonly property int padding: Math.round(unit * (roomy ? 6 : 4))
    readonly property int radius: Math.round(unit * 4)
    readonly property int smallRadius: Math.round(unit * 3)
    readonly property int stroke: Math.max(1, Math.round(unit * 0.6))
    readonly property int ring: Math.ceil(unit)
    readonly property int hairline: Math.max(1, Math.round(unit * 0.35))
    readonly property int strongStroke: Math.max(2, Math.round(unit * 1.2))

    readonly property int target: Math.max(44, Math.ceil(unit * 20))
    readonly property bool actionsGiveWay: Device.actionsGiveWay
    readonly property int mainHeight: Math.ceil(unit * 25)
    readonly property int mainWidth: Math.ceil(unit * 40)
    readonly property int besideWidth: Math.ceil(unit * 43)
    readonly property int row: Math.ceil(unit * 26)
    // Rows of a short list share the room up to this height.
    readonly property int tallRow: Math.ceil(unit * 48)
    readonly property int rowLine: Math.round(bodyFont.pixelSize * rowLeading)
    readonly property int titleLine: Math.round(cardTitleFont.pixelSize * rowLeading)
    readonly property int smallLine: Math.round(smallFont.pixelSize * 1.25)
    readonly property int aboutLine: Math.round(smallFont.pixelSize * rowLeading)
    readonly property int tightGap: hairline * 3
    // Letters of some scripts reach far below their line.
    readonly property int noteGap: Math.max(tightGap, Math.round(bodyFont.pixelSize * 0.12))
    readonly property int labelLine: Math.round(labelFont.pixelSize * 1.25)
    readonly property int startSmallLine: Math.round(startSmallFont.pixelSize * 1.25)
    readonly property int shareLine: Math.round(shareFont.pixelSize * 1.1)
    // A choice tells there whether it is in use.
    readonly property int stateLine: Math.ceil(labelStrongFont.pixelSize * 1.4)
    readonly property int noticeLine: Math.round(bodyFont.pixelSize * 1.25)
    readonly property int icon: Math.round(unit * 7)
    readonly property int barLine: Math.ceil(barFont.pixelSize * 1.25)
    readonly property int barTightLine: Math.ceil(barFont.pixelSize * 1.05)
    readonly property int barIcon: Math.round(mm * 7)
    // The note on the home screen has up to four lines.
    readonly property int leastNote: labelLine * (compact ? 5 : 4) + padding * 2
    readonly property int topicCard: Math.ceil(unit * (roomy || portrait ? 46 : 26))
    // Large words stand beside the icon of a card, and so do all where cards have to be low.
    readonly property bool cardsBeside: large || reachTop > 0
    // In the lower half of a wide screen the largest words take the room of the icon too.
    readonly property bool cardsPlain: huge && reachTop > 0 && !portrait
    readonly property bool cardsSigned: !sideways && !cardsPlain
    readonly property int cardPadding: Math.round(padding * (cardsBeside ? 0.6 : 1))
    // Two topics with their messages stand on a page of the largest text.
    readonly property int topicPadding: Math.round(padding * (huge && !portrait ? 0.3 : 1))
    // What a card needs beside its title: across, and down for the icon or a few words.
    readonly property int cardBeside: padding * 2 + (cardsBeside && cardsSigned ? cardBadge + gap : 0)
    readonly property int cardLines: cardPadding * 2 + (cardsBeside ? (compact ? 0 : labelLine * 2) : Math.round(cardBadge * 0.7))
    readonly property int tallCard: Math.ceil(unit * (large ? 90 : 60))
    readonly property int uprightCard: Math.ceil(unit * (portrait ? 110 : 180))
    readonly property int cardBadge: Math.round(unit * (compact ? 15 : 30))
    readonly property int leastBadge: Math.round(cardBadge * 0.6)
    readonly property int coverBadge: Math.round(unit * (compact ? 40 : 60))
    readonly property int signBadge: Math.round(unit * 84)
    readonly property int signHeight: Math.round(unit * 72)
    // At the top of a card that is tall.
    readonly property int uprightBadge: Math.round(unit * (compact ? 24 : 40))
    readonly property int largeBadge: Math.round(unit * 28)
    readonly property int badge: Math.round(unit * (roomy ? 20 : 15))
    readonly property int readingLine: Math.ceil(mm)
    // Signs beside the text grow with it.
    readonly property int bullet: Math.round(unit * 2.4 * textScale)
    readonly property int boxIcon: Math.round(icon * Math.min(textScale, 1.4))
    readonly property int numberBadge: Math.max(Math.round(unit * 13), Math.ceil(cardTitleFont.pixelSize * 1.3))
    // Room for the number of a question in a row.
    readonly property int numberRoom: Math.round(cardTitleFont.pixelSize * 1.6)
    readonly property int keyRows: 4
    readonly property int keyHeight: Math.ceil(unit * (compact ? 20 : portrait ? 24 : 22))
    readonly property int keyIcon: Math.round(unit * 8)
    readonly property int widestKey: Math.round(unit * 33)
    // Under a field: one line, or a few.
    readonly property int briefNotice: Math.ceil(smallFont.pixelSize * 1.4)
    readonly property int notice: Math.ceil(smallFont.pixelSize * (portrait ? 5.4 : 2.8))
    readonly property int fieldHeight: Math.ceil(unit * (portrait ? 70 : 60))
    readonly property int bulletIndent: bullet + hairline * 4 + gap
    readonly property int numberIndent: numberBadge + gap
    readonly property int boxIndent: padding + boxIcon + gap
    readonly property int riskPadding: compact ? smallGap : padding
    readonly property int boxOverhead: Math.round(padding * 1.4)
    readonly property int helpOverhead: Math.round(padding * (compact ? 1 : 1.5))
    readonly property int bar: Math.round(unit * 5)
    readonly property int progressHeight: Math.round(unit * 2)
    readonly property int progressWidth: Math.round(unit * 12)
    readonly property int figureWidth: Math.round(unit * (roomy ? 150 : 86))
    readonly property int figureSide: figureWidth - padding * 2
    readonly property int figureHeight: Math.round(unit * 96)
    readonly property int figureBlock: Math.round(unit * (roomy ? 80 : sideways ? 36 : 44))
    readonly property int figureBlockPadding: sideways ? tightGap : padding
    readonly property int mark: Math.round(unit * (compact ? 4.2 : roomy ? 6.4 : 5.2))
    readonly property int readingWidth: Math.round(unit * 290 * textScale)
    readonly property int smallReadingWidth: Math.round(unit * 229 * smallScale)
    readonly property int adviceWidth: Math.round(unit * 246 * smallScale)
    // Advice for staff can be several lines, and some scripts have narrow letters.
    readonly property int staffAdviceWidth: Math.round(adviceWidth * 0.88)
    readonly property int labelReadingWidth: Math.round(unit * 229 * labelScale)
    // The longest message of a topic has two lines there.
    readonly property int messageWidth: Math.round(labelReadingWidth * (cardsPlain ? 1.15 : 1))
    readonly property int stackedWidth: Math.round(unit * 280 * textScale)
    readonly property int wideDialogWidth: Math.round(unit * Math.min(340 * textScale, widthMm / grow - 28))
    readonly property int dialogWidth: Math.round(unit * Math.min(250 * textScale, widthMm / grow - 28))
    // The largest code with its border is 53 modules wide.
    readonly property int codeSide: 53 * Math.max(6, Math.floor(unit * (compact ? 1.5 : (large || reachTop > 0) && !portrait ? 2 : 2.3)))
    readonly property int codeButtonWidth: Math.ceil(unit * 56)
    readonly property int previewWidth: Math.round(unit * (roomy ? 120 : 86))
    // A sheet is as high as a Letter page, in parts of its width; A4 gets a little less width.
    readonly property real sheetShape: 1.294
    readonly property int sheetBlock: Math.round(figureBlock * 0.9)
    // From this height on a low screen has room for a sheet above the buttons.
    readonly property real leastOverButtons: mainHeight * 6.4
    // All dashes of a topic together, and the least that one of them is.
    readonly property int progressRoom: Math.round(unit * 80)
    readonly property int leastProgressWidth: Math.ceil(unit * 4)
    // Between words and the frame of a narrow button; the longest word of a choice needs its room.
    readonly property int buttonAir: Math.ceil(unit * 2)
    readonly property int choiceAir: Math.round(unit * 2.4)
    // Around what begins a visit on an upright screen.
    readonly property int startGap: Math.round(paragraphGap * 1.5)
}
