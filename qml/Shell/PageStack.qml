import QtQuick.Templates as T

/*! Pages over each other, which come and go at once. The one on top has the focus. */
T.StackView {
    id: root

    focus: true
    // Where nothing was ever said of transitions Qt never ends one, and keeps each page that was left.
    popEnter: null

    onCurrentItemChanged: {
        if (root.currentItem)
            root.currentItem.forceActiveFocus();
    }
}
