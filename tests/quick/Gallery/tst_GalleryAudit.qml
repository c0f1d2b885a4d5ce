import QtQuick

import Alongside.Gallery
import Alongside.TestSupport

AuditCase {
    name: "GalleryAudit"
    subject: Component {
        GalleryScreen {
            rightToLeft: Display.rightToLeft
        }
    }
}
