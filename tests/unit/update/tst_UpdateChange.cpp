#include "update/UpdateChange.h"

#include "support/UpdateFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestUpdateChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_same_changes_nothing();
    void tells_which_numbers_are_others();
    void tells_what_is_renewed_new_and_gone();
    void tells_why_an_article_was_taken_out();
};

namespace {

ContentFiles with(const QString &path, const QJsonObject &list)
{
    return ContentFiles({{path, QJsonDocument(list).toJson()}});
}

} // namespace

void TestUpdateChange::the_same_changes_nothing()
{
    const ContentFiles same = with(u"help/helplines.json"_s, updatefiles::listOf(u"help/helplines.json"_s));
    QVERIFY(changesBetween(ContentFiles(), same, QLocale::c()).isEmpty());
    QVERIFY(changesBetween(same, ContentFiles(), QLocale(u"es"_s)).isEmpty());
}

void TestUpdateChange::tells_which_numbers_are_others()
{
    const auto id = u"gb-samaritans"_s;
    const ContentFiles now = with(u"help/helplines.json"_s, updatefiles::helplinesWith(id, u"116 000"_s));
    const auto changes = changesBetween(ContentFiles(), now, QLocale::c());
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().part, UpdateChange::Part::Helplines);
    QCOMPARE(changes.first().kind, UpdateChange::Kind::Changed);
    QCOMPARE(changes.first().name, u"Samaritans"_s);
    QCOMPARE(changes.first().numbers, QStringList{u"116 000"_s});
    QVERIFY(changes.first().numbersBefore.contains(u"116 123"_s));
}

void TestUpdateChange::tells_what_is_renewed_new_and_gone()
{
    QJsonObject file = updatefiles::listOf(u"groups/groups.json"_s);
    QJsonArray groups = file.value(u"groups"_s).toArray();
    QJsonObject first = groups.first().toObject();
    const QString renamed = first.value(u"name"_s).toString();
    const QString gone = groups.last().toObject().value(u"name"_s).toString();
    groups.removeLast();
    QJsonObject more = first;
    more.insert(u"id"_s, u"more"_s);
    more.insert(u"name"_s, u"One more circle"_s);
    first.insert(u"organisation"_s, u"Another charity"_s);
    groups.replace(0, first);
    groups.append(more);
    file.insert(u"groups"_s, groups);

    using Change = UpdateChange;
    const auto part = Change::Part::Groups;
    const QList<Change> expected{{.part = part, .kind = Change::Kind::Changed, .name = renamed},
                                 {.part = part, .kind = Change::Kind::Added, .name = u"One more circle"_s},
                                 {.part = part, .kind = Change::Kind::Gone, .name = gone}};
    QCOMPARE(changesBetween(ContentFiles(), with(u"groups/groups.json"_s, file), QLocale::c()), expected);
}

void TestUpdateChange::tells_why_an_article_was_taken_out()
{
    const QString reason = u"One of its sources was taken back."_s;
    const ContentFiles now =
        with(u"learn/withdrawn.json"_s, updatefiles::withdrawing(u"trials-101"_s, reason));
    const auto changes = changesBetween(ContentFiles(), now, QLocale(u"es"_s));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().part, UpdateChange::Part::Articles);
    QCOMPARE(changes.first().kind, UpdateChange::Kind::Gone);
    QCOMPARE(changes.first().reason, reason);
    // And back.
    const auto back = changesBetween(now, ContentFiles(), QLocale(u"es"_s));
    QCOMPARE(back.size(), 1);
    QCOMPARE(back.first().kind, UpdateChange::Kind::Added);
    QCOMPARE(back.first().reason, QString());
}

QTEST_GUILESS_MAIN(TestUpdateChange)
#include "tst_UpdateChange.moc"
