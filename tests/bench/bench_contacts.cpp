// A care team of 5,000 people, against floors measured by turns in one run: reading it against bare
// SQLCipher, finding in it as one types against a plain look through the same words, and what a frame
// costs while it is flung through against a list of rows with nothing but a number in each. Drawn in
// software, in the real app.

#include "Composition.h"
#include "DemoContacts.h"
#include "DemoProfile.h"
#include "FilledProfile.h"
#include "Fling.h"
#include "Hand.h"
#include "Report.h"

#include "models/AppContext.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace alongside::bench {

namespace {

constexpr int kContacts = 5'000;
constexpr int kReadings = 12;
constexpr int kSearches = 12;
constexpr int kFlings = 6;

void askBare(BareStore &bare)
{
    bare.ask("SELECT id, role, name, title, organisation, starred,"
             " EXISTS (SELECT 1 FROM contact_photo WHERE contact = contact.id)"
             " FROM contact WHERE deleted_ms IS NULL ORDER BY id",
             {});
    bare.ask("SELECT contact, number, label, when_answered, from_minute, until_minute, takes_texts,"
             " on_lock_card FROM contact_phone ORDER BY contact, position",
             {});
}

void compareReading(const FilledProfile &crowd)
{
    QList<double> floor;
    {
        const auto bare = crowd.bare();
        for (int reading = 0; reading < kReadings; ++reading)
            floor.append(timed([&] { askBare(*bare); }));
    }
    StorageQueue queue;
    const SystemClock clock;
    ProfileSession session(queue, crowd.profile(), clock);
    QList<double> ours;
    for (int reading = 0; reading < kReadings; ++reading) {
        ours.append(timed([&] {
            auto team = session.careTeam().team();
            team.waitForFinished();
            if (team.result()->heads.size() != kContacts)
                qFatal("not everybody was read");
        }));
    }
    queue.drain();
    report({u"care team read and sorted"_s, kContacts, median(ours), median(floor)});
}

// What finding costs at least: looking whether each text holds the letters.
void compareFinding(ContactListModel &list, const QString &typed)
{
    QStringList texts;
    list.setTyped({});
    for (int row = 0; row < list.rowCount(); ++row) {
        QString text;
        for (const int role : {Qt::UserRole + 1, Qt::UserRole + 2, Qt::UserRole + 6})
            text += list.data(list.index(row), role).toString() + u' ';
        texts += text;
    }
    QList<double> ours;
    QList<double> floor;
    for (int search = 0; search < kSearches; ++search) {
        qsizetype found = 0;
        floor.append(timed([&] {
            for (const QString &text : std::as_const(texts))
                found += text.contains(typed, Qt::CaseInsensitive) ? 1 : 0;
        }));
        if (found == 0)
            qFatal("nobody is found");
        list.setTyped({});
        ours.append(timed([&] { list.setTyped(typed); }));
    }
    report({u"find “%1” as it is typed"_s.arg(typed), kContacts, median(ours), median(floor)});
}

void compareFlinging(Composition &app)
{
    PlainList plain;
    QQuickItem *people = listIn(app.window()->contentItem());
    if (!people)
        qFatal("no list of people");
    QList<double> ours;
    QList<double> floor;
    for (int turn = 0; turn < kFlings; ++turn) {
        fling(plain.window(), plain.list(), floor);
        fling(*app.window(), *people, ours);
    }
    report({u"frame while people are flung through, median"_s, kContacts, median(ours), median(floor)});
    report(
        {u"frame while people are flung through, p99"_s, kContacts, percentile99(ours), percentile99(floor)});
}

int compare()
{
    const FilledProfile crowd([](Store &store) {
        if (!store.save([&] { return demo::addManyContacts(store, kContacts); }))
            qFatal("the contacts could not be kept");
    });
    compareReading(crowd);
    LaunchOptions options;
    options.dataFolder = crowd.root();
    options.size = QSize(390, 844);
    const auto app = Composition::make(options, {.unlockAtLeast = std::chrono::milliseconds(0)});
    if (!app)
        return 1;
    SecretValue typed;
    typed.setBytes(std::as_bytes(std::span(std::string_view(demo::kPassphrase))));
    (*app)->context().session()->unlock(&typed);
    Hand hand(*(*app)->window());
    if (!hand.press(u"destination-support"_s) || !hand.press(u"careTeam"_s) || !hand.see(u"contact0"_s))
        qFatal("the care team does not open");
    ContactListModel &list = *(*app)->context().session()->opened()->careTeam()->list();
    compareFinding(list, u"a"_s);
    compareFinding(list, u"priya"_s);
    compareFinding(list, u"0101"_s);
    list.setTyped({});
    compareFlinging(**app);
    (*app)->closeEverything();
    return 0;
}

} // namespace

} // namespace alongside::bench

int main(int argc, char *argv[])
{
    qputenv("QT_QUICK_BACKEND", "software");
    alongside::prepareQt();
    const QGuiApplication application(argc, argv);
    return alongside::bench::compare();
}
