#include "services/BriefService.h"

#include "core/PlainFile.h"

#include <utility>

namespace alongside {

namespace {

// The entry \a id, or none: one that is in the bin, or gone, is no error, and is not told of.
Result<QList<JournalEntry>> entryOf(Store &store, JournalEntryId id)
{
    const auto listed = store.journal().summary(id);
    if (!listed && listed.error().code == ErrorCode::NotFound)
        return QList<JournalEntry>{};
    if (!listed)
        return std::unexpected(listed.error());
    return store.journal().find(id).transform([](const JournalEntry &entry) { return QList{entry}; });
}

Result<QList<JournalEntry>> chosenEntries(Store &store, const QSet<QString> &keys)
{
    QSet<qint64> ids;
    for (const QString &key : keys) {
        if (const qint64 id = brief::entryOf(key); id > 0)
            ids.insert(id);
    }
    QList<JournalEntry> entries;
    for (const qint64 id : std::as_const(ids)) {
        const auto entry = entryOf(store, JournalEntryId(id));
        if (!entry)
            return std::unexpected(entry.error());
        entries += *entry;
    }
    std::ranges::sort(entries, {}, [](const JournalEntry &entry) { return entry.time.msSinceEpoch(); });
    return entries;
}

} // namespace

BriefService::BriefService(StorageQueue &queue, OpenProfile &profile)
    : m_queue(queue), m_store(profile.store())
{}

QFuture<Result<BriefFacts>> BriefService::gather(const BriefChoice &choice, QDate today, int weekBegins)
{
    return m_queue.run([this, choice, today, weekBegins] { return read(choice, today, weekBegins); });
}

Result<BriefFacts> BriefService::read(const BriefChoice &choice, QDate today, int weekBegins)
{
    auto scans = m_store.scans().all();
    if (!scans)
        return std::unexpected(scans.error());
    auto visits = m_store.visits().all();
    if (!visits)
        return std::unexpected(visits.error());
    auto asked = m_store.visitQuestions().all();
    if (!asked)
        return std::unexpected(asked.error());
    const VisitBook book{
        .visits = *std::move(visits), .questions = *std::move(asked), .scans = *std::move(scans)};
    TrendQuestion question;
    question.today = today;
    question.weekBegins = weekBegins;
    question.days = int(brief::firstDay(choice, book, today).daysTo(today)) + 1;
    auto trends = trendOverview(m_store, question);
    auto worry = m_store.scans().worry();
    auto facts = m_store.treatments().facts();
    auto notes = m_store.treatments().notes();
    auto symptoms = m_store.symptoms().logs(today.addDays(1 - symptom::kLongestSpan), today);
    auto people = m_store.contacts().heads();
    auto questions = m_store.briefs().questions();
    auto entries = chosenEntries(m_store, choice.putOn);
    std::optional<Error> failed;
    const auto weigh = [&failed](const auto &part) {
        if (!part && !failed)
            failed = part.error();
    };
    weigh(trends);
    weigh(worry);
    weigh(facts);
    weigh(notes);
    weigh(symptoms);
    weigh(people);
    weigh(questions);
    weigh(entries);
    if (failed)
        return std::unexpected(*failed);
    return BriefFacts{.trends = *std::move(trends),
                      .scans = {.scans = book.scans, .worry = *std::move(worry)},
                      .facts = *std::move(facts),
                      .notes = *std::move(notes),
                      .symptoms = *std::move(symptoms),
                      .people = *std::move(people),
                      .visitQuestions = brief::questionsToAsk(book, today),
                      .questions = *std::move(questions),
                      .entries = *std::move(entries)};
}

QFuture<Result<QList<BriefEntry>>> BriefService::entries(MeasureId measure, QDate first, QDate last)
{
    return m_queue.run([this, measure, first, last] {
        return m_store.checkIns().between(first, last).transform([measure](const QList<CheckIn> &checkIns) {
            QList<BriefEntry> found;
            for (const CheckIn &checkIn : checkIns) {
                const auto answer = checkIn.answers.find(measure);
                if (answer != checkIn.answers.end())
                    found += BriefEntry{checkIn.id, checkIn.time, *answer};
            }
            return found;
        });
    });
}

QFuture<Result<QList<JournalEntry>>> BriefService::journal(QDate first, QDate last)
{
    return m_queue.run([this, first, last]() -> Result<QList<JournalEntry>> {
        const auto matches = m_store.journal().search(
            {.filter = {.from = first, .until = last}, .order = JournalOrder::Newest, .most = kMostEntries});
        if (!matches)
            return std::unexpected(matches.error());
        QList<JournalEntry> entries;
        for (const JournalMatch &match : *matches) {
            const auto entry = entryOf(m_store, match.entry.id);
            if (!entry)
                return std::unexpected(entry.error());
            entries += *entry;
        }
        return entries;
    });
}

QFuture<Result<QStringList>> BriefService::questions()
{
    return m_queue.run([this] { return m_store.briefs().questions(); });
}

QFuture<Result<void>> BriefService::saveQuestions(const QStringList &questions)
{
    return m_queue.run(
        [this, questions] { return m_store.save([&] { return m_store.briefs().putQuestions(questions); }); });
}

QFuture<Result<void>> BriefService::write(const QUrl &place, const QByteArray &content)
{
    return m_queue.run([place, content] { return writePlainFile(place, content); });
}

} // namespace alongside
