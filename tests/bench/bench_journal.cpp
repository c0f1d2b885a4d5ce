// Opening, searching and saving a journal against bare SQLCipher, by turns in one run.

#include "BareStore.h"
#include "DemoProfile.h"
#include "DemoText.h"
#include "Report.h"

#include "models/JournalModel.h"
#include "models/JournalSearchModel.h"
#include "services/ProfileSession.h"
#include "sql/Library.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kPage = 60;
constexpr int kTurns = 15;
constexpr int kSearchTurns = 40;
constexpr double kFrame = 1000.0 / 60;
constexpr double kGoal = 1.5;

struct Question
{
    QString name;
    QString typed;
};

/// A profile with \a entries in it, closed, and what opens its database.
class Shelf
{
public:
    explicit Shelf(int entries) : m_entries(entries)
    {
        const auto code = RecoveryCode::random();
        NewProfile profile{{}, SecretBytes::random(16), {8 * 1024, 1}};
        auto made = OpenProfile::create(m_folder.path(), profile, code, m_clock);
        if (!made || !demo::addShelf((*made)->store(), entries))
            qFatal("no shelf");
        m_path = (*made)->vault().databasePath();
        m_key = (*made)->vault().databaseKey();
        m_salt = (*made)->vault().databaseSalt();
        m_id = (*made)->id();
        m_code = RecoveryCode::fromTyped(code.text()).value();
    }

    [[nodiscard]] int entries() const { return m_entries; }
    [[nodiscard]] BareStore bare() const { return BareStore(m_path, m_key, m_salt); }
    [[nodiscard]] std::unique_ptr<Store> store() const
    {
        auto opened = Store::open(m_path, m_key, m_salt);
        if (!opened)
            qFatal("the shelf does not open");
        return *std::move(opened);
    }
    [[nodiscard]] std::shared_ptr<OpenProfile> profile() const
    {
        auto opened = OpenProfile::unlock(m_folder.path(), *m_id, *m_code);
        if (!opened)
            qFatal("the shelf does not unlock");
        return *std::move(opened);
    }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    int m_entries;
    QString m_path;
    SecretBytes m_key;
    sql::Salt m_salt{};
    std::optional<ProfileId> m_id;
    std::optional<RecoveryCode> m_code;
};

void waitFor(QObject *sender, const char *signal)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, SLOT(quit()));
    loop.exec();
}

// From keys in hand to rows in the model.
void compareOpening(const Shelf &shelf)
{
    QList<double> ours;
    QList<double> floor;
    const SystemClock clock;
    for (int turn = 0; turn < kTurns; ++turn) {
        floor.append(timed([&] { shelf.bare().readPage(kPage); }));
        double unlocking = 0;
        std::shared_ptr<OpenProfile> profile;
        // Unlocking opens the database; what the header and its keys cost is not in the floor, so it
        // stays in our figure.
        unlocking = timed([&] { profile = shelf.profile(); });
        StorageQueue queue;
        ProfileSession session(queue, std::move(profile), clock);
        JournalModel model(session.journal(), clock);
        ours.append(unlocking + timed([&] {
                        model.load();
                        waitFor(&model, SIGNAL(loadedChanged()));
                    }));
        queue.drain();
    }
    report({u"unlock to a usable list, derivation apart"_s, shelf.entries(), median(ours), median(floor),
            kGoal, kFrame});
}

void compareSearching(const Shelf &shelf)
{
    const QList<Question> questions{
        {u"search, a common word"_s, u"scan"_s},
        {u"search, a rare word"_s, QLatin1StringView(demo::DemoShelf::kWordIn1000)},
        {u"search, two words"_s, u"quokka wait"_s},
        {u"search, three letters"_s, u"wai"_s},
        {u"search, one letter"_s, u"w"_s}};
    for (const Question &question : questions) {
        QList<double> ours;
        QList<double> floor;
        const QByteArray expression = SearchWords::fromTyped(question.typed).toMatchExpression().toUtf8();
        {
            BareStore bare = shelf.bare();
            for (int turn = 0; turn < kSearchTurns; ++turn)
                floor.append(timed([&] { bare.search(expression, JournalSearchModel::kMost); }));
        }
        const SystemClock clock;
        StorageQueue queue;
        ProfileSession session(queue, shelf.profile(), clock);
        JournalSearchModel model(session.journal(), clock);
        for (int turn = 0; turn < kSearchTurns; ++turn) {
            model.setTyped({});
            ours.append(timed([&] {
                model.setTyped(question.typed);
                while (model.count() == 0 && !model.hasFoundNothing())
                    waitFor(&model, SIGNAL(countChanged()));
            }));
        }
        queue.drain();
        report({question.name + u", p95"_s, shelf.entries(), percentile95(ours), percentile95(floor), kGoal,
                kFrame});
    }
}

void compareSaving(const Shelf &shelf)
{
    const QString body = demo::DemoShelf(QDateTime::currentDateTimeUtc(), 1, 10).entry(3).body;
    const QByteArray utf8 = body.toUtf8();
    QList<double> ours;
    QList<double> floor;
    {
        BareStore bare = shelf.bare();
        for (int turn = 0; turn < kTurns; ++turn)
            floor.append(timed([&] { bare.save((qint64(4) << 56) + turn, utf8); }));
    }
    const auto store = shelf.store();
    const SystemClock clock;
    for (int turn = 0; turn < kTurns; ++turn) {
        ours.append(timed([&] {
            const JournalEntry entry{{}, LivedTime::now(clock), {}, body};
            if (!store->save([&] { return store->journal().add(entry); }))
                qFatal("not saved");
        }));
    }
    report({u"one durable save"_s, shelf.entries(), median(ours), median(floor), kGoal, 0});
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (!alongside::sql::startLibrary())
        return 1;
    QList<int> sizes{1'000, 10'000};
    if (qEnvironmentVariable("ALONGSIDE_BENCH") == "large"_L1)
        sizes.append(100'000);
    for (const int size : sizes) {
        const alongside::bench::Shelf shelf(size);
        alongside::bench::compareOpening(shelf);
        alongside::bench::compareSearching(shelf);
        alongside::bench::compareSaving(shelf);
    }
    return 0;
}
