#include "models/CareTeamModels.h"

#include "services/WhenReady.h"

namespace alongside {

CareTeamModels::CareTeamModels(CareTeamService &careTeam, ContactCardService &cards,
                               JournalPhotoService &photos, PhotoPicker &picker, const Clock &clock,
                               QObject *parent)
    : QObject(parent), m_keeper(careTeam, clock), m_list(m_keeper), m_choice(m_keeper),
      m_opened(m_keeper, photos, picker), m_draft(m_keeper), m_bin(m_keeper), m_call(clock),
      m_notes(m_keeper), m_lockCard(m_keeper), m_found(cards, picker), m_share(cards)
{
    connect(&m_found, &CareTeamImport::added, &m_keeper, &ContactKeeper::load);
    connect(&m_found, &CareTeamImport::takenBack, &m_keeper, &ContactKeeper::load);
    connect(&m_keeper, &ContactKeeper::changed, this, [this] {
        m_close.show(callline::ofClose(m_keeper.team().heads));
        m_call.setHoliday(m_keeper.team().holiday);
        m_call.show(callline::ofTeam(m_keeper.team().heads), m_keeper.team().notes);
    });
    connect(&m_call, &CallModel::holidayWanted, this, [this](QDate day) {
        whenReady(m_keeper.service().setHoliday(day), this,
                  [this](const Result<void> &kept) { m_keeper.note(kept); });
    });
}

} // namespace alongside
