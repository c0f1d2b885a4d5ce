#include "models/ContactKeeper.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <algorithm>

namespace alongside {

void ContactKeeper::load()
{
    whenReady(m_service.team(), this, [this](const Result<CareTeam> &team) {
        if (team)
            m_team = *team;
        else
            m_problem = toSentence(team.error(), Deed::Reading);
        m_loaded = m_loaded || team;
        Q_EMIT changed();
    });
}

const ContactHead *ContactKeeper::find(ContactId id) const
{
    const auto found = std::ranges::find(m_team.heads, id, &ContactHead::id);
    return found == m_team.heads.end() ? nullptr : &*found;
}

void ContactKeeper::note(const std::optional<Error> &error)
{
    m_problem = error ? toSentence(*error, Deed::Saving) : QString();
    load(); // also after a failure: what the store has is what is to be seen
}

void ContactKeeper::moveToBin(ContactId id)
{
    whenReady(m_service.moveToBin(id), this, [this, id](const Result<void> &moved) {
        note(moved);
        if (moved)
            Q_EMIT movedToBin(id);
    });
}

void ContactKeeper::restore(ContactId id)
{
    whenReady(m_service.restore(id), this, [this](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored();
    });
}

} // namespace alongside
