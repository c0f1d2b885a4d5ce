#include "app/ScreenAuditor.h"

#include "audit/LabelAudit.h"
#include "audit/MirrorAudit.h"
#include "audit/Scene.h"
#include "audit/ScreenAudit.h"

#include <QDir>
#include <QGuiApplication>
#include <QtQuickTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace alongside {

void ScreenAuditor::devices()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Look>("looks");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Words>("language");
    constexpr QSize phone(390, 844);
    constexpr QSize small(320, 568);
    constexpr QSize tablet(1024, 768);
    QTest::newRow("phone") << phone << Look::Light << 100 << Words::English;
    QTest::newRow("phone, dark, 200, long words") << phone << Look::Dark << 200 << Words::Long;
    QTest::newRow("phone, contrast, Arabic") << phone << Look::Contrast << 100 << Words::Arabic;
    QTest::newRow("small, long words") << small << Look::Light << 100 << Words::Long;
    QTest::newRow("small, dark, 200, Arabic") << small << Look::Dark << 200 << Words::Arabic;
    QTest::newRow("small, contrast, 200, Spanish") << small << Look::Contrast << 200 << Words::Spanish;
    QTest::newRow("small, 200") << small << Look::Light << 200 << Words::English;
    QTest::newRow("tablet, 200, Arabic") << tablet << Look::Light << 200 << Words::Arabic;
    QTest::newRow("tablet, dark") << tablet << Look::Dark << 100 << Words::English;
    QTest::newRow("tablet, contrast, long words") << tablet << Look::DarkContrast << 200 << Words::Long;
}

RunningApp::Done ScreenAuditor::putOn(RunningApp &app)
{
    const QFETCH(QSize, size);
    const QFETCH(int, percent);
    const QFETCH(Words, language);
    app.options.size = size;
    app.options.textPercent = percent;
    m_wrong.clear();
    m_translator.reset(); // a translator takes itself out of the application
    if (language == Words::Spanish)
        app.options.locale = QLocale(QLocale::Spanish, QLocale::UnitedStates);
    if (language == Words::Long || language == Words::Arabic) {
        m_translator = std::make_unique<PseudoTranslator>(
            language == Words::Long ? PseudoTranslator::Kind::LongLatin : PseudoTranslator::Kind::Arabic);
        QCoreApplication::installTranslator(m_translator.get());
    }
    if (language == Words::Arabic)
        app.options.locale = QLocale(QLocale::Arabic, QLocale::Egypt);

    const QFETCH(Look, looks);
    const bool dark = looks == Look::Dark || looks == Look::DarkContrast;
    DeviceSettings device;
    device.appearance = dark ? DeviceSettings::Appearance::Dark : DeviceSettings::Appearance::Light;
    device.strongContrast = looks == Look::Contrast || looks == Look::DarkContrast;
    device.lessMovement = true; // two pictures are compared: nothing may move between them
    if (!DeviceSettingsFile(app.folder()).write(device))
        return std::unexpected(u"the settings were not written"_s);
    return {};
}

audit::Findings ScreenAuditor::turnedRound(QQuickWindow &window)
{
    // What arrives while it is looked at is where it belongs the next time; what is wrong stays wrong.
    audit::Findings findings;
    for (int again = 0; again < 4 && (again == 0 || !findings.isEmpty()); ++again) {
        QQuickTest::qWaitForPolish(&window);
        const audit::MirrorAudit before(audit::uppermost(window.contentItem()));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QQuickTest::qWaitForPolish(&window);
        findings = before.findings();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    QQuickTest::qWaitForPolish(&window);
    return findings;
}

RunningApp::Done ScreenAuditor::look(RunningApp &app, const QString &name, const QString &title)
{
    const QFETCH(QSize, size);
    const QFETCH(Words, language);
    if (auto seen = app.see(name); !seen)
        return seen;
    QQuickWindow *window = app.app().window();
    QQuickItem *root = window->contentItem();
    audit::unroll(root);
    const QString called = title.isEmpty() ? name : title;
    // Where words are long, on the narrowest screen with the largest text, some are longer than the
    // line; and the words of others are as they are.
    const bool wordsMaySplit =
        language == Words::Long || language == Words::Spanish || name == u"licenceScreen"_s;
    audit::Findings findings = audit::auditScreen(root, wordsMaySplit);
    // A list may still be growing, or moving its rows, after the page was unrolled; what is wrong stays
    // wrong.
    for (int again = 0; again < 10 && std::ranges::any_of(findings, &audit::Finding::hard); ++again) {
        QTest::qWait(50);
        audit::unroll(root);
        findings = audit::auditScreen(root, wordsMaySplit);
    }
    if (language == Words::English || language == Words::Spanish)
        findings += audit::auditLabels(audit::uppermost(root));
    if (language == Words::English)
        findings += turnedRound(*window);
    for (const audit::Finding &finding : findings) {
        if (finding.hard)
            m_wrong += called + u": "_s + audit::toLine(finding);
    }
    if (const QString folder = qEnvironmentVariable("ALONGSIDE_PICTURES"); !folder.isEmpty()) {
        QDir().mkpath(folder);
        const QString file = QString::fromUtf8(QTest::currentDataTag()) + u' ' + called + u".png"_s;
        window->grabWindow().save(QDir(folder).filePath(QString(file).remove(u',').replace(u' ', u'-')));
    }
    window->resize(size);
    window->grabWindow(); // a list moves its rows as they are drawn
    return {};
}

RunningApp::Done ScreenAuditor::pressAndLook(RunningApp &app, const QString &press, const QString &name,
                                             const QString &title)
{
    return app.press(press).and_then([&] { return look(app, name, title); });
}

void ScreenAuditor::hideToast(RunningApp &app)
{
    if (QQuickItem *toast = app.hand().find(u"toast"_s))
        QMetaObject::invokeMethod(toast, "hide");
}

} // namespace alongside
