import Alongside.Style
import Alongside.Theme

/*! Says what the next part of a page is about. */
AppText {
    id: root

    variant: AppText.Heading
    topPadding: Theme.space8
}
