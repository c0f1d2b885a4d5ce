pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

import Alongside.Models
import Alongside.Treatment

/*! What a person keeps of their treatment, and one line or note of it. */
Routes {
    id: root

    readonly property Component first: treatments
    /// Of the medicines and side effects, where the open one belongs.
    property TreatmentNoteModel notes: root.opened.medicines

    /// What was entered is kept; only what cannot be is left behind, once that was said.
    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        const draft = root.opened.treatments.draft;
        if (root.stack.currentItem instanceof TreatmentFactsScreen)
            root.opened.treatmentFacts.commit();
        if (root.stack.currentItem instanceof TreatmentNoteScreen)
            root.notes.leave();
        if (!(root.stack.currentItem instanceof TreatmentScreen))
            return false;
        if (!draft.edited || draft.problem.length > 0) {
            root.opened.treatments.leave();
            return false;
        }
        root.opened.treatments.save();
        return true;
    }

    /// Keeps what is being entered. \returns false if it cannot be.
    function leave(): bool {
        const draft = root.opened.treatments.draft;
        if (!(root.stack.currentItem instanceof TreatmentScreen) || !draft.edited)
            return true;
        root.opened.treatments.save();
        return draft.problem.length === 0;
    }

    function showNote(notes: TreatmentNoteModel): void {
        root.notes = notes;
        root.stack.push(note);
    }

    function noteGone(notes: TreatmentNoteModel): void {
        root.notes = notes;
        if (root.stack.currentItem instanceof TreatmentNoteScreen)
            root.stack.pop();
        root.toast.offer(qsTr("It is gone from the list."), putNoteBack);
    }

    Connections {
        target: root.opened.treatments

        function onSaved(): void {
            if (root.stack.currentItem instanceof TreatmentScreen) {
                root.stack.pop();
                root.toast.show(qsTr("Saved."));
            }
        }

        function onRemoved(): void {
            if (root.stack.currentItem instanceof TreatmentScreen)
                root.stack.pop();
            root.toast.offer(qsTr("The treatment was removed."), putBack);
        }
    }

    T.Action {
        id: putBack

        onTriggered: root.opened.treatments.putBack()
    }

    Connections {
        target: root.opened.medicines

        function onOpened(): void {
            root.showNote(root.opened.medicines);
        }

        function onRemoved(): void {
            root.noteGone(root.opened.medicines);
        }
    }

    Connections {
        target: root.opened.sideEffects

        function onOpened(): void {
            root.showNote(root.opened.sideEffects);
        }

        function onRemoved(): void {
            root.noteGone(root.opened.sideEffects);
        }
    }

    T.Action {
        id: putNoteBack

        onTriggered: root.notes.putBack()
    }

    Component {
        id: treatments

        TreatmentsScreen {
            treatments: root.opened.treatments
            facts: root.opened.treatmentFacts
            medicines: root.opened.medicines
            sideEffects: root.opened.sideEffects

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onFactsRequested: root.stack.push(facts)
            onAddRequested: {
                root.opened.treatments.begin();
                root.stack.push(treatment);
            }
            onTreatmentRequested: row => {
                root.opened.treatments.edit(row);
                root.stack.push(treatment);
            }
        }
    }

    Component {
        id: treatment

        TreatmentScreen {
            draft: root.opened.treatments.draft

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onSaveRequested: root.opened.treatments.save()
            onRemoveRequested: root.opened.treatments.remove()
        }
    }

    Component {
        id: facts

        TreatmentFactsScreen {
            facts: root.opened.treatmentFacts

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
        }
    }

    Component {
        id: note

        TreatmentNoteScreen {
            notes: root.notes

            onBackRequested: root.backRequested()
            onHelpRequested: root.helpRequested(false)
            onRemoveRequested: root.notes.remove()
        }
    }
}
