pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.Theme

GallerySection {
    id: root

    title: qsTr("Pictures")

    Repeater {
        model: [9, 18, 22]

        Landscape {
            required property int modelData

            width: parent?.width ?? 0
            height: Theme.heroHeight
            hour: modelData
        }
    }

    Row {
        spacing: Theme.space8

        Repeater {
            model: 5

            Pebble {
                required property int index

                level: index
            }
        }
    }

    EmptyState {
        width: parent.width
        title: qsTr("A private place to put things down")
        text: qsTr("Write one word or many.")

        Button {
            width: parent.width
            iconName: "note-pencil"
            text: qsTr("Write something")
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.space12

        Repeater {
            model: ["sun-horizon", "notebook", "calendar-heart", "users-three", "books", "lifebuoy", "lock-simple", "key", "heart", "leaf", "moon", "phone"]

            Row {
                id: pair

                required property string modelData

                spacing: Theme.space4

                Icon {
                    name: pair.modelData
                }

                Icon {
                    name: pair.modelData
                    filled: true
                    color: Theme.color.primary
                }
            }
        }
    }
}
