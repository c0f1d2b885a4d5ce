import QtQuick

/*!
    The first rows of a model, for a Repeater: no more of them are made than \c most, however many there
    are. What is made and hidden costs as much as what is seen, at every row that a list makes, too.
*/
DelegateModel {
    id: root

    property int most: 20
    readonly property bool hasMore: root.items.count > root.most

    function choose(): void {
        const all = root.items.count;
        const shown = Math.min(root.most, all);
        if (shown > 0)
            root.items.addGroups(0, shown, "first");
        if (shown < all)
            root.items.removeGroups(shown, all - shown, "first");
    }

    filterOnGroup: "first"
    groups: DelegateModelGroup {
        name: "first"
    }
    items.onChanged: root.choose()
    onMostChanged: root.choose()
}
