#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace alongside {

/// Calls \a answer with what \a future brings, on \a asker's thread, from its
/// event loop: never before this returns, and never once \a asker is gone.
///
/// Not QFuture::then(asker, ...): that calls back at once when the job happens
/// to be done already, so whether a caller is re-entered depends on luck.
template<typename Value, typename Answer>
void whenReady(const QFuture<Value> &future, QObject *asker, Answer answer)
{
    auto *watcher = new QFutureWatcher<Value>(asker);
    QObject::connect(watcher, &QFutureWatcherBase::finished, asker, [watcher, answer = std::move(answer)] {
        watcher->deleteLater();
        answer(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace alongside
