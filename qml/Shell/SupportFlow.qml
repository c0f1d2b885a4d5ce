pragma ComponentBehavior: Bound

import QtQuick

/*! Everything under Support, and the way between its features. */
Routes {
    id: root

    readonly property Component first: careTeam.first
    readonly property Component visitsFirst: visits.first
    readonly property Component briefFirst: briefs.first
    readonly property Component groupsFirst: groups.first

    /// What somebody gave is being looked at; more of it may come.
    readonly property bool receiving: packs.receiving || careTeam.receiving || visits.receiving

    signal checkInRequested(id: double)
    signal treatmentsRequested
    signal scanRequested(id: double)
    signal entryRequested(id: double)

    /// \a place: what follows "support/".
    function go(place: string): void {
        if (["asks", "circle"].includes(place))
            asks.go(place);
        else if (place === "groups")
            root.stack.push(groups.first);
        else
            careTeam.go(place);
    }

    /// Puts questions of the situation that is called \a title on the list for no appointment in particular.
    function pickQuestions(title: string): void {
        visits.pick(title);
    }

    /// \a place: what follows "visits/".
    function goToVisit(place: string): void {
        root.stack.push(visits.first);
        if (place.length > 0)
            visits.go(place);
    }

    /// \a link: "group?..." as it follows "alongside:".
    function receive(link: string): void {
        packs.receive(link);
    }

    /// \a given: "groups?", "people?" or "appointments?", and the address of a file.
    function receiveFile(given: string): void {
        const file = given.slice(given.indexOf("?") + 1);
        if (given.startsWith("people?"))
            careTeam.receiveFile(file);
        else if (given.startsWith("appointments?"))
            visits.receiveFile(file);
        else
            packs.receiveFile(file);
    }

    function showVisit(id: double): void {
        visits.show(id);
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        return asks.back() || careTeam.back() || visits.back();
    }

    /// Keeps what is being written. \returns false if a form holds something that cannot be kept.
    function leave(): bool {
        return asks.leave() && careTeam.leave() && visits.leave();
    }

    AskRoutes {
        id: asks

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }

    BriefRoutes {
        id: briefs

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
        onCheckInRequested: id => root.checkInRequested(id)
        onTreatmentsRequested: root.treatmentsRequested()
        onScanRequested: id => root.scanRequested(id)
        onContactRequested: id => root.opened.careTeam.opened.open(id)
        onEntryRequested: id => root.entryRequested(id)
    }

    CareTeamRoutes {
        id: careTeam

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onPlaceRequested: place => root.go(place)
        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
        onBriefRequested: root.stack.push(briefs.first)
        onVisitsRequested: root.stack.push(visits.first)
    }

    GroupRoutes {
        id: groups

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onPacksRequested: root.stack.push(packs.first)
        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }

    PackRoutes {
        id: packs

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }

    VisitRoutes {
        id: visits

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onContactRequested: id => root.opened.careTeam.opened.open(id)
        onScanRequested: id => root.scanRequested(id)
        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }
}
