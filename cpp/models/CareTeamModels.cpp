#include "models/CareTeamModels.h"

#include "services/WhenReady.h"

namespace alongside {

CareTeamModels::CareTeamModels(CareTeamService &careTeam, ContactCardService &cards,
                               JournalPhotoService &photos, const Device &device, QObject *parent)
    : QObject(parent), m_keeper(careTeam, device.clock), m_list(m_keeper),
      m_starred(m_keeper, ContactListModel::Part::FirstStarred), m_choice(m_keeper),
      m_opened(m_keeper, photos, device.photoPicker), m_draft(m_keeper), m_bin(m_keeper),
      m_call(device.clock), m_notes(m_keeper), m_lockCard(m_keeper),
      m_found(cards, device.photoPicker, device.contactPicker, device.camera), m_share(cards, device.launcher)
{
    connect(&m_found, &CareTeamImport::added, &m_keeper, &ContactKeeper::load);
    connect(&m_found, &CareTeamImport::takenBack, &m_keeper, &ContactKeeper::load);
    connect(&m_keeper, &ContactKeeper::changed, this, [this] {
        m_close.show(callline::ofClose(m_keeper.team().heads));
        m_call.setHoliday(m_keeper.team().holiday);
        m_call.show(callline::ofTeam(m_keeper.team().heads), m_keeper.team().notes);
    });
    // Whoever is the one to call now need not be there a second time.
    connect(&m_call, &CallModel::changed, this, [this] {
        const CallListModel *answered = m_call.now()->count() > 0 ? m_call.now() : m_call.unsaid();
        m_starred.leaveOut(answered->count() > 0 ? answered->lines().first().contact : ContactId{});
    });
    connect(&m_call, &CallModel::holidayWanted, this, [this](QDate day) {
        whenReady(m_keeper.service().setHoliday(day), this,
                  [this](const Result<void> &kept) { m_keeper.note(kept); });
    });
}

} // namespace alongside
