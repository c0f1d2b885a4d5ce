pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*!
    The first of the person's own numbers that may be answered at this hour. Takes no room without any.
*/
Card {
    id: root

    required property CallModel call
    property string title
    /// How many are shown at most.
    property int most: 2

    visible: root.call.likely > 0
    color: Theme.color.primarySoft

    Component.onCompleted: root.call.refresh()

    component Lines: Column {
        id: lines

        required property CallListModel list
        property int most

        width: parent ? parent.width : 0
        visible: lines.most > 0 && lines.list.count > 0
        spacing: Theme.space16

        Repeater {
            model: FirstRows {
                model: lines.list
                most: Math.max(0, lines.most)
                delegate: CallLine {
                    width: parent ? parent.width : 0
                    ink: Theme.color.primarySoftInk
                    inkSoft: Theme.color.primarySoftInk
                }
            }
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        color: Theme.color.primarySoftInk
        text: root.title
    }

    Lines {
        list: root.call.now
        most: root.most
    }

    Lines {
        list: root.call.unsaid
        most: root.most - root.call.now.count
    }
}
