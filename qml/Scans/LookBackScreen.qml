pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A look back of 30 seconds: what I used while I waited, and how much it helped. A tap is kept. */
ListPage {
    id: root

    required property LookBackModel lookBack

    /// Something was added, and its row is on its way.
    property bool addedOne: false

    signal doneRequested

    objectName: "lookBackScreen"
    title: qsTr("What helped while I waited")
    showsBack: true
    model: root.lookBack

    header: Component {
        Column {
            spacing: Theme.space12

            AppText {
                width: parent.width
                soft: true
                text: qsTr("Only what you used. Tap again to take it away. The next wait shows you your own top 3.")
            }

            ProblemNote {
                objectName: "lookBackProblem"
                width: parent.width
                text: root.lookBack.problem
            }

            LabeledField {
                width: parent.width
                label: qsTr("Something of your own")

                TextField {
                    id: own

                    objectName: "ownComfort"
                    width: parent.width
                    maximumLength: root.lookBack.longestName
                    placeholderText: qsTr("A walk, a song, a friend")
                    Accessible.name: qsTr("Something of your own")

                    onAccepted: root.lookBack.add(text)
                }

                Button {
                    objectName: "addComfort"
                    width: Math.min(implicitWidth, parent.width)
                    visible: own.text.trim().length > 0
                    kind: Button.Soft
                    iconName: "plus"
                    text: qsTr("Add it")

                    onClicked: root.lookBack.add(own.text)
                }

                Connections {
                    target: root.lookBack

                    function onAdded(): void {
                        own.text = "";
                        root.addedOne = true;
                    }

                    // It stands at the end of the list, where nobody would see it.
                    function onChanged(): void {
                        if (root.addedOne)
                            root.list.positionViewAtEnd();
                        root.addedOne = false;
                    }
                }
            }
        }
    }

    delegate: LookBackRow {
        id: line

        objectName: "comfortRow" + line.index
        width: root.columnWidth
        levels: root.lookBack.levels

        onPicked: helped => root.lookBack.set(line.index, helped)
        onHideRequested: root.lookBack.hide(line.index)
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "lookBackDone"
                width: parent.width
                text: qsTr("Done")

                onClicked: root.doneRequested()
            }
        }
    }
}
