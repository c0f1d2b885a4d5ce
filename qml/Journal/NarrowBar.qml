import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Below the search field: what the list is narrowed by, a way to change it, and which comes first. */
Column {
    id: root

    required property JournalSearchModel search

    signal filterRequested

    spacing: Theme.space12

    Flow {
        width: parent.width
        spacing: Theme.space8

        Chip {
            objectName: "filter"
            width: Math.min(implicitWidth, parent.width)
            checkable: false
            iconName: "funnel"
            text: root.search.filter.active ? qsTr("Change the filter") : qsTr("Filter")

            onClicked: root.filterRequested()
        }

        Chip {
            objectName: "showAll"
            visible: root.search.filter.active
            width: Math.min(implicitWidth, parent.width)
            checkable: false
            iconName: "x"
            text: qsTr("Show all")

            onClicked: root.search.filter.clear()
        }
    }

    AppText {
        objectName: "filterSummary"
        width: parent.width
        visible: root.search.filter.active
        variant: AppText.Small
        text: root.search.filter.summary
    }

    Segmented {
        objectName: "order"
        width: parent.width
        visible: root.search.hasWords
        name: qsTr("Which come first")
        options: [qsTr("Newest first"), qsTr("Best match first")]
        current: root.search.bestFirst ? 1 : 0

        onPicked: index => root.search.bestFirst = index === 1
    }
}
