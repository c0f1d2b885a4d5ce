pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Deleted appointments and questions, to be put back or erased for good. */
ListPage {
    id: root

    required property VisitBinModel bin

    objectName: "visitBinScreen"
    title: qsTr("Deleted visits and questions")
    showsBack: true
    model: root.bin
    Component.onCompleted: root.bin.load()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: root.bin.loaded && root.bin.count === 0 ? qsTr("Nothing here. What you delete waits here for %n days.", "", root.bin.days) : qsTr("What you delete waits here for %n days. Then it is erased for good.", "", root.bin.days)
            }

            ProblemNote {
                width: parent.width
                text: root.bin.problem
            }
        }
    }

    delegate: BinCard {
        width: root.columnWidth

        onRestoreRequested: id => root.bin.restore(id)
        onEraseRequested: id => root.bin.erase(id)
    }
}
