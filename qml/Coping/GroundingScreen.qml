pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Components
import Alongside.Models
import Alongside.Style
import Alongside.Theme

/*! Five senses, one step a screen, at one's own pace: on, back and out at every step. */
AppPage {
    id: root

    required property CopingToolModel tool

    objectName: "groundingScreen"
    // With large text the steps need the room.
    title: Theme.large && root.tool.step > 0 ? "" : root.tool.name
    showsBack: true

    Connections {
        target: root.tool

        function onStepChanged(): void {
            root.scrollToTop();
            root.announce(root.tool.atEnd ? root.tool.ending : root.tool.stepTitle);
        }
    }

    StepHeader {
        visible: !root.tool.atEnd
        width: parent.width
        step: root.tool.step + 1
        steps: root.tool.stepCount
    }

    QuietEnd {
        width: parent.width
        ended: root.tool.atEnd
    }

    AppText {
        objectName: "stepTitle"
        width: parent.width
        variant: AppText.Display
        topPadding: Theme.space24
        text: root.tool.atEnd ? root.tool.ending : root.tool.stepTitle
    }

    AppText {
        visible: !root.tool.atEnd
        width: parent.width
        variant: AppText.Reading
        text: root.tool.stepText
    }

    AppText {
        visible: !root.tool.atEnd
        width: parent.width
        soft: true
        text: root.tool.instead
    }

    CopingEvidence {
        visible: root.tool.atEnd
        width: parent.width
        tool: root.tool
    }

    bottomBar: Component {
        StickyBar {
            Button {
                objectName: root.tool.atEnd ? "done" : "next"
                width: parent.width
                text: root.tool.atEnd ? qsTr("Done") : qsTr("Next")

                onClicked: {
                    if (root.tool.atEnd)
                        root.backRequested();
                    else
                        root.tool.next();
                }
            }

            Button {
                objectName: "previous"
                visible: root.tool.step > 0
                width: parent.width
                kind: Button.Quiet
                text: qsTr("Back a step")

                onClicked: root.tool.back()
            }
        }
    }
}
