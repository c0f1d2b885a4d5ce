pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! What the journal shows only: everything chosen has to hold. Each tap takes effect at once. */
Sheet {
    id: root

    required property JournalFilterModel filter

    readonly property bool choosesDay: root.filter.choosing !== JournalFilterModel.None

    objectName: "filterSheet"
    title: qsTr("Show only")
    contentSpacing: Theme.space16

    onAboutToShow: root.filter.loadTags()
    onClosed: root.filter.choose(JournalFilterModel.None)

    Flow {
        width: parent.width
        spacing: Theme.space8

        Chip {
            objectName: "filterStarred"
            width: Math.min(implicitWidth, parent.width)
            iconName: "star"
            text: qsTr("With a star")
            checked: root.filter.starred

            onToggled: root.filter.starred = checked
        }

        Chip {
            objectName: "filterPhoto"
            width: Math.min(implicitWidth, parent.width)
            iconName: "image"
            text: qsTr("With a photo")
            checked: root.filter.withPhoto

            onToggled: root.filter.withPhoto = checked
        }
    }

    AppText {
        width: parent.width
        variant: AppText.Label
        text: qsTr("How you felt")
    }

    MoodPicker {
        objectName: "filterMood"
        width: parent.width
        value: root.filter.mood

        onPicked: level => root.filter.mood = root.filter.mood === level ? -1 : level
    }

    AppText {
        visible: tags.count > 0 || root.filter.manyTags
        width: parent.width
        variant: AppText.Label
        text: qsTr("Tag")
    }

    ProblemNote {
        objectName: "filterTagProblem"
        width: parent.width
        text: root.filter.tagProblem
    }

    SearchField {
        objectName: "filterTagSearch"
        width: parent.width
        visible: root.filter.manyTags
        placeholderText: qsTr("Find a tag")
        text: root.filter.tagWords

        onTextEdited: root.filter.tagWords = text
        onTextChanged: root.filter.tagWords = text
    }

    Flow {
        width: parent.width
        visible: tags.count > 0
        spacing: Theme.space8

        Repeater {
            id: tags

            model: root.filter.tags

            Chip {
                required property string modelData
                required property int index

                objectName: "filterTag" + index
                width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                text: modelData
                checked: root.filter.tag === modelData

                onToggled: root.filter.tag = checked ? modelData : ""
            }
        }
    }

    AppText {
        objectName: "filterTagsLeft"
        width: parent.width
        visible: root.filter.manyTags && (root.filter.tagsLeft > 0 || tags.count === 0)
        variant: AppText.Small
        soft: true
        text: tags.count === 0 ? qsTr("No tag has this in it.") : qsTr("There are more. A part of a tag finds it.")
    }

    AppText {
        width: parent.width
        variant: AppText.Label
        text: qsTr("When")
    }

    Card {
        width: parent.width
        padding: Theme.space8
        spacing: 0

        RowItem {
            objectName: "filterFrom"
            width: parent.width
            iconName: "calendar-blank"
            text: qsTr("From")
            subtitle: root.filter.fromText
            showsCaret: false

            onClicked: root.filter.choose(root.filter.choosing === JournalFilterModel.From ? JournalFilterModel.None : JournalFilterModel.From)
        }

        RowItem {
            objectName: "filterUntil"
            width: parent.width
            iconName: "calendar-blank"
            text: qsTr("Until")
            subtitle: root.filter.untilText
            showsCaret: false

            onClicked: root.filter.choose(root.filter.choosing === JournalFilterModel.Until ? JournalFilterModel.None : JournalFilterModel.Until)
        }
    }

    Loader {
        width: parent.width
        active: root.choosesDay
        visible: active
        sourceComponent: CalendarMonth {
            objectName: "filterDays"
            spill: Theme.gutter(root.width)
            days: root.filter.month
            title: root.filter.month.title
            weekdays: root.filter.month.weekdays
            hasEarlier: root.filter.month.hasEarlier
            hasLater: root.filter.month.hasLater
            yearBefore: root.filter.month.yearBefore
            yearAfter: root.filter.month.yearAfter

            onPicked: number => root.filter.month.pick(number)
            onTurned: months => root.filter.month.turn(months)
        }
    }

    Button {
        objectName: "filterAnyDay"
        visible: root.filter.hasFrom || root.filter.hasUntil
        width: Math.min(implicitWidth, parent.width)
        kind: Button.Quiet
        text: qsTr("Any day again")

        onClicked: root.filter.clearDays()
    }

    Button {
        objectName: "filterDone"
        width: parent.width
        text: qsTr("Show these")

        onClicked: root.close()
    }

    Button {
        objectName: "filterClear"
        visible: root.filter.active
        width: parent.width
        kind: Button.Soft
        text: qsTr("Show all")

        onClicked: {
            root.filter.clear();
            root.close();
        }
    }
}
