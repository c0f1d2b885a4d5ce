pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! A card of a group, filled in by whoever leads it. All of it is kept as it is typed. */
AppPage {
    id: root

    required property GroupCardForm form

    objectName: "packFormScreen"
    title: qsTr("A card of my group")
    showsBack: true
    Component.onDestruction: root.form.commit()

    PackPreviewSheet {
        id: preview

        form: root.form
    }

    ProblemNote {
        objectName: "cardProblem"
        width: parent.width
        text: root.form.problem
    }

    AppText {
        objectName: "cardKept"
        width: parent.width
        variant: AppText.Small
        soft: true
        text: root.form.settled ? qsTr("Kept in your vault") : qsTr("Saving…")
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.From
        name: "cardFrom"
        label: qsTr("Given out by")
        hint: qsTr("The name that members know, as Anna's groups")
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Name
        name: "cardName"
        label: qsTr("Name of the group")
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Organisation
        name: "cardOrganisation"
        label: qsTr("Who runs it")
    }

    LabeledField {
        width: parent.width
        label: qsTr("How members meet")

        ChipChoice {
            width: parent.width
            name: qsTr("How members meet")
            optionName: "cardKind"
            options: root.form.kinds
            current: root.form.kind

            onPicked: index => root.form.kind = index
        }
    }

    PackTownPart {
        width: parent.width
        visible: root.form.inPerson
        form: root.form
    }

    SwitchRow {
        objectName: "cardAnywhere"
        width: parent.width
        text: qsTr("For people anywhere")
        subtitle: qsTr("Otherwise it is for people of your country")
        checked: root.form.forAnywhere

        onToggled: root.form.forAnywhere = checked
    }

    LabeledField {
        width: parent.width
        label: qsTr("Whom it is for")

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.form.audiences

                Chip {
                    id: audience

                    required property int index
                    required property string modelData

                    objectName: "cardAudience" + audience.index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: audience.modelData
                    checked: root.form.chosenAudiences.includes(audience.index)

                    onToggled: root.form.turnAudience(audience.index)
                }
            }
        }
    }

    SwitchRow {
        objectName: "cardMetastatic"
        width: parent.width
        text: qsTr("For metastatic disease only")
        checked: root.form.metastaticOnly

        onToggled: root.form.metastaticOnly = checked
    }

    PackMeetingPart {
        width: parent.width
        form: root.form
    }

    LabeledField {
        width: parent.width
        label: qsTr("Held in")

        Flow {
            width: parent.width
            spacing: Theme.space8

            Repeater {
                model: root.form.languages

                Chip {
                    id: language

                    required property int index
                    required property string modelData

                    objectName: "cardLanguage" + language.index
                    width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
                    text: language.modelData
                    checked: root.form.chosenLanguages.includes(language.index)

                    onToggled: root.form.turnLanguage(language.index)
                }
            }
        }
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Phone
        name: "cardPhone"
        label: qsTr("Telephone, if members may call")
        hints: Qt.ImhDialableCharactersOnly
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Email
        name: "cardEmail"
        label: qsTr("E-mail address, if members may write")
        hints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Web
        name: "cardWeb"
        label: qsTr("Web page, if it has one")
        hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
    }

    LabeledField {
        width: parent.width
        label: qsTr("Led by")

        ChipChoice {
            width: parent.width
            name: qsTr("Led by")
            optionName: "cardLeader"
            options: root.form.leaders
            current: root.form.leader

            onPicked: index => root.form.leader = index
        }
    }

    SwitchRow {
        objectName: "cardFree"
        width: parent.width
        text: qsTr("It costs nothing")
        checked: root.form.isFree

        onToggled: root.form.isFree = checked
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Note
        name: "cardNote"
        label: qsTr("Good to know, if you like")
    }

    PackLine {
        width: parent.width
        form: root.form
        which: GroupCardForm.Home
        name: "cardHome"
        label: qsTr("Web address of the card itself, if it has one")
        hint: qsTr("Where members find the newest file. It stands in the code if the card is too long for one.")
        hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
    }

    AppText {
        objectName: "cardRemark"
        width: parent.width
        visible: root.form.remark.length > 0
        text: root.form.remark
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: "previewCard"
                width: parent.width
                enabled: root.form.remark.length === 0
                text: root.form.remark.length === 0 ? qsTr("See it as a member") : qsTr("Something is still missing")

                onClicked: preview.open()
            }
        }
    }
}
