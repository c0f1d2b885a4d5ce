pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

AuditCase {
    name: "SheetAudit"
    subject: Component {
        AppPage {
            id: page

            title: qsTr("Journal")

            Sheet {
                id: sheet

                title: qsTr("This entry")
                Component.onCompleted: open()

                RowItem {
                    width: parent.width
                    iconName: "share-network"
                    text: qsTr("Share a copy")
                    divided: true
                }

                RowItem {
                    width: parent.width
                    iconName: "trash"
                    tone: Tone.Thread
                    text: qsTr("Move to the bin")
                    subtitle: qsTr("You can take it back for 30 days")
                }

                Button {
                    width: parent.width
                    text: qsTr("Done")
                }
            }
        }
    }
}
