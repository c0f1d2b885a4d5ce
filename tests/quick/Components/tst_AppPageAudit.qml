pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

// A page with a picture at its top above the bar of places, as a person meets it first.
AuditCase {
    name: "AppPageAudit"
    subject: Component {
        Item {
            id: shell

            property int mood: 3

            AppPage {
                id: todayPage

                anchors.top: parent.top
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: places.top

                hero: Component {
                    Hero {
                        page: todayPage
                        hour: Display.dark ? 21 : 9
                        eyebrow: qsTr("Thursday 19 March")
                        title: Display.dark ? qsTr("Good evening, Maya") : qsTr("Good morning, Maya")
                    }
                }

                Card {
                    width: parent.width
                    padding: Theme.space16

                    AppText {
                        width: parent.width
                        variant: AppText.Heading
                        leftPadding: Theme.space4
                        text: qsTr("How are you right now?")
                    }

                    MoodPicker {
                        width: parent.width
                        value: shell.mood

                        onPicked: level => shell.mood = level
                    }
                }

                SectionHeader {
                    width: parent.width
                    text: qsTr("If you feel like it")
                }

                Card {
                    width: parent.width
                    padding: Theme.space8
                    spacing: 0

                    RowItem {
                        width: parent.width
                        iconName: "note-pencil"
                        text: qsTr("Write a few lines")
                        subtitle: qsTr("Only you can read this")
                        divided: true
                    }

                    RowItem {
                        width: parent.width
                        iconName: "phone"
                        tone: Tone.Thread
                        text: qsTr("Call the nurse line")
                        subtitle: qsTr("Open now, until 8 pm")
                    }
                }
            }

            NavBar {
                id: places

                anchors.bottom: parent.bottom
                width: parent.width
                current: "today"
                destinations: [
                    Destination {
                        name: "today"
                        label: qsTr("Today")
                        iconName: "sun-horizon"
                    },
                    Destination {
                        name: "journal"
                        label: qsTr("Journal")
                        iconName: "notebook"
                    }
                ]
            }
        }
    }
}
