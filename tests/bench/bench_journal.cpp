// Opening, searching, saving and erasing in a journal against bare SQLCipher, by turns in one run, and
// what each costs with a thousand, ten thousand and a hundred thousand entries.

#include "DemoProfile.h"
#include "DemoText.h"
#include "Report.h"
#include "Shelf.h"

#include "models/JournalModel.h"
#include "models/JournalSearchModel.h"
#include "services/ProfileService.h"
#include "services/WhenReady.h"
#include "sql/Library.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kPage = 60;
constexpr int kOpenings = 25;
// A database is open once at a time, so turns change from opening to opening.
constexpr int kTurns = 8;
constexpr int kSearchesPerTurn = 12;
constexpr int kSavesPerTurn = 6;
constexpr int kErasuresPerTurn = 3;
constexpr double kLongEnough = 500; // ms: what takes longer is not done many times
constexpr double kOpeningGoal = 1.5;
constexpr double kGoal = 1.3;

struct Question
{
    QString name;
    QString typed;
};

struct Sample
{
    QList<double> ours;
    QList<double> floor;
};

void waitFor(QObject *sender, const char *signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, SLOT(quit()));
    loop.exec();
}

// What \a act takes, \a most times unless that takes too long.
QList<double> takenBy(const std::function<void()> &act, int most)
{
    QList<double> taken;
    for (double total = 0; taken.size() < most && total < kLongEnough; total += taken.last())
        taken.append(timed(act));
    return taken;
}

// From asking for the profile to rows in the model, the way the app goes: by the services, on the
// storage thread, with a slot whose key needs no derivation. All that is ours is in it and not in the
// floor: the threads, the header read twice and authenticated, its keys in guarded memory, the check
// for an older copy, the name, the model.
double openOurs(const Shelf &shelf)
{
    const SystemClock clock;
    const SystemUptime uptime;
    StorageQueue queue;
    ProfileService profiles(queue, shelf.root(), clock, uptime, {});
    std::shared_ptr<ProfileSession> session;
    std::optional<JournalModel> model;
    QEventLoop loop;
    queue.run([] {}).waitForFinished(); // in the app its thread has derived the key by now
    RecoveryCode code = shelf.code();
    const double taken = timed([&] {
        whenReady(profiles.unlock(shelf.id(), std::move(code)), &loop,
                  [&](const ProfileService::Opened &opened) {
                      session = opened.value();
                      model.emplace(session->journal(), clock);
                      QObject::connect(&*model, &JournalModel::loadedChanged, &loop, &QEventLoop::quit);
                      model->load();
                  });
        loop.exec();
    });
    queue.drain();
    return taken;
}

// The floor does what no program that keeps a journal in this file can leave out: with the key ready
// it opens the file, sets what protects it, names the tokenizer of its search, reads the schema, and
// reads the same page of entries. It proves the key by that alone, where ours asks first.
void compareOpening(const Shelf &shelf)
{
    Sample sample;
    for (int turn = 0; turn < kOpenings; ++turn) {
        {
            std::unique_ptr<BareStore> bare;
            sample.floor.append(timed([&] {
                bare = shelf.bare();
                bare->readPage(kPage);
            }));
        }
        sample.ours.append(openOurs(shelf));
    }
    report({u"unlock to a usable list, derivation apart"_s, shelf.entries(), median(sample.ours),
            median(sample.floor), kOpeningGoal});
}

void askBare(const Shelf &shelf, const QByteArray &expression, QList<double> &taken,
             QList<double> &takenByRows)
{
    constexpr int most = JournalSearchModel::kMost;
    const auto bare = shelf.bare();
    bare->search(expression, most); // the first one reads from the disk
    for (int search = 0; search < kSearchesPerTurn; ++search) {
        taken.append(timed([&] { bare->search(expression, most); }));
        takenByRows.append(timed([&] { bare->searchRows(expression, most); }));
    }
}

void askOurs(const Shelf &shelf, const QString &typed, QList<double> &taken)
{
    const SystemClock clock;
    StorageQueue queue;
    ProfileSession session(queue, shelf.profile(), clock);
    JournalSearchModel model(session.journal(), clock);
    for (int search = 0; search <= kSearchesPerTurn; ++search) {
        model.setTyped({});
        const double once = timed([&] {
            model.setTyped(typed);
            while (model.count() == 0 && !model.hasFoundNothing())
                waitFor(&model, SIGNAL(countChanged()));
        });
        if (search > 0)
            taken.append(once);
    }
    queue.drain();
}

void compareSearching(const Shelf &shelf)
{
    const QList<Question> questions{
        {u"search, a common word"_s, u"scan"_s},
        {u"search, a rare word"_s, QLatin1StringView(demo::DemoShelf::kWordIn1000)},
        {u"search, two words"_s, u"quokka wait"_s},
        {u"search, three letters"_s, u"wai"_s},
        {u"search, one letter"_s, u"w"_s},
        {u"search, Chinese"_s, QString::fromUtf8(demo::DemoShelf::kChineseIn50)}};
    for (const Question &question : questions) {
        Sample sample;
        QList<double> rows;
        const QByteArray expression = SearchWords::fromTyped(question.typed).toMatchExpression().toUtf8();
        for (int turn = 0; turn < kTurns; ++turn) {
            askBare(shelf, expression, sample.floor, rows);
            askOurs(shelf, question.typed, sample.ours);
        }
        report({question.name + u", p95"_s, shelf.entries(), percentile95(sample.ours),
                percentile95(sample.floor), kGoal});
        report({question.name + u", median"_s, shelf.entries(), median(sample.ours), median(sample.floor)});
        report(
            {question.name + u", against bare rows"_s, shelf.entries(), median(sample.ours), median(rows)});
    }
}

// The floor ranks all that hold the words; ours the newest JournalSearch::kMostRanked of them.
void compareRanking(const Shelf &shelf)
{
    const QList<Question> questions{
        {u"best first, a common word"_s, u"scan"_s},
        {u"best first, a rare word"_s, QLatin1StringView(demo::DemoShelf::kWordIn1000)},
        {u"best first, two words"_s, u"quokka wait"_s}};
    constexpr int most = JournalSearchModel::kMost;
    for (const Question &question : questions) {
        Sample sample;
        const SearchWords words = SearchWords::fromTyped(question.typed);
        const QByteArray expression = words.toMatchExpression().toUtf8();
        for (int turn = 0; turn < kTurns; ++turn) {
            {
                const auto bare = shelf.bare();
                bare->searchBest(expression, most); // the first one reads from the disk
                sample.floor += takenBy([&] { bare->searchBest(expression, most); }, kSearchesPerTurn);
            }
            const auto store = shelf.store();
            const auto ask = [&] {
                if (!store->journal().search({.words = words, .order = JournalOrder::Best, .most = most}))
                    qFatal("not found");
            };
            ask();
            sample.ours += takenBy(ask, kSearchesPerTurn);
        }
        report({question.name + u", p95"_s, shelf.entries(), percentile95(sample.ours),
                percentile95(sample.floor), kGoal});
        report({question.name + u", median"_s, shelf.entries(), median(sample.ours), median(sample.floor)});
    }
}

void compareSaving(const Shelf &shelf)
{
    const QString body = demo::DemoShelf(QDateTime::currentDateTimeUtc(), 1, 10).entry(3).body;
    const QByteArray utf8 = body.toUtf8();
    Sample sample;
    const SystemClock clock;
    for (int turn = 0; turn < kTurns; ++turn) {
        {
            const auto bare = shelf.bare();
            for (int save = 0; save < kSavesPerTurn; ++save) {
                const qint64 place = (qint64(4) << 56) + qint64(turn) * kSavesPerTurn + save;
                sample.floor.append(timed([&] { bare->save(place, utf8); }));
            }
        }
        const auto store = shelf.store();
        for (int save = 0; save < kSavesPerTurn; ++save) {
            sample.ours.append(timed([&] {
                const JournalEntry entry{{}, LivedTime::now(clock), {}, body};
                if (!store->save([&] { return store->journal().add(entry); }))
                    qFatal("not saved");
            }));
        }
    }
    report({u"one durable save"_s, shelf.entries(), median(sample.ours), median(sample.floor), kGoal});
}

// As when one goes on writing: the entry grows by a word, which was half of one at the last save.
void compareChanging(const Shelf &shelf)
{
    QString body = demo::DemoShelf(QDateTime::currentDateTimeUtc(), 1, 10).entry(3).body;
    const auto grow = [&body](int save) {
        body += save % 2 == 0 ? u" unfin"_s : u"ished"_s;
    };
    Sample sample;
    qint64 id = shelf.entries() / 3;
    for (int turn = 0; turn < kTurns; ++turn) {
        {
            const auto bare = shelf.bare();
            ++id;
            for (int save = 0; save < kSavesPerTurn; ++save) {
                grow(save);
                const QByteArray utf8 = body.toUtf8();
                sample.floor.append(timed([&] { bare->change(id, utf8); }));
            }
        }
        const auto store = shelf.store();
        JournalEntry entry = store->journal().find(JournalEntryId(++id)).value();
        entry.title.clear();
        for (int save = 0; save < kSavesPerTurn; ++save) {
            grow(save);
            entry.body = body;
            sample.ours.append(timed([&] {
                if (!store->save([&] { return store->journal().update(entry); }))
                    qFatal("not changed");
            }));
        }
    }
    report({u"one more word, durably"_s, shelf.entries(), median(sample.ours), median(sample.floor), kGoal});
}

// Ours also sees to it that no word of the entry is left in the index.
void compareErasing(const Shelf &shelf)
{
    Sample sample;
    qint64 id = shelf.entries() / 2;
    for (int turn = 0; turn < kTurns; ++turn) {
        {
            const auto bare = shelf.bare();
            for (int erasure = 0; erasure < kErasuresPerTurn; ++erasure)
                sample.floor.append(timed([&] { bare->erase(++id); }));
        }
        const auto store = shelf.store();
        for (int erasure = 0; erasure < kErasuresPerTurn; ++erasure) {
            sample.ours.append(timed([&] {
                if (!store->save([&] { return store->journal().erase(JournalEntryId(++id)); }))
                    qFatal("not erased");
            }));
        }
    }
    report({u"erase an entry for good"_s, shelf.entries(), median(sample.ours), median(sample.floor), kGoal});
}

// What the rare erasure takes longer that has the whole search index written anew.
void measureRewriting(const Shelf &shelf)
{
    constexpr int kTimes = 5;
    const auto bare = shelf.bare();
    qint64 id = shelf.entries() / 2 + qint64(2) * kTurns * kErasuresPerTurn;
    const Sample sample{.ours = takenBy([&] { bare->rewriteIndex(); }, kTimes),
                        .floor = takenBy([&] { bare->erase(++id); }, kTimes)};
    report({u"search index written anew, against an erasure"_s, shelf.entries(), median(sample.ours),
            median(sample.floor)});
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!alongside::sql::startLibrary())
        return 1;
    QList<int> sizes{1'000, 10'000, 100'000};
    if (argc > 1)
        sizes = {QByteArray(argv[1]).toInt()};
    for (const int size : sizes) {
        const alongside::bench::Shelf shelf(size);
        alongside::bench::compareOpening(shelf);
        alongside::bench::compareSearching(shelf);
        alongside::bench::compareRanking(shelf);
        alongside::bench::compareSaving(shelf);
        alongside::bench::compareChanging(shelf);
        alongside::bench::compareErasing(shelf);
        alongside::bench::measureRewriting(shelf);
    }
    alongside::bench::reportGrowth();
    return 0;
}
