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
    required property bool keep

    readonly property bool isPoint: kind === "bullet" || kind === "number"
    readonly property bool isBox: kind === "callout" || kind === "message" || kind === "action"
    readonly property int gapBefore: continued && !isBox ? 0 : isPoint && !first ? Theme.listGap : Theme.paragraphGap
    readonly property bool keepWithNext: keep

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
            text: root.text
            spoken: root.spoken
        }
    }

    Component {
        id: point

        PointBlock {
            text: root.text
            spoken: root.spoken
            number: root.number
            continued: root.continued
        }
    }

    Component {
        id: box

        BoxBlock {
            text: root.text
            spoken: root.spoken
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
