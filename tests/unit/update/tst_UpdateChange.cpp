#include "update/UpdateChange.h"

#include "learn/LearnFiles.h"
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
    void tells_what_stands_behind_a_gate();
    void a_situation_stands_behind_what_all_its_questions_do_data();
    void a_situation_stands_behind_what_all_its_questions_do();
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

// All content is renewed: whatever stands whole behind a gate says so of its name.
void TestUpdateChange::tells_what_stands_behind_a_gate()
{
    const LearnFiles learn(QLocale::c());
    QHash<QString, QByteArray> files;
    QMap<QString, Gates> behind;
    const QList<ArticleHead> heads = learn.heads().value();
    for (const ArticleHead &head : heads) {
        const QString path = u"learn/en/%1.md"_s.arg(head.id);
        files[path] = (updatefiles::articleOf(path) + u"\nAsk who could explain it.\n"_s).toUtf8();
        behind[head.title] = head.gates;
    }
    const auto renew = [&files](const QString &path, const QString &list, const QString &text) {
        QJsonObject file = updatefiles::listOf(path);
        QJsonArray entries = file.value(list).toArray();
        for (QJsonValueRef entry : entries) {
            QJsonObject object = entry.toObject();
            QJsonObject words = object.value(text).toObject();
            words.insert(u"en"_s, words.value(u"en"_s).toString() + u" So it is."_s);
            object.insert(text, words);
            entry = object;
        }
        file.insert(list, entries);
        files[path] = QJsonDocument(file).toJson();
    };
    renew(u"learn/glossary.json"_s, u"terms"_s, u"meaning"_s);
    renew(u"learn/myths.json"_s, u"myths"_s, u"myth"_s);
    const QList<GlossaryTerm> terms = learn.glossary().value().terms;
    for (const GlossaryTerm &term : terms)
        behind[term.term] = term.gates;
    const QList<Myth> myths = learn.myths().value().myths;
    for (const Myth &myth : myths)
        behind[myth.truth] = myth.gates;

    const auto changes = changesBetween(ContentFiles(), ContentFiles(files), QLocale::c());
    QCOMPARE(changes.size(), behind.size());
    qsizetype gated = 0;
    for (const UpdateChange &change : changes) {
        QVERIFY2(behind.contains(change.name), qPrintable(change.name));
        QCOMPARE(change.gates, behind.value(change.name));
        gated += change.gates ? 1 : 0;
    }
    QVERIFY(gated > 4);
}

void TestUpdateChange::a_situation_stands_behind_what_all_its_questions_do_data()
{
    QTest::addColumn<QList<QStringList>>("questions");
    QTest::addColumn<Gates>("behind");

    const auto prognosis = u"prognosis"_s;
    const auto endOfLife = u"end-of-life"_s;
    using Questions = QList<QStringList>;
    QTest::newRow("one is for everybody") << Questions{{prognosis}, {}} << Gates();
    QTest::newRow("all are behind the same") << Questions{{prognosis}, {prognosis}} << Gates(Gate::Prognosis);
    QTest::newRow("one is behind more")
        << Questions{{prognosis, endOfLife}, {prognosis}} << Gates(Gate::Prognosis);
    // Learn shows it to whoever opens one of them. Here it is named only when nothing of it is left out.
    QTest::newRow("each is behind another")
        << Questions{{prognosis}, {endOfLife}} << Gates(Gate::Prognosis | Gate::EndOfLife);
}

// Learn does not show a situation while none of its questions are shown.
void TestUpdateChange::a_situation_stands_behind_what_all_its_questions_do()
{
    QFETCH(const QList<QStringList>, questions);
    QFETCH(const Gates, behind);

    QJsonArray asked;
    for (const QStringList &gates : questions)
        asked.append(QJsonObject{{u"text"_s, QJsonObject{{u"en"_s, u"What may come?"_s}}},
                                 {u"gates"_s, QJsonArray::fromStringList(gates)}});
    const auto path = u"questions/en.json"_s;
    QJsonObject file = updatefiles::listOf(path);
    QJsonArray situations = file.value(u"situations"_s).toArray();
    QJsonObject first = situations.first().toObject();
    first.insert(u"questions"_s, asked);
    situations.replace(0, first);
    first.insert(u"id"_s, u"one-more"_s);
    situations.append(first);
    file.insert(u"situations"_s, situations);

    const ContentFiles now = with(path, file);
    auto changes = changesBetween(ContentFiles(), now, QLocale::c());
    QCOMPARE(changes.size(), 2);
    for (const UpdateChange &change : std::as_const(changes)) {
        QCOMPARE(change.part, UpdateChange::Part::Questions);
        QCOMPARE(change.gates, behind);
    }
    changes = changesBetween(now, ContentFiles(), QLocale::c());
    QCOMPARE(changes.last().kind, UpdateChange::Kind::Gone);
    QCOMPARE(changes.last().gates, behind);
}

QTEST_GUILESS_MAIN(TestUpdateChange)
#include "tst_UpdateChange.moc"
