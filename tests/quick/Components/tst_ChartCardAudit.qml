import QtQuick

import Alongside.Components
import Alongside.Style
import Alongside.TestSupport
import Alongside.Theme

AuditCase {
    name: "ChartCardAudit"
    subject: Component {
        AppPage {
            title: qsTr("Trends")

            ChartCard {
                width: parent.width
                picture: ChartPictures.week
                listed: true
            }

            ChartCard {
                width: parent.width
                picture: ChartPictures.seasons
            }

            ChartCard {
                width: parent.width
                picture: ChartPictures.year
            }

            ChartCard {
                width: parent.width
                picture: ChartPictures.tooLittle
            }
        }
    }
}
