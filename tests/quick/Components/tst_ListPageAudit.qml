pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

AuditCase {
    name: "ListPageAudit"
    subject: Component {
        ListPage {
            id: page

            title: qsTr("Journal")
            sectionRole: "month"
            model: entries

            header: Component {
                Column {
                    spacing: Theme.space12

                    SearchField {
                        width: parent.width
                        placeholderText: qsTr("Search your journal")
                    }

                    Button {
                        width: parent.width
                        iconName: "note-pencil"
                        text: qsTr("Write something")
                    }
                }
            }

            delegate: TapCard {
                id: entry

                required property string when
                required property string title
                required property string preview

                width: page.columnWidth
                padding: Theme.space20
                text: entry.when + ". " + entry.title

                AppText {
                    width: parent.width
                    variant: AppText.Small
                    soft: true
                    text: entry.when
                    Accessible.ignored: true
                }

                AppText {
                    width: parent.width
                    variant: AppText.Title
                    text: entry.title
                    Accessible.ignored: true
                }

                HighlightedText {
                    width: parent.width
                    soft: true
                    text: entry.preview
                    ranges: [3, 4]
                    Accessible.ignored: true
                }
            }

            ListModel {
                id: entries

                ListElement {
                    month: "March"
                    when: "Yesterday, 9:40 pm"
                    title: "Walked to the end of the road"
                    preview: "My feet were tingling but the air was nice. Sam carried the bag."
                }

                ListElement {
                    month: "March"
                    when: "Monday, 3:12 pm"
                    title: "The letter came"
                    preview: "I put it on the shelf. I will open it when Sam gets home."
                }

                ListElement {
                    month: "February"
                    when: "Sunday, 8:05 am"
                    title: "Slept"
                    preview: "Seven hours. I had forgotten what that is like."
                }
            }
        }
    }
}
