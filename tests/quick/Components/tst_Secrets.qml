import QtQuick
import QtTest

import Alongside.Components
import Alongside.Input
import Alongside.TestSupport
import Alongside.Theme

// SecretInput, SecretCard.
TestCase {
    id: test

    name: "Secrets"
    when: windowShown
    width: 390
    height: 600
    visible: true

    Component {
        id: input

        Item {
            width: 350
            height: 200

            readonly property alias secret: secret

            SecretValue {
                id: secret
            }

            SecretInput {
                objectName: "input"
                width: parent.width
                value: secret
                label: "Your passphrase"
            }
        }
    }

    function init(): void {
        Display.reset();
    }

    function test_a_press_on_the_label_is_one_on_the_field_data(): var {
        return [
            {
                tag: "100",
                scale: 1
            },
            {
                tag: "200",
                scale: 2
            }
        ];
    }

    function test_a_press_on_the_label_is_one_on_the_field(data: var): void {
        Display.textScale = data.scale;
        const scene = createTemporaryObject(input, test);
        const whole = findChild(scene, "input");
        const field = findChild(scene, "field");
        const labelAndGap = field.mapToItem(whole, 0, 0).y;
        for (const y of [labelAndGap / 2, labelAndGap - 2]) {
            test.forceActiveFocus();
            verify(!field.activeFocus);
            mouseClick(whole, whole.width / 2, y);
            verify(field.activeFocus, y);
        }
    }

    function test_says_what_is_asked_for_and_never_what_was_typed(): void {
        const scene = createTemporaryObject(input, test);
        AssistiveTool.arrive();
        mouseClick(findChild(scene, "field"));
        keyClick("s");
        keyClick("e");
        compare(scene.secret.length, 2);
        const field = findChild(scene, "field");
        verify(field.Accessible.passwordEdit);
        compare(field.Accessible.description, "Your passphrase");
        verify(!AssistiveTool.spoken(scene).some(line => line.endsWith("se")));
    }
}
