import QtQuick

import Alongside.Theme

/*!
    A few words that stay whole, as those of a title or a button: their letters shrink a little if that
    keeps one from being split. A number of several groups ("020 7946 0101", "1-877-465-6636") is one of them, and so are a
    number out of another ("6 of 12") and a word with a short end ("check-ins"); a web address is as many as there are between its slashes.
*/
AppText {
    id: root

    property string words
    /// No smaller than that, nor than the smallest text there is at 100 %.
    readonly property real least: Math.max(root.look.size * 0.7, Theme.small.size / Theme.textScale)
    readonly property real room: root.width - root.leftPadding - root.rightPadding
    readonly property real fitting: Math.floor(root.look.size * Math.min(1, root.room / (metrics.advanceWidth + 1)))
    // A hyphen may end a line, unless what comes after it is bound to it.
    readonly property list<string> pieces: root.text.match(/[^ \u200b-]+(?:-\u2060[^ \u200b-]+)*-?/g) ?? []
    readonly property string longest: root.pieces.reduce((most, word) => word.length > most.length ? word : most, "")

    /// \returns \a words with no place to break a line within a number, between two of them with a short word
    /// in between, before a short end, or before the dot between two parts; and with one after each slash of an address, and within a long name that is
    /// made of several ("SurvivingBreastCancer").
    function bound(words: string): string {
        const numbers = words.replace(/(\d) (?=\d)/g, "$1\u00a0").replace(/(\d)-(?=\d)/g, "$1-\u2060");
        const shares = numbers.replace(/(\d) ([^\s\d·]{1,2}) (?=\d)/g, "$1\u00a0$2\u00a0");
        const parts = shares.replace(/ · /g, "\u00a0· ");
        const ends = parts.replace(/-(?=[^\s-]{1,4}(?:[\s.,;:!?)]|$))/g, "-\u2060");
        const names = ends.replace(/[^\s\/]{20,}/g, name => name.replace(/([a-z])(?=[A-Z])/g, "$1\u200b"));
        return names.replace(/\S+:\/\/\S+/g, address => address.replace(/\/(?=[^/])/g, "/\u200b"));
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
