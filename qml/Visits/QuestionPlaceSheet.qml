pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! For which appointment a question is. */
Sheet {
    id: root

    required property VisitQuestionModel questions
    property int row: -1

    function begin(row: int): void {
        root.row = row;
        root.questions.forgetProblem();
        root.open();
    }

    objectName: "questionPlaceSheet"
    title: qsTr("When will you ask it?")

    AppText {
        objectName: "noPlaces"
        width: parent.width
        visible: root.questions.places.length === 0
        soft: true
        text: qsTr("No appointment is to come. The question waits here until there is one.")
    }

    Repeater {
        model: root.questions.places

        RowItem {
            id: place

            required property int index
            required property string modelData
            readonly property list<string> parts: place.modelData.split("\n")

            objectName: "place" + place.index
            width: parent ? parent.width : 0
            text: place.parts[0]
            subtitle: place.parts.length > 1 ? place.parts[1] : ""
            showsCaret: false

            onClicked: {
                root.questions.take(root.row, place.index);
                root.close();
            }
        }
    }
}
