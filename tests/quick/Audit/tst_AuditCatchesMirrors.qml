pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.Style
import Alongside.TestSupport

// What stays where it was when a page is turned round for those who read from right to left.
TestCase {
    id: test

    name: "AuditCatchesMirrors"
    when: windowShown
    width: 390
    height: 844
    visible: true

    Component {
        id: turned

        AuditedPage {
            Column {
                x: 20
                width: 350

                Button {
                    text: "Narrow"
                }

                AuditedButton {
                    anchors.right: parent.right
                    text: "At the end"
                }

                AppText {
                    width: parent.width
                    text: "Words from edge to edge"
                }
            }

            Icon {
                anchors.right: parent.right
                name: "caret-right"
                directional: true
            }
        }
    }

    Component {
        id: leftBehind

        AuditedPage {
            Column {
                x: 20
                width: 350

                AuditedButton {
                    text: "Narrow"
                }
            }
        }
    }

    Component {
        id: wrongArrow

        AuditedPage {
            Icon {
                anchors.right: parent.right
                name: "caret-right"
            }
        }
    }

    Component {
        id: wrongSide

        AuditedPage {
            AppText {
                width: parent.width
                LayoutMirroring.enabled: false
                text: "Words"
            }
        }
    }

    Component {
        id: wrongAir

        AuditedPage {
            AppText {
                width: parent.width
                leftPadding: 12
                text: "Words"
            }
        }
    }

    function test_finds_what_was_seeded_data() {
        return [
            {
                tag: "all of it turned",
                page: turned,
                rules: []
            },
            {
                tag: "a narrow button in a column",
                page: leftBehind,
                rules: ["not mirrored"]
            },
            {
                tag: "an arrow",
                page: wrongArrow,
                rules: ["arrow the wrong way"]
            },
            {
                tag: "words at their old side",
                page: wrongSide,
                rules: ["text at the wrong side"]
            },
            {
                tag: "air at one side of words",
                page: wrongAir,
                rules: ["not mirrored"]
            }
        ];
    }

    function test_finds_what_was_seeded(data) {
        const page = createTemporaryObject(data.page, test);
        verify(page);
        Audit.remember(page);
        page.LayoutMirroring.childrenInherit = true;
        page.LayoutMirroring.enabled = true;
        compare(Audit.mirrored().map(line => line.split(":")[0]), data.rules, Audit.mirrored().join(", "));
    }
}
