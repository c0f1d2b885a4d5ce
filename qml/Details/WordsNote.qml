import QtQuick

import Alongside.Models
import Alongside.Style

/*! What is to be said of words that were not written in the person's language; nothing in English. */
AppText {
    id: root

    /// A file of content/, without ".json".
    required property string file

    objectName: "wordsNote"
    visible: root.text.length > 0
    variant: AppText.Small
    soft: true
    text: TranslationNote.of(root.file)
}
