#include "ContentFiles.h"

#include "catalogue/AskReader.h"
#include "catalogue/ChecklistReader.h"
#include "catalogue/ContentWords.h"
#include "catalogue/CopingReader.h"
#include "catalogue/GroupReader.h"
#include "catalogue/HelplineCatalogue.h"
#include "catalogue/LicenceReader.h"
#include "catalogue/PromptReader.h"
#include "catalogue/RedListReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Every translated file is taken whole by whoever reads it, and says that nobody has reviewed it yet.
/// What its words have to be is checked by tests/lint/translations.py.
class TestContentTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void are_taken_by_those_who_read_them();
    void say_that_nobody_has_reviewed_them_data();
    void say_that_nobody_has_reviewed_them();

private:
    template<typename Load>
    static void compare(Load load)
    {
        const auto english = load(QLocale::c());
        const auto spanish = load(QLocale(u"es_US"_s));
        QVERIFY(english);
        QVERIFY2(spanish, spanish ? "" : qPrintable(spanish.error().detail));
        QVERIFY(!(*english == *spanish));
    }
};

void TestContentTranslations::are_taken_by_those_who_read_them()
{
    compare(loadAskIdeas);
    compare(loadNewsDrafts);
    compare(loadChecklist);
    compare(loadCopingTools);
    compare(loadGroups);
    compare(loadLicences);
    compare(loadPrompts);
    compare(loadRedList);
    compare([](const QLocale &locale) {
        return HelplineCatalogue::load(locale).transform(
            [](const HelplineCatalogue &catalogue) { return catalogue.all(); });
    });
}

void TestContentTranslations::say_that_nobody_has_reviewed_them_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : contentFiles()) {
        if (file.endsWith(u".es.json"_s) || file.endsWith(u"/es.json"_s))
            QTest::newRow(qPrintable(file)) << file;
    }
}

void TestContentTranslations::say_that_nobody_has_reviewed_them()
{
    QFETCH(QString, file);
    const QJsonObject translation = readContentObject(file);
    QCOMPARE(translation.value(u"reviewed"_s), QJsonValue(false));
    file.chop(u"es.json"_s.size());
    file += file.endsWith(u'/') || file.endsWith(u"red-list."_s) ? u"en"_s : QString();
    if (file.endsWith(u'.'))
        file.chop(1);
    QCOMPARE(contentWording(file, QLocale(QLocale::Spanish)), ContentWording::Translated);
}

QTEST_GUILESS_MAIN(TestContentTranslations)
#include "tst_Translations.moc"
