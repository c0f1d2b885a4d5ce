pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A contact being added or changed. Leaving keeps what was changed; only a name matters. */
AppPage {
    id: root

    required property ContactDraft draft

    objectName: "contactFormScreen"
    title: root.draft.contactId > 0 ? qsTr("Change") : qsTr("Add someone")
    showsBack: true

    component Line: LabeledField {
        id: line

        property string name
        property string words
        property int longest: root.draft.longestLine
        property int hints: Qt.ImhNone

        signal edited(words: string)

        width: parent ? parent.width : 0

        TextField {
            objectName: line.name
            width: parent.width
            maximumLength: line.longest
            inputMethodHints: line.hints
            Accessible.name: line.label
            text: line.words

            onTextEdited: line.edited(text)
        }
    }

    Connections {
        target: root.draft

        function onChanged(): void {
            if (root.draft.problem.length > 0)
                root.scrollToTop();
        }
    }

    ProblemNote {
        objectName: "formProblem"
        width: parent.width
        text: root.draft.problem
    }

    Button {
        objectName: "abandonContact"
        width: Math.min(implicitWidth, parent.width)
        visible: root.draft.problem.length > 0
        kind: Button.Quiet
        iconName: "arrow-counter-clockwise"
        text: root.draft.contactId > 0 ? qsTr("Leave it as it was") : qsTr("Do not add it")

        onClicked: root.draft.abandon()
    }

    Line {
        name: "contactName"
        label: qsTr("Name of a person or a place")
        words: root.draft.name

        onEdited: words => root.draft.name = words
    }

    Card {
        width: parent.width
        padding: Theme.space8

        RowItem {
            objectName: "contactRole"
            width: parent.width
            iconName: "users"
            text: root.draft.roles[root.draft.role]
            subtitle: qsTr("Who they are to you. Change it")

            onClicked: role.open()
        }
    }

    Line {
        name: "contactTitle"
        label: qsTr("What they do, in your words, if you like")
        words: root.draft.title

        onEdited: words => root.draft.title = words
    }

    Line {
        name: "contactOrganisation"
        label: qsTr("Hospital or organisation, if you like")
        words: root.draft.organisation

        onEdited: words => root.draft.organisation = words
    }

    Repeater {
        model: root.draft.phones

        PhoneCard {
            width: parent ? parent.width : 0
            phones: root.draft.phones
        }
    }

    Button {
        objectName: "addPhone"
        width: parent.width
        visible: root.draft.phones.hasRoom
        kind: Button.Soft
        iconName: "plus"
        text: root.draft.phones.count > 0 ? qsTr("Add another number") : qsTr("Add a number")

        onClicked: root.draft.phones.add()
    }

    Line {
        name: "contactEmails"
        label: qsTr("E-mail, if you like")
        hint: qsTr("Several with a space between.")
        longest: 2000
        hints: Qt.ImhEmailCharactersOnly
        words: root.draft.emails

        onEdited: words => root.draft.emails = words
    }

    Line {
        name: "contactPortal"
        label: qsTr("Address of their portal, if there is one")
        longest: 2000
        hints: Qt.ImhUrlCharactersOnly
        words: root.draft.portal

        onEdited: words => root.draft.portal = words
    }

    WordsField {
        objectName: "contactAddress"
        width: parent.width
        label: qsTr("Where they are")
        words: root.draft.address

        onEdited: words => root.draft.address = words
    }

    WordsField {
        objectName: "contactAbout"
        width: parent.width
        label: qsTr("What to call them about")
        words: root.draft.callAbout

        onEdited: words => root.draft.callAbout = words
    }

    WordsField {
        objectName: "contactNote"
        width: parent.width
        label: qsTr("Notes")
        words: root.draft.note

        onEdited: words => root.draft.note = words
    }

    RoleSheet {
        id: role

        draft: root.draft
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "saveContact"
                width: parent.width
                text: root.draft.contactId > 0 ? qsTr("Save") : qsTr("Add")

                onClicked: root.draft.save()
            }
        }
    }
}
