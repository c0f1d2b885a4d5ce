#include "models/FormDraft.h"

#include "models/ErrorText.h"

namespace alongside {

void FormDraft::open()
{
    m_failure.clear();
    m_open = true;
    m_saving = false;
    Q_EMIT changed();
}

void FormDraft::noteChange()
{
    m_failure.clear();
    Q_EMIT changed();
}

void FormDraft::save()
{
    if (!m_open || m_saving)
        return;
    m_failure.clear(); // maybe it can be kept by now
    if (!obstacle().isEmpty()) {
        Q_EMIT changed();
        return;
    }
    m_saving = true;
    keep();
}

void FormDraft::answer(const Result<qint64> &id)
{
    m_saving = false;
    if (id) {
        end(*id);
    } else {
        m_failure = toSentence(id.error(), Deed::Saving);
        Q_EMIT changed();
    }
    Q_EMIT settled();
}

void FormDraft::close()
{
    if (m_open && isChanged())
        save();
    else
        abandon();
}

void FormDraft::abandon()
{
    if (m_open)
        end(0);
}

void FormDraft::end(qint64 id)
{
    m_open = false;
    Q_EMIT changed();
    Q_EMIT closed(id);
}

} // namespace alongside
