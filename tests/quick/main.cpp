#include "support/Display.h"
#include "theme/Fonts.h"
#include "theme/IconProvider.h"

#include <QQmlEngine>
#include <QtQuickTest>

using namespace Qt::StringLiterals;

// Any QML warning (a failed binding, an undefined property, a missing icon) fails the run.
class QuickTestSetup : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable()
    {
        alongside::Fonts::load();
        alongside::Fonts::makeDefault();
        alongside::Display::instance();
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImageProvider(u"icon"_s, new alongside::IconProvider(qGuiApp->devicePixelRatio()));
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
            for (const QQmlError &warning : warnings)
                QTest::qFail(qPrintable(warning.toString()), __FILE__, __LINE__);
        });
    }
};

QUICK_TEST_MAIN_WITH_SETUP(alongside, QuickTestSetup)
#include "main.moc"
