pragma ComponentBehavior: Bound

import QtQuick

import Alongside.Models
import Alongside.Today

/*! Everything under Today, and the way between its features. */
Routes {
    id: root

    required property CopingModel coping

    readonly property Component first: today
    readonly property Component questionnairesFirst: questionnaires.first
    readonly property Component symptomsFirst: symptoms.first
    readonly property Component treatmentsFirst: treatments.first
    /// Where one is, as a link names it; empty if in none of its features.
    readonly property string place: root.opened.checkIn.open ? checkIns.place : tools.place || questionnaires.place

    /// The check-in that was open is kept and its screen is gone.
    signal checkInClosed
    /// What was answered in a check-in could not be kept; its screen stays.
    signal checkInKept
    signal writeRequested
    signal entryRequested(id: double)
    signal scansRequested
    /// What was planned for the results of the scan \a id.
    signal planRequested(id: double)
    signal visitsRequested
    signal visitRequested(id: double)
    signal briefRequested
    signal youRequested
    signal recoveryCodeRequested
    /// An exercise that needs no profile; \a key as the content names it.
    signal steadyRequested(key: string)

    /// True if go() leads to \a place.
    function has(place: string): bool {
        return ["checkin", "coping", "trends", "questionnaires", "treatment", "symptoms"].includes(place.split("/")[0]);
    }

    /// \a place: as a link names it.
    function go(place: string): void {
        const detail = place.slice(place.split("/")[0].length + 1);
        if (place.startsWith("checkin")) {
            checkIns.go(place);
        } else if (place.startsWith("coping")) {
            tools.go(detail);
        } else if (place.startsWith("trends")) {
            root.stack.push(trends.first);
            if (detail.length > 0)
                trends.go(detail);
        } else if (place.startsWith("questionnaires")) {
            root.stack.push(questionnaires.first);
            if (detail.length > 0)
                questionnaires.carryOn();
        } else {
            root.stack.push(place === "treatment" ? treatments.first : symptoms.first);
        }
    }

    function editCheckIn(id: double): void {
        checkIns.edit(id);
    }

    /// One of the coping tools, by its \a key; all of them if that is empty.
    function openTool(key: string): void {
        tools.go(key);
    }

    function showRedList(): void {
        symptoms.showRedList();
    }

    /// \returns false if there is nothing of its own to go back from.
    function back(): bool {
        return checkIns.back() || questionnaires.back() || treatments.back();
    }

    /// Keeps what is being entered. \returns false if it cannot be.
    function leave(): bool {
        return treatments.leave();
    }

    CheckInRoutes {
        id: checkIns

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
        onClosed: root.checkInClosed()
        onKept: root.checkInKept()
        onSignsRequested: measure => symptoms.showSigns(measure)
    }

    QuestionnaireRoutes {
        id: questionnaires

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }

    SymptomRoutes {
        id: symptoms

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }

    CopingRoutes {
        id: tools

        opened: root.opened
        stack: root.stack
        toast: root.toast
        coping: root.coping

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
        onSteadyRequested: key => root.steadyRequested(key)
    }

    TrendRoutes {
        id: trends

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
        onSignsRequested: measure => symptoms.showSigns(measure)
        onTreatmentsRequested: root.stack.push(treatments.first)
        onBriefRequested: root.briefRequested()
    }

    TreatmentRoutes {
        id: treatments

        opened: root.opened
        stack: root.stack
        toast: root.toast

        onHelpRequested: crisis => root.helpRequested(crisis)
        onBackRequested: root.backRequested()
    }

    Component {
        id: today

        TodayScreen {
            today: root.opened.today
            mood: root.opened.mood
            onThisDay: root.opened.onThisDay
            personOffer: root.opened.personOffer
            closePeople: root.opened.careTeam.close
            scans: root.opened.scans
            nextVisit: root.opened.visits.next
            rest: root.opened.rest
            settings: root.opened.settings
            lastCoping: root.opened.lastCoping
            olderCopy: root.opened.olderCopy

            onHelpRequested: root.helpRequested(false)
            onCrisisHelpRequested: root.helpRequested(true)
            onWriteRequested: root.writeRequested()
            onCheckInRequested: checkIns.checkIn()
            onCheckInChangeRequested: id => checkIns.edit(id)
            onEasyCheckInRequested: checkIns.showEasy()
            onCheckInsRequested: checkIns.showAll()
            onCopingRequested: key => tools.go(key)
            onEntryRequested: id => root.entryRequested(id)
            onScansRequested: root.scansRequested()
            onPlanRequested: id => root.planRequested(id)
            onTrendsRequested: trends.showRecent()
            onVisitsRequested: root.visitsRequested()
            onVisitRequested: id => root.visitRequested(id)
            onYouRequested: root.youRequested()
            onLockRequested: root.lockRequested()
            onRecoveryCodeRequested: root.recoveryCodeRequested()
        }
    }
}
