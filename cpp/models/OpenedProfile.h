#pragma once

#include "models/AskModels.h"
#include "models/BriefModel.h"
#include "models/CareTeamModels.h"
#include "models/ChartPlayer.h"
#include "models/CheckInBinModel.h"
#include "models/CheckInDraft.h"
#include "models/CheckInListModel.h"
#include "models/DayWatch.h"
#include "models/GroupModels.h"
#include "models/JournalBinModel.h"
#include "models/JournalCalendarModel.h"
#include "models/JournalDraft.h"
#include "models/JournalModel.h"
#include "models/JournalPhotoViewer.h"
#include "models/KindWordsModel.h"
#include "models/LastCopingModel.h"
#include "models/LearnModel.h"
#include "models/MoodModel.h"
#include "models/OnThisDayModel.h"
#include "models/PackModels.h"
#include "models/PersonOfferModel.h"
#include "models/PhotoImages.h"
#include "models/ProfileSettingsModel.h"
#include "models/QuestionnaireListModel.h"
#include "models/RestModel.h"
#include "models/ScanModels.h"
#include "models/SymptomModel.h"
#include "models/TodayModel.h"
#include "models/TreatmentFactModel.h"
#include "models/TreatmentModel.h"
#include "models/TreatmentNoteModel.h"
#include "models/TrendMeasureModel.h"
#include "models/TrendModel.h"
#include "models/UnfinishedWords.h"
#include "models/UnsettledWorks.h"
#include "models/VisitModels.h"
#include "models/WorryModel.h"
#include "platform/Camera.h"
#include "platform/Narrator.h"
#include "platform/PositionSource.h"
#include "platform/StreetSource.h"
#include "platform/TonePlayer.h"

namespace alongside {

/// Everything the screens of an open profile show. Exists from unlocking to locking; with it goes
/// every word of the profile that the models held.
class OpenedProfile : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by SessionModel")

    Q_PROPERTY(alongside::TodayModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(alongside::MoodModel *mood READ mood CONSTANT FINAL)
    Q_PROPERTY(alongside::AskModels *asks READ asks CONSTANT FINAL)
    Q_PROPERTY(alongside::BriefModel *brief READ brief CONSTANT FINAL)
    Q_PROPERTY(alongside::CareTeamModels *careTeam READ careTeam CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupModels *groups READ groups CONSTANT FINAL)
    Q_PROPERTY(alongside::PackModels *packs READ packs CONSTANT FINAL)
    Q_PROPERTY(alongside::CheckInDraft *checkIn READ checkIn CONSTANT FINAL)
    Q_PROPERTY(alongside::CheckInListModel *checkIns READ checkIns CONSTANT FINAL)
    Q_PROPERTY(alongside::CheckInBinModel *checkInBin READ checkInBin CONSTANT FINAL)
    Q_PROPERTY(alongside::MeasureModel *measures READ measures CONSTANT FINAL)
    Q_PROPERTY(alongside::RestModel *rest READ rest CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalModel *journal READ journal CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalSearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalCalendarModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalBinModel *bin READ bin CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalPhotoModel *photos READ photos CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalPhotoViewer *photoViewer READ photoViewer CONSTANT FINAL)
    Q_PROPERTY(alongside::KindWordsModel *kindWords READ kindWords CONSTANT FINAL)
    Q_PROPERTY(alongside::LastCopingModel *lastCoping READ lastCoping CONSTANT FINAL)
    Q_PROPERTY(alongside::LearnModel *learn READ learn CONSTANT FINAL)
    /// Those that wait for their time, and those that were put down.
    Q_PROPERTY(alongside::WorryModel *worries READ worries CONSTANT FINAL)
    Q_PROPERTY(alongside::WorryModel *putDown READ putDown CONSTANT FINAL)
    Q_PROPERTY(alongside::OnThisDayModel *onThisDay READ onThisDay CONSTANT FINAL)
    Q_PROPERTY(alongside::QuestionnaireListModel *questionnaires READ questionnaires CONSTANT FINAL)
    Q_PROPERTY(alongside::SymptomModel *symptoms READ symptoms CONSTANT FINAL)
    Q_PROPERTY(alongside::PersonOfferModel *personOffer READ personOffer CONSTANT FINAL)
    Q_PROPERTY(alongside::ScanModels *scans READ scans CONSTANT FINAL)
    Q_PROPERTY(alongside::ProfileSettingsModel *settings READ settings CONSTANT FINAL)
    /// Which profile it is; says nothing of whose.
    Q_PROPERTY(QString profileId READ profileId CONSTANT FINAL)
    Q_PROPERTY(alongside::TrendModel *trends READ trends CONSTANT FINAL)
    Q_PROPERTY(alongside::TrendMeasureModel *trend READ trend CONSTANT FINAL)
    Q_PROPERTY(alongside::TreatmentModel *treatments READ treatments CONSTANT FINAL)
    Q_PROPERTY(alongside::TreatmentFactModel *treatmentFacts READ treatmentFacts CONSTANT FINAL)
    Q_PROPERTY(alongside::TreatmentNoteModel *medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(alongside::TreatmentNoteModel *sideEffects READ sideEffects CONSTANT FINAL)
    Q_PROPERTY(alongside::ChartPlayer *player READ player CONSTANT FINAL)
    Q_PROPERTY(alongside::VisitModels *visits READ visits CONSTANT FINAL)
    /// What was begun in a form that has a button to keep it.
    Q_PROPERTY(alongside::UnfinishedWords *unfinishedWorry READ unfinishedWorry CONSTANT FINAL)
    Q_PROPERTY(alongside::UnfinishedWords *unfinishedKindWords READ unfinishedKindWords CONSTANT FINAL)
    Q_PROPERTY(alongside::UnfinishedWords *unfinishedName READ unfinishedName CONSTANT FINAL)
    Q_PROPERTY(alongside::UnfinishedWords *unfinishedListLine READ unfinishedListLine CONSTANT FINAL)
    Q_PROPERTY(alongside::UnfinishedWords *unfinishedQuestion READ unfinishedQuestion CONSTANT FINAL)
    /// True if the database is an older copy than the one last locked here.
    Q_PROPERTY(bool olderCopy READ isOlderCopy CONSTANT FINAL)

public:
    /// What the models of an open profile stand on.
    struct Foundation
    {
        std::shared_ptr<ProfileSession> session;
        ProfileService &profiles;
        AutoLock &autoLock;
        PassphraseChoice::Foundation passphrases;
        const Clock &clock;
        AppLauncher &launcher;
        PhotoPicker &photoPicker;
        ContactPicker &contactPicker;
        Camera &camera;
        TonePlayer &tones;
        Narrator &narrator;
        StreetSource &streets;
        PositionSource &position;
        PhotoImages &photoImages;
    };

    OpenedProfile(const Foundation &foundation, const QString &name, QObject *parent = nullptr);
    ~OpenedProfile() override;

    [[nodiscard]] TodayModel *today() { return &m_today; }
    [[nodiscard]] MoodModel *mood() { return &m_mood; }
    [[nodiscard]] AskModels *asks() { return &m_asks; }
    [[nodiscard]] BriefModel *brief() { return &m_brief; }
    [[nodiscard]] CareTeamModels *careTeam() { return &m_careTeam; }
    [[nodiscard]] GroupModels *groups() { return &m_groups; }
    [[nodiscard]] PackModels *packs() { return &m_packs; }
    [[nodiscard]] CheckInDraft *checkIn() { return &m_checkIn; }
    [[nodiscard]] CheckInListModel *checkIns() { return &m_checkIns; }
    [[nodiscard]] CheckInBinModel *checkInBin() { return &m_checkInBin; }
    [[nodiscard]] MeasureModel *measures() { return &m_measures; }
    [[nodiscard]] RestModel *rest() { return &m_rest; }
    [[nodiscard]] JournalModel *journal() { return &m_journal; }
    [[nodiscard]] JournalSearchModel *search() { return &m_search; }
    [[nodiscard]] JournalCalendarModel *calendar() { return &m_calendar; }
    [[nodiscard]] JournalBinModel *bin() { return &m_bin; }
    [[nodiscard]] JournalDraft *draft() { return &m_draft; }
    [[nodiscard]] JournalPhotoModel *photos() { return &m_photos; }
    [[nodiscard]] JournalPhotoViewer *photoViewer() { return &m_photoViewer; }
    [[nodiscard]] KindWordsModel *kindWords() { return &m_kindWords; }
    [[nodiscard]] LastCopingModel *lastCoping() { return &m_lastCoping; }
    [[nodiscard]] LearnModel *learn() { return &m_learn; }
    [[nodiscard]] WorryModel *worries() { return &m_worries; }
    [[nodiscard]] WorryModel *putDown() { return &m_putDown; }
    [[nodiscard]] OnThisDayModel *onThisDay() { return &m_onThisDay; }
    [[nodiscard]] QuestionnaireListModel *questionnaires() { return &m_questionnaires; }
    [[nodiscard]] SymptomModel *symptoms() { return &m_symptoms; }
    [[nodiscard]] PersonOfferModel *personOffer() { return &m_personOffer; }
    [[nodiscard]] ScanModels *scans() { return &m_scans; }
    [[nodiscard]] ProfileSettingsModel *settings() { return &m_settings; }
    [[nodiscard]] QString profileId() const { return m_session->profile().id().text(); }
    [[nodiscard]] TrendModel *trends() { return &m_trends; }
    [[nodiscard]] TrendMeasureModel *trend() { return &m_trend; }
    [[nodiscard]] TreatmentModel *treatments() { return &m_treatments; }
    [[nodiscard]] TreatmentFactModel *treatmentFacts() { return &m_treatmentFacts; }
    [[nodiscard]] TreatmentNoteModel *medicines() { return &m_medicines; }
    [[nodiscard]] TreatmentNoteModel *sideEffects() { return &m_sideEffects; }
    [[nodiscard]] ChartPlayer *player() { return &m_player; }
    [[nodiscard]] VisitModels *visits() { return &m_visits; }
    [[nodiscard]] UnfinishedWords *unfinishedWorry() { return &m_unfinishedWorry; }
    [[nodiscard]] UnfinishedWords *unfinishedKindWords() { return &m_unfinishedKindWords; }
    [[nodiscard]] UnfinishedWords *unfinishedName() { return &m_unfinishedName; }
    [[nodiscard]] UnfinishedWords *unfinishedListLine() { return &m_unfinishedListLine; }
    [[nodiscard]] UnfinishedWords *unfinishedQuestion() { return &m_unfinishedQuestion; }
    [[nodiscard]] bool isOlderCopy() const { return m_session->profile().isOlderCopy(); }

    /// The clock may have gone on while nobody looked: shows what belongs to the day that it is.
    void lookAtClock() { m_dayWatch.look(); }

    /// Everything that is being written or answered.
    [[nodiscard]] UnsettledWorks &unsettled() { return m_unsettled; }
    /// Puts the words of all that is not kept on the clipboard.
    Q_INVOKABLE void copyUnsettled() const;

    /// Commits what is being written and hands back the session, to be closed.
    [[nodiscard]] std::shared_ptr<ProfileSession> finish();

private:
    void gatherUnsettled();
    void connectJournal();
    void connectCheckIns();
    void connectClock();
    void connectVisits();
    void connectDialogs(AutoLock &autoLock);

    std::shared_ptr<ProfileSession> m_session;
    JournalModel m_journal;
    JournalSearchModel m_search;
    JournalCalendarModel m_calendar;
    JournalBinModel m_bin;
    JournalDraft m_draft;
    JournalPhotoModel m_photos;
    JournalPhotoViewer m_photoViewer;
    PhotoImages &m_photoImages;
    CareTeamModels m_careTeam;
    AskModels m_asks;
    GroupModels m_groups;
    PackModels m_packs;
    MoodModel m_mood;
    MeasureModel m_measures;
    CheckInDraft m_checkIn;
    CheckInListModel m_checkIns;
    CheckInBinModel m_checkInBin;
    RestModel m_rest;
    KindWordsModel m_kindWords;
    LastCopingModel m_lastCoping;
    LearnModel m_learn;
    WorryModel m_worries;
    WorryModel m_putDown;
    OnThisDayModel m_onThisDay;
    QuestionnaireListModel m_questionnaires;
    SymptomModel m_symptoms;
    PersonOfferModel m_personOffer;
    ScanModels m_scans;
    ProfileSettingsModel m_settings;
    TodayModel m_today;
    TrendModel m_trends;
    TrendMeasureModel m_trend;
    TreatmentModel m_treatments;
    TreatmentFactModel m_treatmentFacts;
    TreatmentNoteModel m_medicines;
    TreatmentNoteModel m_sideEffects;
    BriefModel m_brief;
    ChartPlayer m_player;
    VisitModels m_visits;
    DayWatch m_dayWatch;
    UnfinishedWords m_unfinishedWorry;
    UnfinishedWords m_unfinishedKindWords;
    UnfinishedWords m_unfinishedName;
    UnfinishedWords m_unfinishedListLine;
    UnfinishedWords m_unfinishedQuestion;
    UnsettledWorks m_unsettled;
};

} // namespace alongside
