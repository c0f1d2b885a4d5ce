#pragma once

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace alongside {

/// Where all work on the store happens: one job at a time, in the order given, off the thread that
/// draws. Destroying it waits for the jobs already given.
class StorageQueue
{
public:
    StorageQueue()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
        m_beside.setMaxThreadCount(1);
    }
    ~StorageQueue() { drain(); }
    StorageQueue(const StorageQueue &) = delete;
    StorageQueue &operator=(const StorageQueue &) = delete;

    /// Runs \a job later. The future carries what it returns.
    template<typename Job>
    [[nodiscard]] auto run(Job job)
    {
        return QtConcurrent::run(&m_pool, std::move(job));
    }

    /// Runs \a job beside the queue, so that what is asked for meanwhile need not wait: for slow work
    /// that touches no store. It may call run(). One at a time.
    template<typename Job>
    [[nodiscard]] auto runBeside(Job job)
    {
        return QtConcurrent::run(&m_beside, std::move(job));
    }

    /// Waits until every job given so far is done. For the last moments of the process only.
    void drain()
    {
        m_pool.waitForDone();
        m_beside.waitForDone();
        m_pool.waitForDone(); // what was given to it meanwhile
    }

private:
    QThreadPool m_pool;
    QThreadPool m_beside;
};

} // namespace alongside
