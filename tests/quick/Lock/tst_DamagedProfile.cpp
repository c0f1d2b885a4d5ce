#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "sql/Connection.h"
#include "support/Secrets.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <functional>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeTo(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace

/// A profile that cannot be opened for another reason than its passphrase: what the person reads, and
/// that nothing is lost once the reason is gone.
class DamagedProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_what_happened_and_opens_once_it_is_put_right_data();
    void says_what_happened_and_opens_once_it_is_put_right();
    void open_elsewhere_is_said_and_opens_once_it_is_closed_there();

private:
    using Harm = bool (*)(const QString &folder, const FixedUptime &uptime);

    static RunningApp::Done toUnlock(RunningApp &app);
    static RunningApp::Done tryToOpen(RunningApp &app);
    static QHash<QString, QByteArray> filesIn(const QString &folder);
    static QString fileIn(const QString &folder, const QString &name);

    static bool changeHeaders(const QString &folder, const std::function<void(QByteArray &)> &change);
    static bool flipHeaders(const QString &folder, const FixedUptime &uptime);
    static bool markHeadersAsNewer(const QString &folder, const FixedUptime &uptime);
    static bool halveHeaders(const QString &folder, const FixedUptime &uptime);
    static bool truncateStore(const QString &folder, const FixedUptime &uptime);
    static bool flipStore(const QString &folder, const FixedUptime &uptime);
    static bool markAsNewer(const QString &folder, const FixedUptime &uptime);
};

RunningApp::Done DamagedProfile::toUnlock(RunningApp &app)
{
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addEntries({u"Rain on the roof."_s});
}

RunningApp::Done DamagedProfile::tryToOpen(RunningApp &app)
{
    return app.typeInto(u"passphrase"_s, QString::fromUtf8(RunningApp::kPassphrase))
        .and_then([&] { return app.press(u"unlock"_s); })
        .and_then([&] {
            return app.hand().wait(u"the answer"_s, [&app] {
                return !app.session().isBusy() && !app.session().problem().isEmpty();
            });
        });
}

QHash<QString, QByteArray> DamagedProfile::filesIn(const QString &folder)
{
    QHash<QString, QByteArray> files;
    QDirIterator below(folder, QDir::Files, QDirIterator::Subdirectories);
    while (below.hasNext()) {
        const QString path = below.next();
        files[path] = bytesOf(path);
    }
    return files;
}

QString DamagedProfile::fileIn(const QString &folder, const QString &name)
{
    QDirIterator below(folder, {name}, QDir::Files, QDirIterator::Subdirectories);
    return below.hasNext() ? below.next() : QString();
}

// Both copies: one alone is mended from the other.
bool DamagedProfile::changeHeaders(const QString &folder, const std::function<void(QByteArray &)> &change)
{
    const QFileInfoList beside =
        QFileInfo(fileIn(folder, u"vault.db"_s)).dir().entryInfoList({u"vault.hdr*"_s}, QDir::Files);
    return beside.size() == 2 && std::ranges::all_of(beside, [&](const QFileInfo &header) {
               QByteArray bytes = bytesOf(header.filePath());
               change(bytes);
               return writeTo(header.filePath(), bytes);
           });
}

bool DamagedProfile::flipHeaders(const QString &folder, const FixedUptime &)
{
    return changeHeaders(folder, [](QByteArray &bytes) { bytes[40] = char(bytes[40] ^ 1); });
}

// The oldest version that can read it, and the checksum that makes that believable.
bool DamagedProfile::markHeadersAsNewer(const QString &folder, const FixedUptime &)
{
    return changeHeaders(folder, [](QByteArray &bytes) {
        bytes[10] = 9;
        bytes.replace(960, 32, QCryptographicHash::hash(bytes.first(960), QCryptographicHash::Blake2b_256));
    });
}

// As a power cut leaves a file that was not written atomically.
bool DamagedProfile::halveHeaders(const QString &folder, const FixedUptime &)
{
    return changeHeaders(folder, [](QByteArray &bytes) { bytes.truncate(512); });
}

bool DamagedProfile::truncateStore(const QString &folder, const FixedUptime &)
{
    const QString path = fileIn(folder, u"vault.db"_s);
    return writeTo(path, bytesOf(path).first(2000));
}

bool DamagedProfile::flipStore(const QString &folder, const FixedUptime &)
{
    const QString path = fileIn(folder, u"vault.db"_s);
    QByteArray bytes = bytesOf(path);
    bytes[1000] = char(bytes[1000] ^ 1);
    return writeTo(path, bytes);
}

bool DamagedProfile::markAsNewer(const QString &folder, const FixedUptime &uptime)
{
    const auto profile = OpenProfile::unlock(folder, ProfileFolder::findAll(folder)->first(),
                                             secretOf(RunningApp::kPassphrase), uptime);
    if (!profile || !(*profile)->close())
        return false;
    const Vault &vault = (*profile)->vault();
    auto connection = sql::Connection::open(vault.databasePath(), vault.databaseKey(), vault.databaseSalt());
    return connection && connection->execute("PRAGMA user_version = 1000") && connection->checkpoint();
}

void DamagedProfile::says_what_happened_and_opens_once_it_is_put_right_data()
{
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<QString>("sentence");
    const QString damaged = u"This profile's file is damaged, so it stays closed. Nothing was changed."_s;
    QTest::addRow("both headers altered") << &flipHeaders << damaged;
    QTest::addRow("both headers half written") << &halveHeaders << damaged;
    QTest::addRow("header of a newer app")
        << &markHeadersAsNewer
        << u"A newer Alongside wrote this profile. Update Alongside, then try again."_s;
    QTest::addRow("store cut short") << &truncateStore << damaged;
    QTest::addRow("store altered") << &flipStore << damaged;
    QTest::addRow("store of a newer app")
        << &markAsNewer << u"A newer Alongside wrote this profile. Update Alongside, then try again."_s;
}

void DamagedProfile::says_what_happened_and_opens_once_it_is_put_right()
{
    QFETCH(const Harm, harm);
    QFETCH(const QString, sentence);
    RunningApp app;
    DO(toUnlock(app));
    const QHash<QString, QByteArray> whole = filesIn(app.folder());
    QVERIFY(harm(app.folder(), *app.uptime));
    const QByteArray harmed = bytesOf(fileIn(app.folder(), u"vault.db"_s));
    DO(app.start());
    DO(tryToOpen(app));
    DO(app.read(u"unlockScreen"_s, sentence));
    QCOMPARE(bytesOf(fileIn(app.folder(), u"vault.db"_s)), harmed); // not touched

    for (const auto &[path, bytes] : whole.asKeyValueRange())
        QVERIFY(writeTo(path, bytes));
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"todayScreen"_s));
    DO(app.read(u"todayScreen"_s, u"Rain on the roof."_s));
}

void DamagedProfile::open_elsewhere_is_said_and_opens_once_it_is_closed_there()
{
    RunningApp app;
    DO(toUnlock(app));
    {
        const auto elsewhere =
            ProfileFolder(app.folder(), ProfileFolder::findAll(app.folder())->first()).lock();
        QVERIFY(elsewhere);
        DO(app.start());
        DO(tryToOpen(app));
        DO(app.read(u"unlockScreen"_s, u"This profile is open in another window. Close it there first."_s));
    }
    app.hand().pressKey(Qt::Key_Return);
    DO(app.see(u"todayScreen"_s));
}

ALONGSIDE_APP_TEST(DamagedProfile)
#include "tst_DamagedProfile.moc"
