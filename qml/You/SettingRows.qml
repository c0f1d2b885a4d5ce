import Alongside.Components
import Alongside.Theme

/*! Settings that belong together, one below the other. */
Card {
    width: parent ? parent.width : 0
    padding: Theme.space8
    spacing: 0
}
