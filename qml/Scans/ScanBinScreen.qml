import Alongside.Details

/*! Deleted scans, to be put back or erased for good. Their answers are check-ins and were never gone. */
BinPage {
    id: root

    objectName: "scanBinScreen"
    title: qsTr("Deleted scans")
    text: qsTr("A scan you delete waits here for %n days. Then it is erased for good.", "", root.bin.days)
    emptyText: qsTr("Nothing here. A scan you delete waits here for %n days.", "", root.bin.days)
}
