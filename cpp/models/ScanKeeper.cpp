#include "models/ScanKeeper.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

namespace alongside {

ScanKeeper::ScanKeeper(ScanService &service, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clock(clock)
{}

void ScanKeeper::load()
{
    whenReady(m_service.book(), this, [this](const Result<ScanBook> &book) {
        if (book) {
            m_book = *book;
            m_loaded = true;
        }
        if (!book)
            m_problem = toSentence(book.error(), Deed::Reading);
        else if (m_unread)
            m_problem.clear();
        m_unread = !book;
        Q_EMIT changed();
    });
}

void ScanKeeper::note(const std::optional<Error> &error)
{
    m_problem = error ? toSentence(*error, Deed::Saving) : QString();
    m_unread = false;
    if (error)
        Q_EMIT changed();
    else
        load();
}

void ScanKeeper::change(ScanId id, const std::function<Scan(const Scan &)> &change)
{
    whenReady(m_service.change(id, change), this, [this](const Result<ScanId> &saved) { note(saved); });
}

void ScanKeeper::moveToBin(ScanId id)
{
    whenReady(m_service.moveToBin(id), this, [this, id](const Result<void> &moved) {
        note(moved);
        if (moved)
            Q_EMIT movedToBin(id);
    });
}

void ScanKeeper::restore(ScanId id)
{
    whenReady(m_service.restore(id), this, [this](const Result<void> &taken) {
        note(taken);
        if (taken)
            Q_EMIT restored();
    });
}

} // namespace alongside
