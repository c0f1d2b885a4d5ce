#include "ContentFiles.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;

class TestContentSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void every_file_says_where_it_comes_from();
    void every_file_stands_in_a_folder_with_a_name();
};

void TestContentSources::every_file_says_where_it_comes_from()
{
    const QString sources = QString::fromUtf8(readContent(u"SOURCES.md"_s));
    const QString readme = QString::fromUtf8(readContent(u"README.md"_s));
    for (const QString &file : contentFiles()) {
        const QString folder = file.section(u'/', 0, 0) + u'/';
        if (!file.contains(u'/') || readme.contains(u"`%1` |"_s.arg(folder))) // ours, or explained as a whole
            continue;
        QVERIFY2(sources.contains(file) || sources.contains(u"## "_s + folder)
                     || sources.contains(u", "_s + folder),
                 qPrintable(file));
    }
}

void TestContentSources::every_file_stands_in_a_folder_with_a_name()
{
    const QStringList atTheTop{u"CMakeLists.txt"_s, u"README.md"_s, u"SOURCES.md"_s};
    for (const QString &file : contentFiles())
        QVERIFY2(file.contains(u'/') || atTheTop.contains(file), qPrintable(file));
}

QTEST_GUILESS_MAIN(TestContentSources)
#include "tst_Sources.moc"
