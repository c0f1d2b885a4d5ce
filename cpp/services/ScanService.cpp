#include "services/ScanService.h"

#include <algorithm>
#include <ranges>

namespace alongside {

ScanService::ScanService(StorageQueue &queue, OpenProfile &profile, const Clock &clock)
    : m_queue(queue), m_store(profile.store()), m_clock(clock)
{}

QFuture<Result<ScanBook>> ScanService::book()
{
    return m_queue.run([this] {
        auto book = read();
        if (book)
            giveLetterOfToday(*book);
        return book;
    });
}

void ScanService::giveLetterOfToday(ScanBook &book)
{
    const QDate today = LivedTime::now(m_clock).wallClock().date();
    const auto scan = book.nextFrom(today);
    auto letter = scan && scan->day() == today ? book.letterFor(*scan, today) : std::nullopt;
    if (!letter || letter->scan == scan->id)
        return;
    letter->scan = scan->id;
    // If it can't be kept it is tried again with the next look: it is read today all the same.
    if (m_store.save([&] { return m_store.scanLetters().put(*letter); }))
        std::ranges::replace_if(
            book.letters, [&](const ScanLetter &one) { return one.id == letter->id; }, *letter);
}

Result<ScanBook> ScanService::read()
{
    const auto scans = m_store.scans().all();
    const auto worry = m_store.scans().worry();
    const auto comforts = m_store.comforts().items();
    const auto uses = m_store.comforts().uses();
    const auto letters = m_store.scanLetters().all();
    const auto planned = m_store.resultPlans().planned();
    std::optional<Error> failed;
    const auto weigh = [&failed](const auto &part) {
        if (!part && !failed)
            failed = part.error();
    };
    weigh(scans);
    weigh(worry);
    weigh(comforts);
    weigh(uses);
    weigh(letters);
    weigh(planned);
    if (failed)
        return std::unexpected(*failed);
    ScanBook book{*scans, *worry, *comforts, *uses, *letters, *planned, {}};
    for (const ComfortUse &use : book.uses)
        book.lookedBack.insert(use.scan);
    return book;
}

QFuture<Result<ScanId>> ScanService::save(const Scan &scan)
{
    return m_queue.run([this, scan] {
        return m_store.save([&]() -> Result<ScanId> {
            if (scan.id != ScanId{})
                return m_store.scans().update(scan).transform([&] { return scan.id; });
            return m_store.scans().add(scan);
        });
    });
}

QFuture<Result<ScanId>> ScanService::change(ScanId id, const std::function<Scan(const Scan &)> &change)
{
    return m_queue.run([this, id, change] {
        return m_store.save([&] {
            return m_store.scans()
                .find(id)
                .and_then([&](const Scan &scan) { return m_store.scans().update(change(scan)); })
                .transform([id] { return id; });
        });
    });
}

QFuture<Result<void>> ScanService::moveToBin(ScanId id)
{
    return m_queue.run(
        [this, id] { return m_store.save([&] { return m_store.scans().moveToBin(id, m_clock.now()); }); });
}

QFuture<Result<void>> ScanService::restore(ScanId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.scans().restore(id); }); });
}

QFuture<Result<void>> ScanService::erase(ScanId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.scans().erase(id); }); });
}

QFuture<Result<QList<Scan>>> ScanService::bin()
{
    return m_queue.run([this] { return m_store.scans().bin(); });
}

Result<std::optional<CheckIn>> ScanService::lastAnswerOf(QDate day)
{
    return m_store.checkIns().between(day, day).transform([](const QList<CheckIn> &found) {
        const auto latestFirst = std::views::reverse(found);
        const auto answered = std::ranges::find_if(latestFirst, [](const CheckIn &checkIn) {
            return checkIn.answers.contains(MeasureId::ScanWorry);
        });
        return answered == latestFirst.end() ? std::nullopt : std::optional<CheckIn>(*answered);
    });
}

QFuture<Result<void>> ScanService::answer(const LivedTime &time, int value)
{
    return m_queue.run([this, time, value] {
        return m_store.save([&]() -> Result<void> {
            const auto former = lastAnswerOf(time.wallClock().date());
            if (!former)
                return std::unexpected(former.error());
            CheckIn checkIn = former->value_or(CheckIn{{}, time, {}, {}, {}});
            checkIn.answers.insert(MeasureId::ScanWorry, value);
            const auto kept = *former ? m_store.checkIns().update(checkIn) : m_store.checkIns().add(checkIn);
            return kept.transform([](const CheckIn &) {});
        });
    });
}

Result<void> ScanService::withdraw(CheckIn checkIn)
{
    checkIn.answers.remove(MeasureId::ScanWorry);
    if (checkIn.isEmpty())
        return m_store.checkIns().erase(checkIn.id);
    return m_store.checkIns().update(checkIn).transform([](const CheckIn &) {});
}

QFuture<Result<std::optional<CheckIn>>> ScanService::takeBack(QDate day)
{
    return m_queue.run([this, day] {
        return m_store.save([&]() -> Result<std::optional<CheckIn>> {
            const auto former = lastAnswerOf(day);
            if (!former || !*former)
                return former;
            return withdraw(**former).transform([&] { return *former; });
        });
    });
}

Result<void> ScanService::putBack(const CheckIn &former)
{
    auto checkIn = m_store.checkIns().find(former.id);
    if (!checkIn && checkIn.error().code == ErrorCode::NotFound)
        return m_store.checkIns().add(former).transform([](const CheckIn &) {});
    if (!checkIn)
        return std::unexpected(checkIn.error());
    checkIn->answers.insert(MeasureId::ScanWorry, former.answers.value(MeasureId::ScanWorry));
    return m_store.checkIns().update(*checkIn).transform([](const CheckIn &) {});
}

QFuture<Result<void>> ScanService::giveBack(const CheckIn &former)
{
    return m_queue.run([this, former] { return m_store.save([&] { return putBack(former); }); });
}

QFuture<Result<ScanService::PlanFound>> ScanService::plan(ScanId scan)
{
    return m_queue.run([this, scan]() -> Result<PlanFound> {
        const auto own = m_store.resultPlans().find(scan);
        if (!own)
            return std::unexpected(own.error());
        if (*own)
            return PlanFound{**own, true};
        return m_store.resultPlans().last().transform([](const std::optional<ResultPlan> &last) {
            return PlanFound{last.value_or(ResultPlan{}), false};
        });
    });
}

QFuture<Result<void>> ScanService::savePlan(ScanId scan, const ResultPlan &plan)
{
    return m_queue.run(
        [this, scan, plan] { return m_store.save([&] { return m_store.resultPlans().put(scan, plan); }); });
}

QFuture<Result<QMap<ComfortId, int>>> ScanService::helped(ScanId scan, const QStringList &keys)
{
    return m_queue.run([this, scan, keys] {
        return m_store.save([&]() -> Result<QMap<ComfortId, int>> {
            for (const QString &key : keys) {
                if (auto adopted = m_store.comforts().adoptTool(key); !adopted)
                    return std::unexpected(adopted.error());
            }
            return m_store.comforts().helped(scan);
        });
    });
}

QFuture<Result<void>> ScanService::saveHelped(ScanId scan, const QMap<ComfortId, int> &helped)
{
    return m_queue.run([this, scan, helped] {
        return m_store.save([&] { return m_store.comforts().putHelped(scan, helped); });
    });
}

QFuture<Result<ComfortId>> ScanService::addComfort(const QString &name)
{
    return m_queue.run(
        [this, name] { return m_store.save([&] { return m_store.comforts().adoptOwn(name); }); });
}

QFuture<Result<void>> ScanService::hideComfort(ComfortId id)
{
    return m_queue.run([this, id] { return m_store.save([&] { return m_store.comforts().hide(id); }); });
}

QFuture<Result<ScanLetterId>> ScanService::saveLetter(const ScanLetter &letter)
{
    return m_queue.run(
        [this, letter] { return m_store.save([&] { return m_store.scanLetters().put(letter); }); });
}

} // namespace alongside
