import Alongside.Components
import Alongside.Style

GallerySection {
    id: root

    title: qsTr("Text")

    AppText {
        width: parent.width
        variant: AppText.Display
        text: qsTr("Good morning, Maya")
    }

    AppText {
        width: parent.width
        variant: AppText.Title
        text: qsTr("Walked to the end of the road")
    }

    AppText {
        width: parent.width
        variant: AppText.Heading
        text: qsTr("If you feel like it")
    }

    AppText {
        width: parent.width
        variant: AppText.Reading
        text: qsTr("The waiting room has the same fish tank as last time. I counted eleven again.")
    }

    AppText {
        width: parent.width
        text: qsTr("Write one word or many. It is locked to this phone and only you can open it.")
    }

    AppText {
        width: parent.width
        soft: true
        text: qsTr("A word is enough. So is nothing.")
    }

    AppText {
        width: parent.width
        variant: AppText.Label
        text: qsTr("Write a few lines")
    }

    AppText {
        width: parent.width
        variant: AppText.Small
        soft: true
        text: qsTr("Only you can read this")
    }

    HighlightedText {
        width: parent.width
        text: qsTr("My feet were tingling but the air was nice.")
        ranges: [3, 4, 8, 4]
    }
}
