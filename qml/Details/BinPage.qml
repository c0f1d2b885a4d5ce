pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What was deleted of one kind, to be put back or erased for good. */
ListPage {
    id: root

    required property BinModel bin
    /// What this place is, with something in it and without.
    required property string text
    required property string emptyText

    showsBack: true
    model: root.bin
    Component.onCompleted: root.bin.load()

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: root.bin.loaded && root.bin.count === 0 ? root.emptyText : root.text
            }

            ProblemNote {
                objectName: "problem"
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
