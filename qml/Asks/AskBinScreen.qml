import Alongside.Details

/*! Deleted asks, to be put back or erased for good. */
BinPage {
    id: root

    objectName: "askBinScreen"
    title: qsTr("Deleted asks")
    text: qsTr("What you delete waits here for %n days. Then it is erased for good.", "", root.bin.days)
    emptyText: qsTr("Nothing here. What you delete waits here for %n days.", "", root.bin.days)
}
