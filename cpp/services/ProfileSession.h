#pragma once

#include "services/AskService.h"
#include "services/BinService.h"
#include "services/BriefService.h"
#include "services/CareTeamService.h"
#include "services/CheckInService.h"
#include "services/ContactCardService.h"
#include "services/CopingService.h"
#include "services/GroupCardService.h"
#include "services/GroupPackService.h"
#include "services/GroupService.h"
#include "services/JournalPhotoService.h"
#include "services/JournalService.h"
#include "services/MeasureService.h"
#include "services/PlainFileService.h"
#include "services/QuestionnaireService.h"
#include "services/RestService.h"
#include "services/ScanChecklistService.h"
#include "services/ScanService.h"
#include "services/SettingService.h"
#include "services/StreetService.h"
#include "services/SymptomService.h"
#include "services/TreatmentService.h"
#include "services/TrendService.h"
#include "services/VisitCalendarService.h"
#include "services/VisitService.h"

namespace alongside {

/// An open profile and the services over it, from unlocking to locking.
class ProfileSession
{
public:
    ProfileSession(StorageQueue &queue, std::shared_ptr<OpenProfile> profile, const Clock &clock)
        : m_profile(std::move(profile)), m_asks(queue, *m_profile, clock), m_bins(queue, *m_profile, clock),
          m_journal(queue, *m_profile, clock), m_photos(queue, *m_profile),
          m_careTeam(queue, *m_profile, clock), m_contactCards(queue, *m_profile),
          m_checkIns(queue, *m_profile, clock), m_questionnaires(queue, *m_profile, clock),
          m_scans(queue, *m_profile, clock), m_scanChecklist(queue, *m_profile),
          m_symptoms(queue, *m_profile), m_measures(queue, *m_profile, clock), m_rest(queue, *m_profile),
          m_coping(queue, *m_profile), m_briefs(queue, *m_profile), m_settings(queue, *m_profile),
          m_treatments(queue, *m_profile), m_trends(queue, *m_profile), m_visits(queue, *m_profile, clock),
          m_visitCalendars(queue, clock), m_groups(queue, *m_profile), m_groupPacks(queue, *m_profile, clock),
          m_groupCards(queue, *m_profile, clock), m_streets(queue, *m_profile), m_files(queue)
    {}

    [[nodiscard]] OpenProfile &profile() { return *m_profile; }
    [[nodiscard]] AskService &asks() { return m_asks; }
    [[nodiscard]] BinService &bins() { return m_bins; }
    [[nodiscard]] JournalService &journal() { return m_journal; }
    [[nodiscard]] JournalPhotoService &photos() { return m_photos; }
    [[nodiscard]] CareTeamService &careTeam() { return m_careTeam; }
    [[nodiscard]] ContactCardService &contactCards() { return m_contactCards; }
    [[nodiscard]] CheckInService &checkIns() { return m_checkIns; }
    [[nodiscard]] QuestionnaireService &questionnaires() { return m_questionnaires; }
    [[nodiscard]] ScanService &scans() { return m_scans; }
    [[nodiscard]] ScanChecklistService &scanChecklist() { return m_scanChecklist; }
    [[nodiscard]] SymptomService &symptoms() { return m_symptoms; }
    [[nodiscard]] MeasureService &measures() { return m_measures; }
    [[nodiscard]] RestService &rest() { return m_rest; }
    [[nodiscard]] CopingService &coping() { return m_coping; }
    [[nodiscard]] BriefService &briefs() { return m_briefs; }
    [[nodiscard]] SettingService &settings() { return m_settings; }
    [[nodiscard]] TreatmentService &treatments() { return m_treatments; }
    [[nodiscard]] TrendService &trends() { return m_trends; }
    [[nodiscard]] VisitService &visits() { return m_visits; }
    [[nodiscard]] VisitCalendarService &visitCalendars() { return m_visitCalendars; }
    [[nodiscard]] GroupService &groups() { return m_groups; }
    [[nodiscard]] GroupPackService &groupPacks() { return m_groupPacks; }
    [[nodiscard]] GroupCardService &groupCards() { return m_groupCards; }
    [[nodiscard]] StreetService &streets() { return m_streets; }
    [[nodiscard]] PlainFileService &files() { return m_files; }

private:
    std::shared_ptr<OpenProfile> m_profile;
    AskService m_asks;
    BinService m_bins;
    JournalService m_journal;
    JournalPhotoService m_photos;
    CareTeamService m_careTeam;
    ContactCardService m_contactCards;
    CheckInService m_checkIns;
    QuestionnaireService m_questionnaires;
    ScanService m_scans;
    ScanChecklistService m_scanChecklist;
    SymptomService m_symptoms;
    MeasureService m_measures;
    RestService m_rest;
    CopingService m_coping;
    BriefService m_briefs;
    SettingService m_settings;
    TreatmentService m_treatments;
    TrendService m_trends;
    VisitService m_visits;
    VisitCalendarService m_visitCalendars;
    GroupService m_groups;
    GroupPackService m_groupPacks;
    GroupCardService m_groupCards;
    StreetService m_streets;
    PlainFileService m_files;
};

} // namespace alongside
