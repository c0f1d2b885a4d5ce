#include "LinuxAppLauncher.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace alongside;

/// What a desktop is asked for, and what it answers.
class TestLinuxAppLauncher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { qputenv("PATH", m_path); }
    void has_what_a_program_takes();
    void a_desktop_that_cannot_be_asked_has_nothing();
    void a_call_is_always_offered();

private:
    /// A desktop whose programs take \a schemes alone.
    [[nodiscard]] bool makeDesktop(const QByteArray &schemes) const;

    std::unique_ptr<QTemporaryDir> m_programs;
    QByteArray m_path;
    LinuxAppLauncher m_launcher;
};

void TestLinuxAppLauncher::init()
{
    m_programs = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    qputenv("PATH", m_programs->path().toUtf8());
}

bool TestLinuxAppLauncher::makeDesktop(const QByteArray &schemes) const
{
    QFile asked(m_programs->filePath(u"xdg-mime"_s));
    const QByteArray script = "#!/bin/sh\nfor scheme in " + schemes
                              + "; do [ \"$*\" = \"query default x-scheme-handler/$scheme\" ]"
                                " && echo some.desktop; done\nexit 0\n";
    return asked.open(QFile::WriteOnly) && asked.write(script) == script.size()
           && asked.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestLinuxAppLauncher::has_what_a_program_takes()
{
    using enum AppLauncher::Means;
    QVERIFY(makeDesktop("geo"));
    QVERIFY(m_launcher.has(Map));
    for (const AppLauncher::Means other : {TextMessage, Mail, Share, ShareFile})
        QVERIFY(!m_launcher.has(other));
    QVERIFY(makeDesktop("sms mailto"));
    QVERIFY(!m_launcher.has(Map));
    QVERIFY(m_launcher.has(TextMessage) && m_launcher.has(Mail));
}

void TestLinuxAppLauncher::a_desktop_that_cannot_be_asked_has_nothing()
{
    QVERIFY(!m_launcher.has(AppLauncher::Means::TextMessage));
    QCOMPARE(m_launcher.dial(u"999"_s).error().code, ErrorCode::Unavailable);
}

// It is tried, whoever is there to take it, and says so where nobody is.
void TestLinuxAppLauncher::a_call_is_always_offered()
{
    QVERIFY(m_launcher.has(AppLauncher::Means::Call));
    QVERIFY(makeDesktop("geo"));
    QVERIFY(m_launcher.has(AppLauncher::Means::Call));
    QCOMPARE(m_launcher.dial(u"999"_s).error().code, ErrorCode::Unavailable);
}

QTEST_GUILESS_MAIN(TestLinuxAppLauncher)
#include "tst_LinuxAppLauncher.moc"
