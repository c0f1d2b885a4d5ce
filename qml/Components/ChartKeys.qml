pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Charts
import Alongside.Style
import Alongside.Theme

/*! What the signs of a chart mean. */
Flow {
    id: root

    required property list<chartKey> keys

    spacing: Theme.space12

    Repeater {
        model: root.keys

        Item {
            id: entry

            required property chartKey modelData

            implicitWidth: Math.min(root.width, sign.width + Theme.space8 + words.implicitWidth)
            implicitHeight: Math.max(sign.height, words.height)

            ChartKeySign {
                id: sign

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                sign: entry.modelData.sign
            }

            AppText {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: Theme.space8
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                variant: AppText.Small
                soft: true
                text: entry.modelData.text
            }
        }
    }
}
