import QtQuick

/*! A place the bar leads to. */
QtObject {
    id: root

    /// What the Shell calls it, such as "journal".
    required property string name
    /// What people read, such as "Journal".
    required property string label
    required property string iconName
}
