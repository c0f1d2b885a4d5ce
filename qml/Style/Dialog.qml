import QtQuick
import QtQuick.Templates as T

import Alongside.Theme

T.Dialog {
    id: root

    property Item opener: null

    implicitWidth: Math.max(root.implicitContentWidth + root.leftPadding + root.rightPadding, root.implicitHeaderWidth)
    implicitHeight: root.implicitContentHeight + root.topPadding + root.bottomPadding + (root.implicitHeaderHeight > 0 ? root.implicitHeaderHeight + root.spacing : 0)
    padding: Theme.space20
    spacing: 0
    modal: true
    focus: true

    onAboutToShow: root.opener = root.parent.Window.activeFocusItem
    // Where it was opened one goes on. Qt leaves the focus with the window's root, where no key is heard.
    onClosed: {
        const focused = root.parent.Window.activeFocusItem;
        if (root.opener && !(focused && focused.parent))
            root.opener.forceActiveFocus(Qt.PopupFocusReason);
        root.opener = null;
    }

    header: AppText {
        visible: root.title.length > 0
        text: root.title
        variant: AppText.Title
        leftPadding: Theme.space20
        rightPadding: Theme.space20
        topPadding: Theme.space20
    }

    background: Rectangle {
        radius: Theme.radiusSheet
        color: Theme.color.surfaceRaised
        border.width: Theme.cardStroke
        border.color: Theme.highContrast ? Theme.color.outline : Theme.color.hairline
    }

    T.Overlay.modal: Rectangle {
        color: Theme.color.scrim
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.gentle
        }
    }

    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
