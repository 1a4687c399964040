pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One block of a page, shown by the delegate of its kind.
Item {
    id: root

    required property string kind
    required property string text
    required property string spoken
    required property int number
    required property string tone
    required property bool first
    required property bool continued
    required property int total
    required property int filled
    required property int compareFilled
    required property string compareText
    required property string compareSpoken
    required property int keep
    required property int tied

    readonly property bool isPoint: kind === "bullet" || kind === "number"
    readonly property bool isBox: kind === "callout" || kind === "message" || kind === "action"
    readonly property int gapBefore: continued ? (isBox ? Theme.hairline * 2 : 0) : isPoint && !first ? Theme.listGap : Theme.paragraphGap
    readonly property int keepWithNext: keep
    readonly property int tiedToNext: tied
    // Where the column divides text between its lines, it says what of the text shows.
    property string piece: ""
    property string pieceSpoken: ""
    property bool continuing: false
    readonly property string shownText: piece === "" ? text : piece
    readonly property string shownSpoken: piece === "" ? spoken : pieceSpoken
    readonly property int flowWidth: kind === "risk" || kind === "heading" ? 0 : width - (kind === "number" ? Theme.numberIndent : kind === "bullet" ? Theme.bulletIndent : isBox ? Theme.boxIndent + Theme.padding : 0)
    readonly property font flowFont: Theme.readingFont
    readonly property int flowLine: Math.round(flowFont.pixelSize * Theme.leading)
    readonly property int flowOverhead: isBox ? Theme.boxOverhead : 0

    implicitHeight: content.implicitHeight

    Loader {
        id: content

        width: parent.width
        sourceComponent: root.isPoint ? point : root.isBox ? box : root.kind === "risk" ? risk : words
    }

    Component {
        id: words

        TextBlock {
            heading: root.kind === "heading"
            text: root.shownText
            spoken: root.shownSpoken
        }
    }

    Component {
        id: point

        PointBlock {
            text: root.shownText
            spoken: root.shownSpoken
            number: root.number
            continued: root.continued || root.continuing
        }
    }

    Component {
        id: box

        BoxBlock {
            text: root.shownText
            spoken: root.shownSpoken
            tone: root.kind === "callout" ? root.tone : root.kind
        }
    }

    Component {
        id: risk

        RiskBlock {
            text: root.text
            spoken: root.spoken
            total: root.total
            filled: root.filled
            compareFilled: root.compareFilled
            compareText: root.compareText
            compareSpoken: root.compareSpoken
        }
    }
}
