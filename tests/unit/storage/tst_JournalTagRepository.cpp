#include "storage/JournalTagRepository.h"

#include "DecryptedPages.h"
#include "StoreFile.h"
#include "sql/Statement.h"

#include <QTest>

using namespace alongside;
using namespace Qt::StringLiterals;

class TestJournalTagRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tells_the_most_used_first();
    void the_spelling_that_was_first_stays();
    void a_tag_is_given_once_however_often_it_is_named();
    void a_tag_goes_with_its_last_entry();
    void a_tag_of_the_bin_is_not_told_but_kept();
    void one_tag_in_the_name_of_another_is_not_that_tag_data();
    void one_tag_in_the_name_of_another_is_not_that_tag();
    void thirty_long_tags_fit_and_are_found();
    void no_trace_of_a_tag_is_left_data();
    void no_trace_of_a_tag_is_left();

private:
    [[nodiscard]] JournalRepository &journal() { return m_store->journal(); }
    [[nodiscard]] JournalEntryId add(const QStringList &tags)
    {
        JournalEntry entry = entryOf(u"Title"_s, u"words"_s, evening(m_minutes++));
        entry.tags = tags;
        return journal().add(entry).value_or(JournalEntryId{});
    }
    [[nodiscard]] bool retag(JournalEntryId id, const QStringList &tags)
    {
        JournalEntry entry = *journal().find(id);
        entry.tags = tags;
        return journal().update(entry).has_value();
    }
    [[nodiscard]] QStringList tagsOf(JournalEntryId id) { return journal().find(id)->tags; }
    /// As "scan 2", in their order.
    [[nodiscard]] QStringList uses()
    {
        QStringList told;
        for (const JournalTagUse &use : m_store->journalTags().uses().value_or(QList<JournalTagUse>{}))
            told.append(u"%1 %2"_s.arg(use.tag).arg(use.entries));
        return told;
    }
    [[nodiscard]] qsizetype found(const QString &typed)
    {
        const auto matches = journal().search({.words = SearchWords::fromTyped(typed), .most = 100});
        return matches ? matches->size() : -1;
    }

    std::unique_ptr<Store> m_store;
    qint64 m_minutes = 0;
};

void TestJournalTagRepository::init()
{
    auto store = Store::openInMemory();
    QVERIFY(store);
    m_store = *std::move(store);
}

void TestJournalTagRepository::tells_the_most_used_first()
{
    QCOMPARE(uses(), QStringList());
    std::ignore = add({u"walk"_s});
    std::ignore = add({u"scan"_s, u"Äpfel"_s, u"walk"_s});
    std::ignore = add({u"bread"_s});
    QCOMPARE(uses(), QStringList({u"walk 2"_s, u"bread 1"_s, u"scan 1"_s, u"Äpfel 1"_s}));
}

void TestJournalTagRepository::the_spelling_that_was_first_stays()
{
    const auto first = add({u"Scan"_s});
    const auto second = add({u"sCAN"_s, u"ＳＣＡＮ"_s});
    QCOMPARE(tagsOf(first), QStringList{u"Scan"_s});
    QCOMPARE(tagsOf(second), QStringList{u"Scan"_s});
    QVERIFY(retag(first, {u"SCAN"_s}));
    QCOMPARE(tagsOf(first), QStringList{u"Scan"_s});
    QCOMPARE(uses(), QStringList{u"Scan 2"_s});
    // With the last entry that has it, its spelling is free again.
    QVERIFY(retag(first, {}) && retag(second, {}));
    QVERIFY(retag(first, {u"SCAN"_s}));
    QCOMPARE(uses(), QStringList{u"SCAN 1"_s});
}

void TestJournalTagRepository::a_tag_is_given_once_however_often_it_is_named()
{
    const auto id = add({u"scan"_s, u"tea"_s, u"Scan"_s, u"scan"_s});
    QCOMPARE(tagsOf(id), QStringList({u"scan"_s, u"tea"_s}));
    QCOMPARE(uses(), QStringList({u"scan 1"_s, u"tea 1"_s}));
}

void TestJournalTagRepository::a_tag_goes_with_its_last_entry()
{
    const auto first = add({u"scan"_s, u"tea"_s});
    const auto second = add({u"scan"_s});
    QVERIFY(retag(first, {u"scan"_s}));
    QCOMPARE(uses(), QStringList{u"scan 2"_s});
    QCOMPARE(found(u"tea"_s), 0);
    QVERIFY(journal().erase(first));
    QCOMPARE(uses(), QStringList{u"scan 1"_s});
    QVERIFY(journal().erase(second));
    QCOMPARE(uses(), QStringList());
    QCOMPARE(found(u"scan"_s), 0);
    QVERIFY(m_store->verify());
}

void TestJournalTagRepository::a_tag_of_the_bin_is_not_told_but_kept()
{
    const auto id = add({u"Scan"_s});
    QVERIFY(journal().moveToBin(id, QDateTime(QDate(2026, 4, 1), QTime(12, 0), QTimeZone::UTC)));
    QCOMPARE(uses(), QStringList());
    const auto other = add({u"scan"_s});
    QCOMPARE(tagsOf(other), QStringList{u"Scan"_s}); // as it is spelt where it was first
    QVERIFY(journal().restore(id));
    QCOMPARE(uses(), QStringList{u"Scan 2"_s});
    QCOMPARE(found(u"scan"_s), 2);
}

void TestJournalTagRepository::one_tag_in_the_name_of_another_is_not_that_tag_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("other");

    QTest::newRow("the beginning") << u"port"_s << u"portal"_s;
    QTest::newRow("the end") << u"port"_s << u"airport"_s;
    QTest::newRow("the middle") << u"port"_s << u"airports"_s;
    QTest::newRow("a word of it") << u"port"_s << u"port side"_s;
    QTest::newRow("a joker of LIKE") << u"%"_s << u"port"_s;
    QTest::newRow("another") << u"p_rt"_s << u"port"_s;
    QTest::newRow("a joker of GLOB") << u"po*"_s << u"port"_s;
    QTest::newRow("another of those") << u"[p]ort"_s << u"port"_s;
    QTest::newRow("quotes") << u"'"_s << u"\"'"_s;
    QTest::newRow("an accent more") << u"Zoe"_s << u"Zoë"_s;
    QTest::newRow("Chinese") << u"检"_s << u"检查"_s;
}

void TestJournalTagRepository::one_tag_in_the_name_of_another_is_not_that_tag()
{
    QFETCH(const QString, tag);
    QFETCH(const QString, other);

    const auto first = add({tag, other});
    const auto second = add({other});
    QVERIFY(retag(first, {other}));
    QCOMPARE(uses(), QStringList{other + u" 2"_s});
    QVERIFY(retag(first, {tag}));
    QCOMPARE(tagsOf(first), QStringList{tag});
    QCOMPARE(tagsOf(second), QStringList{other});
    QCOMPARE(uses().size(), 2);
    QVERIFY(retag(second, {}));
    QCOMPARE(uses(), QStringList{tag + u" 1"_s});
}

void TestJournalTagRepository::thirty_long_tags_fit_and_are_found()
{
    QStringList tags;
    for (int index = 0; index < journaltag::kMost; ++index)
        tags.append(QString::number(index).leftJustified(journaltag::kLongest, u'語'));
    const auto id = add(tags);
    QCOMPARE(tagsOf(id), tags);
    QCOMPARE(uses().size(), tags.size());
    QCOMPARE(found(tags.last()), 1);
    tags.removeFirst();
    QVERIFY(retag(id, tags));
    QCOMPARE(uses().size(), tags.size());
    QVERIFY(m_store->verify());
}

void TestJournalTagRepository::no_trace_of_a_tag_is_left_data()
{
    QTest::addColumn<QString>("how");

    for (const QString &how : {u"taken off"_s, u"erased with its entry"_s, u"erased with the bin"_s})
        QTest::newRow(qPrintable(how)) << how;
}

void TestJournalTagRepository::no_trace_of_a_tag_is_left()
{
    QFETCH(const QString, how);

    const StoreFile file;
    const auto timesOnDisk = [&] {
        const auto pages = decryptedPages(file.path(), keyOf(1));
        qsizetype times = pages ? 0 : -1;
        for (const QByteArray &page : pages.value_or(QList<QByteArray>{}))
            times += page.count("nmistakabl");
        return times;
    };
    auto opened = file.create();
    QVERIFY(opened);
    m_store = *std::move(opened);
    QList<JournalEntryId> ids;
    QVERIFY(m_store->save([&]() -> Result<void> {
        for (int index = 0; index < 40; ++index)
            ids.append(add({u"scan"_s, u"Unmistakable%1"_s.arg(index)}));
        return {};
    }));
    QVERIFY(timesOnDisk() > 40);
    const QDateTime when(QDate(2026, 4, 1), QTime(12, 0), QTimeZone::UTC);
    for (const JournalEntryId id : std::as_const(ids)) {
        QVERIFY(m_store->save([&]() -> Result<void> {
            if (how == u"taken off"_s) {
                JournalEntry entry = *journal().find(id);
                entry.tags = {u"scan"_s};
                return journal().update(entry);
            }
            return how == u"erased with the bin"_s ? journal().moveToBin(id, when) : journal().erase(id);
        }));
    }
    if (how == u"erased with the bin"_s)
        QVERIFY(m_store->save([&] { return journal().eraseBinnedBefore(when.addDays(1)); }));
    QCOMPARE(timesOnDisk(), 0);
    QVERIFY(m_store->verify());
}

QTEST_GUILESS_MAIN(TestJournalTagRepository)
#include "tst_JournalTagRepository.moc"
