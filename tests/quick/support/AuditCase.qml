pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Alongside.TestSupport
import Alongside.Theme

/*!
    Shows \c subject on every kind of phone there is, light and dark, large and small, in long words
    and from right to left, and fails where something could not be read or pressed.

    A test file needs only this:
    \qml
    AuditCase {
        name: "HelpScreenAudit"
        subject: Component { HelpScreen { } }
    }
    \endqml
    With ALONGSIDE_PICTURES set to a folder, it leaves a picture of each there.
*/
TestCase {
    id: root

    required property Component subject
    /// Called with what was made of subject, before it is looked at.
    signal prepare(shown: Item)

    /// Names of the displays to use; empty for all.
    property list<string> only

    when: windowShown
    width: 390
    height: 844
    visible: true

    Component {
        id: frame

        Rectangle {
            id: page

            readonly property Item shown: loader.item as Item

            color: Theme.color.canvas
            LayoutMirroring.enabled: Display.rightToLeft
            LayoutMirroring.childrenInherit: true

            Loader {
                id: loader

                anchors.fill: parent
                sourceComponent: root.subject
            }
        }
    }

    function displays() {
        return [
            {
                tag: "light"
            },
            {
                tag: "dark",
                dark: true
            },
            {
                tag: "contrast",
                contrast: true
            },
            {
                tag: "contrast dark",
                contrast: true,
                dark: true
            },
            {
                tag: "150",
                scale: 1.5
            },
            {
                tag: "200",
                scale: 2
            },
            {
                tag: "small",
                width: 320,
                height: 568
            },
            {
                tag: "small 200",
                width: 320,
                height: 568,
                scale: 2
            },
            {
                tag: "long words",
                language: "xl"
            },
            {
                tag: "long words small 200",
                language: "xl",
                width: 320,
                height: 568,
                scale: 2
            },
            {
                tag: "arabic",
                language: "ar"
            },
            {
                tag: "arabic small 200",
                language: "ar",
                width: 320,
                height: 568,
                scale: 2
            },
            {
                tag: "tablet",
                width: 834,
                height: 1112
            },
            {
                tag: "landscape",
                width: 844,
                height: 390
            }
        ];
    }

    function cleanup() {
        Display.reset();
    }

    function test_can_be_read_and_pressed_data() {
        return root.displays().filter(display => root.only.length === 0 || root.only.indexOf(display.tag) >= 0);
    }

    function test_can_be_read_and_pressed(data) {
        Display.reset();
        Display.reducedMotion = true; // two pictures are compared: nothing may move between them
        Display.dark = data.dark ?? false;
        Display.highContrast = data.contrast ?? false;
        Display.textScale = data.scale ?? 1;
        Display.language = data.language ?? "";
        const size = {
            width: data.width ?? 390,
            height: data.height ?? 844
        };
        const page = createTemporaryObject(frame, root, size);
        verify(page && page.shown, "could not be made");
        root.prepare(page.shown);
        const wrong = Audit.run(page, data.language === "xl").concat(data.language ? [] : Audit.labels(page));
        Audit.picture(page, root.name + " " + data.tag);
        compare(wrong.join("\n"), "");
    }
}
