#pragma once

#include "services/CheckInService.h"
#include "services/JournalPhotoService.h"
#include "services/JournalService.h"
#include "services/SettingService.h"
#include "services/TreatmentService.h"
#include "services/TrendService.h"

namespace alongside {

/// An open profile and the services over it, from unlocking to locking.
class ProfileSession
{
public:
    ProfileSession(StorageQueue &queue, std::shared_ptr<OpenProfile> profile, const Clock &clock)
        : m_profile(std::move(profile)), m_journal(queue, *m_profile, clock), m_photos(queue, *m_profile),
          m_checkIns(queue, *m_profile), m_settings(queue, *m_profile),
          m_treatments(queue, *m_profile), m_trends(queue, *m_profile)
    {}

    [[nodiscard]] OpenProfile &profile() { return *m_profile; }
    [[nodiscard]] JournalService &journal() { return m_journal; }
    [[nodiscard]] JournalPhotoService &photos() { return m_photos; }
    [[nodiscard]] CheckInService &checkIns() { return m_checkIns; }
    [[nodiscard]] SettingService &settings() { return m_settings; }
    [[nodiscard]] TreatmentService &treatments() { return m_treatments; }
    [[nodiscard]] TrendService &trends() { return m_trends; }

private:
    std::shared_ptr<OpenProfile> m_profile;
    JournalService m_journal;
    JournalPhotoService m_photos;
    CheckInService m_checkIns;
    SettingService m_settings;
    TreatmentService m_treatments;
    TrendService m_trends;
};

} // namespace alongside
