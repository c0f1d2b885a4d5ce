import QtQuick

import Alongside.Style
import Alongside.Theme

/*!
    The top of a page that greets: a line, a greeting, the landscape of the hour. Give it to
    \c AppPage.hero with that page. In high contrast only the words remain.
*/
Item {
    id: root

    required property AppPage page
    property string eyebrow
    property string title
    property alias hour: landscape.hour

    readonly property real wordsEnd: words.y + words.height

    implicitHeight: Theme.highContrast ? root.wordsEnd + Theme.space16 : Math.max(root.page.insetTop + Theme.heroHeight, root.wordsEnd + Theme.heroHeight * 0.6)

    Landscape {
        id: landscape

        anchors.fill: parent
    }

    Column {
        id: words

        x: root.page.columnX
        y: root.page.insetTop + Theme.space6
        width: root.page.columnWidth

        // Beside Help, which lies over this in the page's bar.
        Item {
            width: parent.width
            height: Math.max(Theme.hit, eyebrow.implicitHeight)

            AppText {
                id: eyebrow

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - root.page.barEndWidth - Theme.space8
                variant: AppText.Small
                font.weight: Font.Medium
                text: root.eyebrow
            }
        }

        AppText {
            width: parent.width
            variant: AppText.Display
            text: root.title
        }
    }
}
