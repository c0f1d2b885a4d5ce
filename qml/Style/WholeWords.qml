import QtQuick

import Alongside.Theme

/*!
    A few words that stay whole, as those of a title or a button: their letters shrink a little if that
    keeps one from being split. A number of several groups ("020 7946 0101") is one of them, and so is a word with a
    short end ("check-ins").
*/
AppText {
    id: root

    property string words
    /// No smaller than that, nor than the smallest text there is at 100 %.
    readonly property real least: Math.max(root.look.size * 0.7, Theme.small.size / Theme.textScale)
    readonly property real fitting: Math.floor(root.look.size * Math.min(1, root.width / (metrics.advanceWidth + 1)))
    readonly property string longest: root.text.split(/[ \u200b]/).reduce((most, word) => word.length > most.length ? word : most, "")

    /// \returns \a words with no place to break a line within a number or before a short end.
    function bound(words: string): string {
        return words.replace(/(\d) (?=\d)/g, "$1\u00a0").replace(/-(?=[^\s-]{1,4}(?:[\s.,;:!?)]|$))/g, "-\u2060");
    }

    variant: AppText.Heading
    text: root.bound(root.words)
    Accessible.name: root.words
    font.pixelSize: root.fitting < root.least ? root.look.size : root.fitting

    TextMetrics {
        id: metrics

        font.family: root.look.family
        font.weight: root.look.weight
        font.pixelSize: root.look.size
        text: root.longest
    }
}
