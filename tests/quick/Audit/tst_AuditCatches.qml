pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest

import Alongside.TestSupport

// An audit that finds nothing is worth nothing until it has found what was put there.
TestCase {
    id: test

    name: "AuditCatches"
    when: windowShown
    width: 390
    height: 844
    visible: true

    component Page: Rectangle {
        width: 390
        height: 844
        color: "white"
    }

    component Pressable: T.AbstractButton {
        id: pressable

        implicitWidth: 120
        implicitHeight: 48
        Accessible.name: pressable.text
        background: Rectangle {
            color: "teal"
        }
    }

    Component {
        id: sound

        Page {
            Text {
                text: "Can be read"
                font.pixelSize: 17
            }

            Pressable {
                y: 100
                text: "Can be pressed"
            }

            Text {
                y: 200
                width: 80
                text: "A preview that is meant to be short"
                elide: Text.ElideRight
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: smallTarget

        Page {
            Pressable {
                text: "Small"
                implicitWidth: 40
                implicitHeight: 40
            }
        }
    }

    Component {
        id: namelessTarget

        Page {
            Pressable {
                objectName: "nameless"
            }
        }
    }

    Component {
        id: fingersOnly

        Page {
            Pressable {
                text: "A tab"
                Accessible.role: Accessible.PageTab
            }
        }
    }

    Component {
        id: targetOutside

        Page {
            Pressable {
                x: 300
                text: "Half gone"
            }
        }
    }

    Component {
        id: targetsOverlap

        Page {
            Pressable {
                text: "Below"
            }

            Pressable {
                y: 30
                text: "Above"
            }
        }
    }

    Component {
        id: paleText

        Page {
            Text {
                text: "Pale words"
                color: "#aaaaaa"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: unseenText

        Page {
            Text {
                text: "White on white"
                color: "white"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: paleOnWhatIsBehind

        Page {
            Rectangle {
                width: 200
                height: 60
                color: "#444444"

                Text {
                    text: "Black on dark grey"
                    font.pixelSize: 17
                }
            }
        }
    }

    Component {
        id: belowTheFold

        Page {
            Flickable {
                anchors.fill: parent
                contentHeight: 3000

                Text {
                    y: 2900
                    text: "Pale and far down"
                    color: "#aaaaaa"
                    font.pixelSize: 17
                }
            }
        }
    }

    Component {
        id: splitWord

        Page {
            Text {
                width: 90
                text: "Incomprehensibilities"
                wrapMode: Text.Wrap
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: wideText

        Page {
            Text {
                width: 90
                text: "Does not wrap where it should have wrapped"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: cutText

        Page {
            Text {
                width: 90
                text: "Has three lines to say and room for one of them"
                wrapMode: Text.Wrap
                maximumLineCount: 1
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: outsideItsButton

        Page {
            Pressable {
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

        Page {
            Pressable {
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

        Page {
            Pressable {
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

    Component {
        id: textsOverlap

        Page {
            Text {
                text: "One sentence over another"
                font.pixelSize: 20
            }

            Text {
                y: 8
                text: "Another sentence under one"
                font.pixelSize: 20
            }
        }
    }

    Component {
        id: barOverText

        Page {
            Flickable {
                anchors.fill: parent
                contentHeight: 400

                Text {
                    text: "Starts where the bar is"
                    font.pixelSize: 17
                }
            }

            Text {
                text: "Title of the page"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: textOutside

        Page {
            Text {
                x: 350
                text: "Leaves the page"
                font.pixelSize: 17
            }
        }
    }

    function audited(component: Component): list<string> {
        const page = createTemporaryObject(component, test);
        verify(page);
        return Audit.run(page);
    }

    function test_a_sound_page_is_left_alone() {
        compare(test.audited(sound).join("\n"), "");
    }

    function test_what_is_meant_is_a_remark() {
        const page = createTemporaryObject(sound, test);
        compare(Audit.remarks(page), ["shortened: 'A preview that is meant to be short' (is 0, needs 0)"]);
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
                tag: "pale text",
                page: paleText,
                rule: "contrast:"
            },
            {
                tag: "text that is not there",
                page: unseenText,
                rule: "not to be seen:"
            },
            {
                tag: "text too close to what is really behind it",
                page: paleOnWhatIsBehind,
                rule: "contrast:"
            },
            {
                tag: "a fault below the fold",
                page: belowTheFold,
                rule: "contrast:"
            },
            {
                tag: "a word split in two",
                page: splitWord,
                rule: "word split:"
            },
            {
                tag: "text that does not wrap",
                page: wideText,
                rule: "text wider than its place:"
            },
            {
                tag: "text that is cut",
                page: cutText,
                rule: "cut:"
            },
            {
                tag: "text that grew out of its button",
                page: outsideItsButton,
                rule: "text outside its button:"
            },
            {
                tag: "text on text",
                page: textsOverlap,
                rule: "texts overlap:"
            },
            {
                tag: "text under a bar",
                page: barOverText,
                rule: "texts overlap:"
            },
            {
                tag: "text off the page",
                page: textOutside,
                rule: "text outside the page:"
            }
        ];
    }

    function test_finds_what_was_seeded(data) {
        const found = test.audited(data.page);
        verify(found.some(line => line.startsWith(data.rule)), "found only: " + found.join(", "));
    }

    function test_the_words_on_a_button_are_in_its_name() {
        compare(Audit.labels(createTemporaryObject(sayingMore, test)), []);
        const found = Audit.labels(createTemporaryObject(sayingSomethingElse, test));
        compare(found.length, 1);
        verify(found[0].startsWith("label not in the name: 'Write a mail' on 'Mail Anna Smith'"), found[0]);
    }

    function test_words_of_made_up_languages_may_split() {
        const page = createTemporaryObject(splitWord, test);
        compare(Audit.run(page, true).join("\n"), "");
    }
}
