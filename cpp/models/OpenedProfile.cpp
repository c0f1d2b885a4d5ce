#include "models/OpenedProfile.h"

namespace alongside {

OpenedProfile::OpenedProfile(const Foundation &foundation, const QString &name, QObject *parent)
    : QObject(parent), m_session(foundation.session), m_journal(m_session->journal(), foundation.clock),
      m_search(m_session->journal(), foundation.clock), m_calendar(m_session->journal(), foundation.clock),
      m_bin(m_session->journal(), foundation.clock), m_draft(m_session->journal(), foundation.clock),
      m_photos(m_session->photos(), foundation.photoPicker, m_draft), m_photoViewer(m_photos),
      m_photoImages(foundation.photoImages), m_mood(m_session->checkIns(), foundation.clock),
      m_onThisDay(m_session->journal(), m_session->settings(), foundation.clock),
      m_settings({*m_session, foundation.profiles, foundation.autoLock, foundation.passphrases}, name),
      m_today(m_journal, m_settings, foundation.clock), m_trends(m_session->trends(), foundation.clock),
      m_trend(m_session->trends(), foundation.clock), m_treatments(m_session->treatments(), foundation.clock),
      m_player(foundation.tones)
{
    connectJournal();
    m_photoImages.use(&m_session->photos());
    m_journal.load();
}

OpenedProfile::~OpenedProfile()
{
    m_photoImages.use(nullptr);
}

// One entry is in several lists; whichever place changes it, the others follow.
void OpenedProfile::connectJournal()
{
    const auto refresh = [this](qint64 id) {
        m_journal.refresh(JournalEntryId{id});
        m_search.repeat();
        m_calendar.repeat();
        m_onThisDay.refresh();
    };
    const auto reloadBin = [this] {
        m_search.repeat();
        m_calendar.repeat();
        m_onThisDay.refresh();
        if (m_bin.isLoaded())
            m_bin.load();
    };
    connect(&m_draft, &JournalDraft::saved, this, refresh);
    connect(&m_draft, &JournalDraft::discarded, this, [this, reloadBin](qint64 id) {
        m_journal.forget(JournalEntryId{id});
        reloadBin();
    });
    connect(&m_draft, &JournalDraft::binRequested, &m_journal, &JournalModel::moveToBin);
    connect(&m_photos, &JournalPhotoModel::changedElsewhere, this, refresh);
    connect(&m_bin, &JournalBinModel::restored, this, refresh);
    connect(&m_journal, &JournalModel::movedToBin, this, reloadBin);
    connect(&m_journal, &JournalModel::restored, this, reloadBin);
}

std::shared_ptr<ProfileSession> OpenedProfile::finish()
{
    m_draft.close();
    m_photos.commit();
    m_player.stop();
    m_photoImages.use(nullptr);
    return m_session;
}

} // namespace alongside
