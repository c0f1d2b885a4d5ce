import QtQuick
import QtQuick.Templates as T

import Alongside.Components
import Alongside.Models

/*! The screens of one feature of an open profile, and which one leads where among them. */
Item {
    id: root

    required property OpenedProfile opened
    /// Where screens are put.
    required property T.StackView stack
    required property Toast toast

    signal helpRequested(crisis: bool)
    signal lockRequested
    signal backRequested
    /// Another feature is to be opened; \a place as a link names it.
    signal placeRequested(place: string)

    visible: false
}
