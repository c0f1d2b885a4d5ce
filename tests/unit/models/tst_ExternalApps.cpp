#include "models/ExternalApps.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// Stands in for a device that has an app for nothing.
class NoApps final : public AppLauncher
{
public:
    [[nodiscard]] Result<void> dial(const QString &) override { return none(); }
    [[nodiscard]] Result<void> writeTextMessage(const QString &, const QString &) override { return none(); }
    [[nodiscard]] Result<void> writeMail(const QString &, const QString &) override { return none(); }
    [[nodiscard]] Result<void> share(const QString &) override { return none(); }
    [[nodiscard]] Result<void> shareFile(const SharedFile &) override { return none(); }
    [[nodiscard]] Result<void> openMap(const QString &) override { return none(); }
    [[nodiscard]] Result<void> openWebPage(const QUrl &) override { return none(); }
    [[nodiscard]] bool has(Means means) const override
    {
        asked += means;
        return false;
    }

    mutable QList<Means> asked;

private:
    static Result<void> none() { return fail(ErrorCode::Unavailable, u"no app"_s); }
};

} // namespace

/// Leaving for another app, and what is said where there is none.
class TestExternalApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_cannot_be_done_says_what_can();
    void the_device_is_asked_once();
    void a_copied_address_ends_where_it_ends_data();
    void a_copied_address_ends_where_it_ends();

private:
    NoApps m_none;
};

void TestExternalApps::what_cannot_be_done_says_what_can()
{
    ExternalApps apps(m_none);
    QSignalSpy failures(&apps, &ExternalApps::failed);
    const auto said = [&failures] {
        return failures.takeFirst().first().toString();
    };
    QVERIFY(!apps.dial(u"999"_s));
    QCOMPARE(said(), u"This device cannot call. The number is 999."_s);
    QVERIFY(!apps.writeTextMessage(u"85258"_s, u"SHOUT"_s));
    QVERIFY(said().contains(u"text SHOUT to 85258"_s));
    QVERIFY(!apps.writeMail(u"a@example.org"_s));
    QVERIFY(said().contains(u"a@example.org"_s));
    QVERIFY(!apps.openWebPage(QUrl(u"https://example.org/a%20page"_s)));
    QVERIFY(said().contains(u"https://example.org/"_s));
    QVERIFY(!apps.openMap(u"1 Main Street"_s));
    QVERIFY(!apps.share(u"words"_s));
    QCOMPARE(failures.size(), 2);
}

void TestExternalApps::the_device_is_asked_once()
{
    ExternalApps apps(m_none);
    m_none.asked.clear();
    QVERIFY(!apps.hasCalls());
    QVERIFY(!apps.hasCalls());
    QVERIFY(!apps.hasMail());
    QCOMPARE(m_none.asked, QList({AppLauncher::Means::Call, AppLauncher::Means::Mail}));
}

void TestExternalApps::a_copied_address_ends_where_it_ends_data()
{
    QTest::addColumn<QUrl>("page");
    QTest::addColumn<QString>("copied");

    QTest::newRow("plain") << QUrl(u"https://portal.example.org/me"_s) << u"https://portal.example.org/me"_s;
    QTest::newRow("a space, as it was typed")
        << QUrl(u"https://portal.example.org/my page"_s) << u"https://portal.example.org/my%20page"_s;
    QTest::newRow("a space, as browsers write it")
        << QUrl(u"https://portal.example.org/my%20page?who=Ann%20B"_s)
        << u"https://portal.example.org/my%20page?who=Ann%20B"_s;
    QTest::newRow("letters of another script")
        << QUrl(u"https://portal.example.org/\u05e9"_s) << u"https://portal.example.org/%D7%A9"_s;
}

void TestExternalApps::a_copied_address_ends_where_it_ends()
{
    QFETCH(const QUrl, page);
    QFETCH(const QString, copied);

    ExternalApps apps(m_none);
    apps.copyAddress(page);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
    QCOMPARE(QUrl(QGuiApplication::clipboard()->text()), page);
}

QTEST_MAIN(TestExternalApps)
#include "tst_ExternalApps.moc"
