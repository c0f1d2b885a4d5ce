#include "models/UpdateModel.h"

#include "models/DateText.h"
#include "support/FixedClock.h"
#include "support/SourceTree.h"
#include "support/UpdateFiles.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What is asked of updates while they are busy with something else.
class TestUpdateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { ContentFiles::putInForce(ContentFiles()); }
    void one_is_taken_back_while_another_is_read();
    void one_is_taken_back_while_another_is_looked_at();
    void one_is_taken_back_while_another_comes_into_force();

private:
    /// An update that changes a telephone number.
    [[nodiscard]] QUrl update(const QString &number, const QString &issued) const;
    /// Reads \a file and takes what is in it; \returns whether it is in use.
    [[nodiscard]] bool take(const QUrl &file);
    [[nodiscard]] bool look(const QUrl &file);
    [[nodiscard]] QString linesOfFirst() const;
    /// Lets nothing be read or written until the semaphore has one.
    void hold(QSemaphore &until)
    {
        std::ignore = m_queue->runBeside([&until] { until.acquire(); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
    std::unique_ptr<StorageQueue> m_queue;
    std::unique_ptr<UpdateService> m_service;
    std::unique_ptr<UpdateModel> m_updates;
    QStringList m_told;
};

void TestUpdateModel::init()
{
    m_updates.reset();
    m_service.reset();
    m_told.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_queue = std::make_unique<StorageQueue>();
    m_clock.instant = QDateTime(QDate(2026, 12, 10), QTime(9, 0), QTimeZone::UTC);
    m_service = std::make_unique<UpdateService>(*m_queue, m_folder->path(), m_clock);
    m_updates = std::make_unique<UpdateModel>(*m_service);
    connect(m_updates.get(), &UpdateModel::told, this,
            [this](const QString &sentence) { m_told += sentence; });
}

QUrl TestUpdateModel::update(const QString &number, const QString &issued) const
{
    const SigningKey key = updatefiles::developmentKey(testData());
    const QJsonObject files{
        {u"help/helplines.json"_s, updatefiles::helplinesWith(u"gb-samaritans"_s, number)}};
    const QByteArray bytes = updatefiles::file(updatefiles::content(files, issued), &key);
    QFile file(m_folder->filePath(issued + u".alongside-content"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

bool TestUpdateModel::look(const QUrl &file)
{
    m_updates->readFile(file);
    return QTest::qWaitFor([this] { return !m_updates->isBusy(); }, 20'000) && m_updates->isLooking();
}

bool TestUpdateModel::take(const QUrl &file)
{
    if (!look(file))
        return false;
    m_updates->accept();
    return QTest::qWaitFor([this] { return !m_updates->isBusy(); }, 20'000) && m_updates->hasUpdate();
}

QString TestUpdateModel::linesOfFirst() const
{
    return m_updates->data(m_updates->index(0), UpdateModel::LinesRole).toStringList().join(u'\n');
}

void TestUpdateModel::one_is_taken_back_while_another_is_read()
{
    QVERIFY(take(update(u"116 000"_s, u"2026-12-01"_s)));
    QSemaphore until;
    const auto release = qScopeGuard([&until] { until.release(); });
    hold(until);
    m_updates->readFile(update(u"116 001"_s, u"2026-12-02"_s));
    m_updates->takeBack();
    until.release();
    QTRY_COMPARE(m_told.size(), 2);
    QCOMPARE(m_told.last(), u"It is as it was before."_s);
    QVERIFY(!m_updates->hasUpdate());
    // The file is looked at all the same, and compared with what one reads by then.
    QTRY_VERIFY(m_updates->isLooking());
    QCOMPARE(m_updates->issued(), dateText(QDate(2026, 12, 2)));
    QCOMPARE(linesOfFirst(), u"Samaritans: now 116 001. Before: 116 123"_s);
}

void TestUpdateModel::one_is_taken_back_while_another_is_looked_at()
{
    QVERIFY(take(update(u"116 000"_s, u"2026-12-01"_s)));
    QVERIFY(look(update(u"116 001"_s, u"2026-12-02"_s)));
    QCOMPARE(linesOfFirst(), u"Samaritans: now 116 001. Before: 116 000"_s);
    m_updates->takeBack();
    QTRY_COMPARE(m_told.size(), 2);
    QVERIFY(!m_updates->hasUpdate());
    QTRY_VERIFY(m_updates->isLooking());
    QCOMPARE(linesOfFirst(), u"Samaritans: now 116 001. Before: 116 123"_s);
    // One that was let go of is not looked at again.
    m_updates->clear();
    QVERIFY(take(update(u"116 003"_s, u"2026-12-03"_s)));
    m_updates->takeBack();
    QTRY_COMPARE(m_told.size(), 4);
    QTRY_VERIFY(!m_updates->isBusy());
    QVERIFY(!m_updates->isLooking());
}

void TestUpdateModel::one_is_taken_back_while_another_comes_into_force()
{
    QVERIFY(take(update(u"116 000"_s, u"2026-12-01"_s)));
    QVERIFY(look(update(u"116 001"_s, u"2026-12-02"_s)));
    QSemaphore until;
    const auto release = qScopeGuard([&until] { until.release(); });
    hold(until);
    m_updates->accept();
    m_updates->takeBack(); // the first one: it is the one that was told of
    until.release();
    QTRY_COMPARE(m_told.size(), 3);
    QCOMPARE(m_told.last(), u"It is as it was before."_s);
    QVERIFY(!m_updates->isBusy());
    QVERIFY(!m_updates->hasUpdate());
    QVERIFY(!m_updates->hasBefore());
}

QTEST_GUILESS_MAIN(TestUpdateModel)
#include "tst_UpdateModel.moc"
