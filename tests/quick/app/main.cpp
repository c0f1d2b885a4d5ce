#include "app/AppTests.h"

#include "Composition.h"

#include <QGuiApplication>
#include <QTest>

#include <cstdio>

// tst_app CLASS [OPTION OF QTEST]...
int main(int argc, char *argv[])
{
    alongside::prepareQt();
    QGuiApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    const auto test = alongside::appTests().find(arguments.value(1).toLatin1());
    if (test == alongside::appTests().end()) {
        for (const auto &[name, make] : alongside::appTests())
            std::printf("%s\n", name.constData());
        return 2;
    }
    arguments.removeAt(1);
    return QTest::qExec(test->second().get(), arguments);
}
