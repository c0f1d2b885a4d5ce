import QtQuick

import Alongside.Style
import Alongside.Theme

/*! One line of the table of results: day, sum, and its authors' word for it; with large text one below the other. */
Grid {
    id: root

    required property string day
    required property string sum
    required property string band
    property int variant: AppText.Body
    property bool soft: false
    /// The words are said by what they stand in.
    property bool silent: false

    readonly property bool stacked: Theme.large
    readonly property real cell: root.stacked ? root.width : root.width / root.columns

    columns: root.stacked ? 1 : 3

    AppText {
        width: root.cell
        leftPadding: root.LayoutMirroring.enabled ? Theme.space8 : 0
        rightPadding: root.LayoutMirroring.enabled ? 0 : Theme.space8
        variant: root.variant
        soft: root.soft
        text: root.day
        Accessible.ignored: root.silent
    }

    WholeWords {
        width: root.cell
        leftPadding: root.LayoutMirroring.enabled ? Theme.space8 : 0
        rightPadding: root.LayoutMirroring.enabled ? 0 : Theme.space8
        variant: root.variant
        soft: root.soft
        words: root.sum
        Accessible.ignored: root.silent
    }

    AppText {
        width: root.cell
        variant: root.variant
        soft: root.soft
        text: root.band
        Accessible.ignored: root.silent
    }
}
