pragma ComponentBehavior: Bound

import QtQuick

import Alongside.TestSupport

// Buttons that are hard to press, or to be known by.
AuditCatchCase {
    id: test

    name: "AuditCatchesButtons"

    Component {
        id: smallTarget

        AuditedPage {
            AuditedButton {
                text: "Small"
                implicitWidth: 40
                implicitHeight: 40
            }
        }
    }

    Component {
        id: namelessTarget

        AuditedPage {
            AuditedButton {
                objectName: "nameless"
            }
        }
    }

    Component {
        id: fingersOnly

        AuditedPage {
            AuditedButton {
                text: "A tab"
                Accessible.role: Accessible.PageTab
            }
        }
    }

    Component {
        id: targetOutside

        AuditedPage {
            AuditedButton {
                x: 300
                text: "Half gone"
            }
        }
    }

    Component {
        id: targetsOverlap

        AuditedPage {
            AuditedButton {
                text: "Below"
            }

            AuditedButton {
                y: 30
                text: "Above"
            }
        }
    }

    Component {
        id: outsideItsButton

        AuditedPage {
            AuditedButton {
                id: button

                implicitWidth: 60
                text: "Grown"

                Text {
                    width: 60
                    text: "Words that have grown taller than this"
                    wrapMode: Text.Wrap
                    font.pixelSize: 17
                    color: "white"
                }
            }
        }
    }

    Component {
        id: sayingMore

        AuditedPage {
            AuditedButton {
                id: more

                text: "Call now"
                Accessible.name: "Anna Smith: call now."

                Text {
                    text: more.text
                    font.pixelSize: 17
                    color: "white"
                }
            }
        }
    }

    Component {
        id: sayingSomethingElse

        AuditedPage {
            AuditedButton {
                id: other

                text: "Write a mail"
                Accessible.name: "Mail Anna Smith"

                Text {
                    text: other.text
                    font.pixelSize: 17
                    color: "white"
                }
            }
        }
    }

    function test_finds_what_was_seeded_data() {
        return [
            {
                tag: "a small target",
                page: smallTarget,
                rule: "target:"
            },
            {
                tag: "a target without a name",
                page: namelessTarget,
                rule: "no name:"
            },
            {
                tag: "a target for fingers only",
                page: fingersOnly,
                rule: "out of reach of an assistive tool:"
            },
            {
                tag: "a target half off the page",
                page: targetOutside,
                rule: "target outside the page:"
            },
            {
                tag: "a target under another",
                page: targetsOverlap,
                rule: "targets overlap:"
            },
            {
                tag: "text that grew out of its button",
                page: outsideItsButton,
                rule: "text outside its button:"
            }
        ];
    }

    function test_the_words_on_a_button_are_in_its_name() {
        compare(Audit.labels(createTemporaryObject(sayingMore, test)), []);
        const found = Audit.labels(createTemporaryObject(sayingSomethingElse, test));
        compare(found.length, 1);
        verify(found[0].startsWith("label not in the name: 'Write a mail' on 'Mail Anna Smith'"), found[0]);
    }
}
