#include "models/VisitKeeper.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

void VisitKeeper::load()
{
    whenReady(m_service.book(), this, [this](const Result<VisitBook> &book) {
        if (book)
            m_book = *book;
        else
            m_problem = toSentence(book.error(), Deed::Reading);
        m_loaded = m_loaded || book;
        Q_EMIT changed();
    });
}

void VisitKeeper::note(const std::optional<Error> &error)
{
    m_problem = error ? toSentence(*error, Deed::Changing) : QString();
    load(); // also after a failure: what the store has is what is to be seen
}

void VisitKeeper::moveToBin(VisitId id)
{
    whenReady(m_service.moveToBin(id), this, [this, id](const Result<void> &moved) {
        note(moved);
        if (moved)
            Q_EMIT movedToBin(id);
    });
}

void VisitKeeper::restore(VisitId id)
{
    whenReady(m_service.restore(id), this, [this](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored();
    });
}

void VisitKeeper::moveQuestionToBin(VisitQuestionId id)
{
    whenReady(m_service.moveQuestionToBin(id), this, [this, id](const Result<void> &moved) {
        note(moved);
        if (moved)
            Q_EMIT questionMovedToBin(id);
    });
}

void VisitKeeper::restoreQuestion(VisitQuestionId id)
{
    whenReady(m_service.restoreQuestion(id), this, [this](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored();
    });
}

} // namespace alongside
