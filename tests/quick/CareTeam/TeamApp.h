#pragma once

#include "app/RunningApp.h"
#include "app/SystemDialog.h"

/// The app with people in it, and what tests of their screens do again and again.
namespace alongside::teamapp {

using namespace Qt::StringLiterals;

inline QByteArray cardOf(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

inline Contact nurseLine()
{
    return {.role = ContactRole::NurseLine,
            .name = u"Oncology nurse line"_s,
            .phones = {{.number = PhoneNumber::fromText(u"030 12345"_s).value(),
                        .label = u"extension 12"_s,
                        .hours = CallHours::usual(CallTime::AfterHours)}},
            .callAbout = u"Fever, or a new pain"_s,
            .note = u"Ask for Ann."_s,
            .starred = true};
}

/// Starts with \a contacts, under Support.
inline RunningApp::Done startUnderSupport(RunningApp &app, const QList<Contact> &contacts)
{
    if (!app.apps)
        app.apps = std::make_shared<OpenedApps>(); // whatever this machine has
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.addContacts(contacts)
        .and_then([&] { return app.start(); })
        .and_then([&] { return app.unlock(); })
        .and_then([&] { return app.press(u"destination-support"_s); })
        .and_then([&] { return app.see(u"supportScreen"_s); });
}

/// From any main place to the list of people.
inline RunningApp::Done goToPeople(RunningApp &app)
{
    return app.press(u"destination-support"_s)
        .and_then([&] { return app.press(u"careTeam"_s); })
        .and_then([&] { return app.see(u"careTeamScreen"_s); });
}

/// Starts with \a contacts, on the list of them.
inline RunningApp::Done startWith(RunningApp &app, const QList<Contact> &contacts)
{
    return startUnderSupport(app, contacts).and_then([&] { return app.press(u"careTeam"_s); }).and_then([&] {
        return app.see(contacts.isEmpty() ? u"noContacts"_s : u"contact0"_s);
    });
}

/// From the list of people to adding some of a file.
inline RunningApp::Done goToImport(RunningApp &app)
{
    return app.press(u"addContact"_s)
        .and_then([&] { return app.press(u"addFromFile"_s); })
        .and_then([&] { return app.see(u"careTeamImportScreen"_s); })
        .and_then([&] { return app.seeGone(u"addFromFile"_s); });
}

/// Starts with \a contacts, where people are added from files.
inline RunningApp::Done toImport(RunningApp &app, const QList<Contact> &contacts = {})
{
    return startWith(app, contacts).and_then([&] { return goToImport(app); });
}

/// Whatever the dialog for pictures brings is read for what it is, so it stands in for the one for files.
inline RunningApp::Done choose(RunningApp &app, const QUrl &file)
{
    app.picker->files = {file};
    return app.press(u"chooseCardPicture"_s).and_then([&] {
        return app.hand().wait(u"the file to be read"_s,
                               [&] { return !app.opened().careTeam()->found()->isBusy(); });
    });
}

inline int kept(RunningApp &app)
{
    return app.opened().careTeam()->list()->total();
}

inline RunningApp::Done seeKept(RunningApp &app, int count)
{
    return app.hand().wait(u"%1 people"_s.arg(count), [&app, count] { return kept(app) == count; });
}

} // namespace alongside::teamapp
