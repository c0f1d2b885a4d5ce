pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Where an article comes from: how many sources, and each of them on request. */
Card {
    id: root

    required property ArticleModel article

    property bool whole: false

    Button {
        objectName: "showSources"
        width: parent.width
        kind: Button.Quiet
        iconName: root.whole ? "caret-up" : "caret-down"
        text: root.whole ? qsTr("Show fewer words") : qsTr("Where this comes from: %n sources", "", root.article.sources.length)

        onClicked: root.whole = !root.whole
    }

    Repeater {
        model: root.whole ? root.article.sources : []

        Column {
            id: source

            required property int index
            required property string modelData

            readonly property string address: root.article.sourcePages[source.index] ?? ""

            objectName: "source" + source.index
            width: parent ? parent.width : 0
            spacing: Theme.space4

            AppText {
                width: parent.width
                variant: AppText.Small
                read: true
                text: source.modelData
            }

            AddressButton {
                objectName: "sourcePage" + source.index
                width: parent.width
                address: source.address

                onClicked: sheet.show(source.address)
            }
        }
    }

    AppText {
        width: parent.width
        visible: root.whole && root.article.sourcesLeftOut > 0
        variant: AppText.Small
        soft: true
        read: true
        text: qsTr("%n more sources are not named here, as you chose what to leave out.", "", root.article.sourcesLeftOut)
    }

    AddressSheet {
        id: sheet
    }
}
