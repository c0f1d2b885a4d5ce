pragma ComponentBehavior: Bound

import QtQuick

import Alongside.TestSupport

// Texts that cannot be read, or not all of them.
AuditCatchCase {
    id: test

    name: "AuditCatchesTexts"

    Component {
        id: sound

        AuditedPage {
            Text {
                text: "Can be read"
                font.pixelSize: 17
            }

            AuditedButton {
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
        id: paleText

        AuditedPage {
            Text {
                text: "Pale words"
                color: "#aaaaaa"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: unseenText

        AuditedPage {
            Text {
                text: "White on white"
                color: "white"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: paleOnWhatIsBehind

        AuditedPage {
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

        AuditedPage {
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

        AuditedPage {
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

        AuditedPage {
            Text {
                width: 90
                text: "Does not wrap where it should have wrapped"
                font.pixelSize: 17
            }
        }
    }

    Component {
        id: cutText

        AuditedPage {
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
        id: textsOverlap

        AuditedPage {
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

        AuditedPage {
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

        AuditedPage {
            Text {
                x: 350
                text: "Leaves the page"
                font.pixelSize: 17
            }
        }
    }

    function test_finds_what_was_seeded_data() {
        return [
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

    function test_a_sound_page_is_left_alone() {
        compare(test.audited(sound).join("\n"), "");
    }

    function test_what_is_meant_is_a_remark() {
        const page = createTemporaryObject(sound, test);
        compare(Audit.remarks(page), ["shortened: 'A preview that is meant to be short' (is 0, needs 0)"]);
    }

    function test_words_of_made_up_languages_may_split() {
        const page = createTemporaryObject(splitWord, test);
        compare(Audit.run(page, true).join("\n"), "");
    }
}
