#pragma once

#include "models/ChartPlayer.h"
#include "models/JournalBinModel.h"
#include "models/JournalCalendarModel.h"
#include "models/JournalDraft.h"
#include "models/JournalModel.h"
#include "models/JournalPhotoViewer.h"
#include "models/MoodModel.h"
#include "models/OnThisDayModel.h"
#include "models/PhotoImages.h"
#include "models/ProfileSettingsModel.h"
#include "models/TodayModel.h"
#include "models/TreatmentModel.h"
#include "models/TrendMeasureModel.h"
#include "models/TrendModel.h"
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
    Q_PROPERTY(alongside::JournalModel *journal READ journal CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalSearchModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalCalendarModel *calendar READ calendar CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalBinModel *bin READ bin CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalDraft *draft READ draft CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalPhotoModel *photos READ photos CONSTANT FINAL)
    Q_PROPERTY(alongside::JournalPhotoViewer *photoViewer READ photoViewer CONSTANT FINAL)
    Q_PROPERTY(alongside::OnThisDayModel *onThisDay READ onThisDay CONSTANT FINAL)
    Q_PROPERTY(alongside::ProfileSettingsModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(alongside::TrendModel *trends READ trends CONSTANT FINAL)
    Q_PROPERTY(alongside::TrendMeasureModel *trend READ trend CONSTANT FINAL)
    Q_PROPERTY(alongside::TreatmentModel *treatments READ treatments CONSTANT FINAL)
    Q_PROPERTY(alongside::ChartPlayer *player READ player CONSTANT FINAL)
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
        PhotoPicker &photoPicker;
        TonePlayer &tones;
        PhotoImages &photoImages;
    };

    OpenedProfile(const Foundation &foundation, const QString &name, QObject *parent = nullptr);
    ~OpenedProfile() override;

    [[nodiscard]] TodayModel *today() { return &m_today; }
    [[nodiscard]] MoodModel *mood() { return &m_mood; }
    [[nodiscard]] JournalModel *journal() { return &m_journal; }
    [[nodiscard]] JournalSearchModel *search() { return &m_search; }
    [[nodiscard]] JournalCalendarModel *calendar() { return &m_calendar; }
    [[nodiscard]] JournalBinModel *bin() { return &m_bin; }
    [[nodiscard]] JournalDraft *draft() { return &m_draft; }
    [[nodiscard]] JournalPhotoModel *photos() { return &m_photos; }
    [[nodiscard]] JournalPhotoViewer *photoViewer() { return &m_photoViewer; }
    [[nodiscard]] OnThisDayModel *onThisDay() { return &m_onThisDay; }
    [[nodiscard]] ProfileSettingsModel *settings() { return &m_settings; }
    [[nodiscard]] TrendModel *trends() { return &m_trends; }
    [[nodiscard]] TrendMeasureModel *trend() { return &m_trend; }
    [[nodiscard]] TreatmentModel *treatments() { return &m_treatments; }
    [[nodiscard]] ChartPlayer *player() { return &m_player; }
    [[nodiscard]] bool isOlderCopy() const { return m_session->profile().isOlderCopy(); }

    /// Commits what is being written and hands back the session, to be closed.
    [[nodiscard]] std::shared_ptr<ProfileSession> finish();

private:
    void connectJournal();

    std::shared_ptr<ProfileSession> m_session;
    JournalModel m_journal;
    JournalSearchModel m_search;
    JournalCalendarModel m_calendar;
    JournalBinModel m_bin;
    JournalDraft m_draft;
    JournalPhotoModel m_photos;
    JournalPhotoViewer m_photoViewer;
    PhotoImages &m_photoImages;
    MoodModel m_mood;
    OnThisDayModel m_onThisDay;
    ProfileSettingsModel m_settings;
    TodayModel m_today;
    TrendModel m_trends;
    TrendMeasureModel m_trend;
    TreatmentModel m_treatments;
    ChartPlayer m_player;
};

} // namespace alongside
