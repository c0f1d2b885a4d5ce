import QtQuick
import QtTest

/*!
    Finds on each page what was put there: an audit that finds nothing is worth nothing until it has. A test
    file says in test_finds_what_was_seeded_data() which page breaks which rule.
*/
TestCase {
    id: root

    when: windowShown
    width: 390
    height: 844
    visible: true

    function audited(component: Component): list<string> {
        const page = createTemporaryObject(component, root);
        verify(page);
        return Audit.run(page);
    }

    function test_finds_what_was_seeded(data) {
        const found = root.audited(data.page);
        verify(found.some(line => line.startsWith(data.rule)), "found only: " + found.join(", "));
    }
}
