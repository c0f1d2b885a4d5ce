#include "services/UpdateService.h"

#include "support/FailingSync.h"
#include "support/FixedClock.h"
#include "support/NoRoom.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Updates that are kept, put back and left out again, in real files.
class TestUpdateService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothing_is_kept_at_first();
    void what_was_accepted_is_in_use_and_stays();
    void older_never_takes_the_place_of_newer();
    void one_goes_back_to_the_one_before_and_to_the_app();
    void what_cannot_be_kept_takes_nothing_away();
    void what_is_damaged_is_left_out();
    void what_is_too_large_is_not_read();
    void a_pipe_is_not_waited_for();
    void what_does_not_pass_changes_nothing();

private:
    [[nodiscard]] QUrl fileOf(const QByteArray &bytes) const;
    [[nodiscard]] QByteArray update(const QString &number, const QString &issued) const;
    /// \returns whether it came in.
    [[nodiscard]] bool take(const QByteArray &bytes);
    [[nodiscard]] QString numberInUse() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    std::unique_ptr<StorageQueue> m_queue;
    std::unique_ptr<UpdateService> m_service;
};

namespace {

const auto kId = u"gb-samaritans"_s;

} // namespace

void TestUpdateService::init()
{
    m_service.reset();
    m_queue = std::make_unique<StorageQueue>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock.instant = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    m_service = std::make_unique<UpdateService>(*m_queue, m_folder->path(), m_clock);
}

QUrl TestUpdateService::fileOf(const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(u"update.alongside-content"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

QByteArray TestUpdateService::update(const QString &number, const QString &issued) const
{
    const SigningKey key = updatefiles::developmentKey(testData());
    return updatefiles::file(
        updatefiles::content({{u"help/helplines.json"_s, updatefiles::helplinesWith(kId, number)}}, issued),
        &key);
}

bool TestUpdateService::take(const QByteArray &bytes)
{
    const auto preview = m_service->preview(fileOf(bytes), QLocale::c()).result();
    return preview && m_service->accept(*preview).result();
}

QString TestUpdateService::numberInUse() const
{
    const auto changes = changesBetween(ContentFiles(), m_service->standing().result().content, QLocale::c());
    return changes.isEmpty() ? QString() : changes.first().numbers.join(u' ');
}

void TestUpdateService::nothing_is_kept_at_first()
{
    QVERIFY(!m_service->hasAny());
    const auto standing = m_service->standing().result();
    QCOMPARE(standing.source, ContentStanding::Source::BuiltIn);
    QCOMPARE(standing.issued, contentIssued().value());
    QVERIFY(!QFile::exists(m_folder->filePath(u"content"_s)));
}

void TestUpdateService::what_was_accepted_is_in_use_and_stays()
{
    const auto preview =
        m_service->preview(fileOf(update(u"116 000"_s, u"2026-12-01"_s)), QLocale::c()).result();
    QVERIFY(preview);
    QCOMPARE(preview->changes.size(), 1);
    QVERIFY(!m_service->hasAny()); // it was only looked at
    QVERIFY(m_service->accept(*preview).result());
    QCOMPARE(numberInUse(), u"116 000"_s);
    UpdateService again(*m_queue, m_folder->path(), m_clock);
    QCOMPARE(again.standing().result().source, ContentStanding::Source::Update);
    QCOMPARE(again.standing().result().issued, QDate(2026, 12, 1));
}

void TestUpdateService::older_never_takes_the_place_of_newer()
{
    QVERIFY(take(update(u"116 002"_s, u"2026-12-02"_s)));
    const auto older =
        m_service->preview(fileOf(update(u"116 001"_s, u"2026-12-01"_s)), QLocale::c()).result();
    QVERIFY(!older);
    QCOMPARE(older.error().flaw, UpdateFlaw::Older);
    const auto same =
        m_service->preview(fileOf(update(u"116 002"_s, u"2026-12-02"_s)), QLocale::c()).result();
    QCOMPARE(same.error().flaw, UpdateFlaw::Same);
    QCOMPARE(numberInUse(), u"116 002"_s);
}

void TestUpdateService::one_goes_back_to_the_one_before_and_to_the_app()
{
    QVERIFY(take(update(u"116 001"_s, u"2026-12-01"_s)));
    QVERIFY(!m_service->standing().result().hasBefore);
    QVERIFY(take(update(u"116 002"_s, u"2026-12-02"_s)));
    QVERIFY(m_service->standing().result().hasBefore);

    const auto newest = m_service->goBack().result();
    QVERIFY(newest);
    QCOMPARE(numberInUse(), u"116 001"_s);
    QCOMPARE(m_service->goBack().result().error().code, ErrorCode::NotFound);
    QVERIFY(m_service->putBack(*newest).result());
    QCOMPARE(numberInUse(), u"116 002"_s);
    QVERIFY(m_service->standing().result().hasBefore);

    const auto all = m_service->useBuiltIn().result();
    QVERIFY(all);
    QVERIFY(!m_service->hasAny());
    QCOMPARE(numberInUse(), QString());
    QVERIFY(m_service->putBack(*all).result());
    QCOMPARE(numberInUse(), u"116 002"_s);
}

void TestUpdateService::what_cannot_be_kept_takes_nothing_away()
{
    QVERIFY(take(update(u"116 001"_s, u"2026-12-01"_s)));
    QVERIFY(take(update(u"116 002"_s, u"2026-12-02"_s)));
    {
        const NoRoom full;
        QVERIFY(!m_service->goBack().result());
    }
    QCOMPARE(numberInUse(), u"116 002"_s);
    QVERIFY(m_service->standing().result().hasBefore);

    const auto newer =
        m_service->preview(fileOf(update(u"116 003"_s, u"2026-12-03"_s)), QLocale::c()).result();
    QVERIFY(newer);
    {
        const FailingSync failing(EIO, 0, 0, "/content/current.tmp");
        QVERIFY(!m_service->accept(*newer).result());
    }
    QCOMPARE(numberInUse(), u"116 002"_s);
    QVERIFY(m_service->goBack().result());
    QCOMPARE(numberInUse(), u"116 001"_s);
}

void TestUpdateService::what_is_damaged_is_left_out()
{
    QVERIFY(take(update(u"116 001"_s, u"2026-12-01"_s)));
    QFile kept(m_folder->filePath(u"content/current"_s));
    QVERIFY(kept.open(QIODevice::ReadWrite) && kept.seek(kept.size() / 2) && kept.putChar('#'));
    kept.close();
    const auto standing = m_service->standing().result();
    QCOMPARE(standing.source, ContentStanding::Source::OddUpdate);
    QCOMPARE(standing.content, ContentFiles());
    // Another comes in all the same, and what is damaged is not what one can go back to.
    QVERIFY(take(update(u"116 001"_s, u"2026-12-01"_s)));
    QCOMPARE(numberInUse(), u"116 001"_s);
    QVERIFY(!m_service->standing().result().hasBefore);
}

void TestUpdateService::what_is_too_large_is_not_read()
{
    QFile file(m_folder->filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64(200) * 1024 * 1024));
    file.close();
    const auto refused = m_service->preview(QUrl::fromLocalFile(file.fileName()), QLocale::c()).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().flaw, UpdateFlaw::TooLarge);
    const auto missing = m_service->preview(QUrl::fromLocalFile(u"/nowhere"_s), QLocale::c()).result();
    QCOMPARE(missing.error().flaw, UpdateFlaw::Unreadable);
}

void TestUpdateService::a_pipe_is_not_waited_for()
{
    const QString pipe = m_folder->filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), S_IRUSR | S_IWUSR), 0);
    const auto refused = m_service->preview(QUrl::fromLocalFile(pipe), QLocale::c()).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().flaw, UpdateFlaw::Unreadable);
}

void TestUpdateService::what_does_not_pass_changes_nothing()
{
    QVERIFY(!take(update(u"call me"_s, u"2026-12-01"_s)));
    QVERIFY(!m_service->hasAny());
    QVERIFY(!QFile::exists(m_folder->filePath(u"content"_s)));
}

QTEST_GUILESS_MAIN(TestUpdateService)
#include "tst_UpdateService.moc"
