#include "services/AskService.h"

#include "core/PlainFile.h"

namespace alongside {

AskService::AskService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<AskBook>> AskService::book()
{
    return m_queue.run([this] { return read(); });
}

Result<AskBook> AskService::read()
{
    const auto asks = m_store.asks().all(kMost);
    if (!asks)
        return std::unexpected(asks.error());
    const auto people = m_store.circle().all();
    if (!people)
        return std::unexpected(people.error());
    return m_store.circle().words().transform(
        [&](const QList<NewsWords> &words) { return AskBook{*asks, *people, words}; });
}

QFuture<Result<AskId>> AskService::save(const Ask &ask)
{
    return m_queue.run([this, ask] {
        return m_store.save([&]() -> Result<AskId> {
            if (ask.id == AskId{})
                return m_store.asks().add(ask);
            return m_store.asks().update(ask).transform([&] { return ask.id; });
        });
    });
}

QFuture<Result<void>> AskService::setStage(AskId id, AskStage stage)
{
    return m_queue.run(
        [this, id, stage] { return m_store.save([&] { return m_store.asks().setStage(id, stage); }); });
}

QFuture<Result<void>> AskService::saveRequests(const QHash<AskId, QString> &words)
{
    return m_queue.run([this, words] {
        return m_store.save([&]() -> Result<void> {
            for (auto request = words.cbegin(); request != words.cend(); ++request) {
                const auto kept = m_store.asks().setWords(request.key(), request.value());
                if (!kept && kept.error().code != ErrorCode::NotFound) // erased since: no words to keep
                    return kept;
            }
            return {};
        });
    });
}

QFuture<Result<void>> AskService::moveToBin(AskId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.asks().moveToBin(id, m_clock.now()); }); });
}

QFuture<Result<void>> AskService::restore(AskId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.asks().restore(id); }); });
}

QFuture<Result<void>> AskService::erase(AskId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.asks().erase(id); }); });
}

QFuture<Result<QList<Ask>>> AskService::bin(int most)
{
    return m_queue.run([this, most] { return m_store.asks().bin(most); });
}

QFuture<Result<void>> AskService::savePeople(const QList<CirclePerson> &people)
{
    return m_queue.run([this, people] {
        return m_store.save([&]() -> Result<void> {
            for (const CirclePerson &person : people) {
                const auto kept = m_store.circle().put(person);
                if (!kept && kept.error().code != ErrorCode::NotFound) // erased since
                    return kept;
            }
            return {};
        });
    });
}

QFuture<Result<void>> AskService::erasePerson(CirclePersonId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.circle().erase(id); }); });
}

QFuture<Result<void>> AskService::saveWords(const QList<NewsWords> &words)
{
    return m_queue.run([this, words] {
        return m_store.save([&]() -> Result<void> {
            for (const NewsWords &some : words) {
                auto kept = some.body.isEmpty() ? m_store.circle().forgetWords(some.audience)
                                                : m_store.circle().putWords(some);
                if (!kept)
                    return kept;
            }
            return {};
        });
    });
}

QFuture<Result<void>> AskService::writeCalendar(const QUrl &place, const QByteArray &content)
{
    return m_queue.runBeside([place, content] { return writePlainFile(place, content); });
}

} // namespace alongside
