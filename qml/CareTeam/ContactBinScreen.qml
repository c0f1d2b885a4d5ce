import Alongside.Details

/*! Deleted contacts, to be put back or erased for good. */
BinPage {
    id: root

    objectName: "contactBinScreen"
    title: qsTr("Deleted people")
    text: qsTr("Someone you delete waits here for %n days. Then it is erased for good.", "", root.bin.days)
    emptyText: qsTr("Nothing here. Someone you delete waits here for %n days.", "", root.bin.days)
}
