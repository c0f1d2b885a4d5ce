import QtQml

/*! Sizes of text and distances of lines that a person may choose, and what they are called. */
QtObject {
    id: root

    /// In per cent; 0 as the device says.
    readonly property list<int> sizes: [0, 85, 100, 125, 150, 175, 200]
    readonly property list<string> sizeNames: root.sizes.map(root.sizeName)
    /// In the order of DeviceSettingsModel.LineSpacing.
    readonly property list<string> spacingNames: [qsTr("Normal"), qsTr("Wide"), qsTr("Very wide")]

    function sizeName(percent: int): string {
        if (percent === 0)
            return qsTr("As this device says");
        //: %1 is a number of per cent.
        return qsTr("%1 %").arg(percent);
    }
}
