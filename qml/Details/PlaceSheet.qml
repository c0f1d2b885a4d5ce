pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style

/*! Whose clock the time was read from. */
Sheet {
    id: root

    required property MomentModel moment

    objectName: "placeSheet"
    title: qsTr("Where was it?")

    SearchField {
        objectName: "placeSearch"
        width: parent.width
        placeholderText: qsTr("A large city near there")
        text: root.moment.zones.typed

        onTextEdited: root.moment.zones.typed = text
        onTextChanged: root.moment.zones.typed = text
    }

    Repeater {
        model: root.moment.zones

        RowItem {
            required property int index
            required property string zone
            required property string city
            required property string country

            objectName: "place" + index
            width: parent ? parent.width : 0
            text: city
            subtitle: country
            showsCaret: false

            onClicked: {
                root.moment.pickZone(zone);
                root.close();
            }
        }
    }

    AppText {
        objectName: "placeHint"
        width: parent.width
        visible: root.moment.zones.typed.length > 0 && (root.moment.zones.count === 0 || root.moment.zones.hasMore)
        soft: true
        text: root.moment.zones.count === 0 ? qsTr("No city of that name here. Try a larger one, or the country.") : qsTr("There are more. Another letter narrows it down.")
    }
}
