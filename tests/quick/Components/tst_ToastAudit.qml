import QtQuick
import QtQuick.Templates as T

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

AuditCase {
    id: root

    name: "ToastAudit"

    onPrepare: shown => {
        (shown as ToastPage).toast.offer(qsTr("Entry moved to the bin."), (shown as ToastPage).undoing);
        (shown as ToastPage).first.forceActiveFocus(Qt.TabFocusReason);
    }

    component ToastPage: Item {
        id: scene

        property alias toast: toast
        property alias first: first
        readonly property T.Action undoing: T.Action {}

        AppPage {
            anchors.fill: parent
            title: qsTr("Journal")
            showsBack: true

            Button {
                id: first

                width: parent.width
                iconName: "note-pencil"
                text: qsTr("Write something")
            }

            Button {
                width: parent.width
                kind: Button.Soft
                text: qsTr("Add more")
            }
        }

        Toast {
            id: toast

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space16
            width: Math.min(parent.width - Theme.space24, Theme.toastMax)
        }
    }

    subject: Component {
        ToastPage {}
    }
}
