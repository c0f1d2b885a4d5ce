import QtQuick

import Alongside.Style

/*! A heading of few words: its letters shrink a little before a word is split. */
AppText {
    id: root

    readonly property string longest: root.text.split(" ").reduce((most, word) => word.length > most.length ? word : most, "")

    variant: AppText.Heading
    font.pixelSize: Math.floor(root.look.size * Math.max(0.7, Math.min(1, root.width / (metrics.advanceWidth + 1))))

    TextMetrics {
        id: metrics

        font.family: root.look.family
        font.weight: root.look.weight
        font.pixelSize: root.look.size
        text: root.longest
    }
}
