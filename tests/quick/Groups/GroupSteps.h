#pragma once

#include "app/RunningApp.h"
#include "catalogue/GroupReader.h"
#include "models/DateText.h"

#include <algorithm>

/// Steps through the support groups.
namespace alongside::groupsteps {

using namespace Qt::StringLiterals;

inline RunningApp::Done goToGroups(RunningApp &app)
{
    return app.press(u"destination-support"_s).and_then([&] { return app.press(u"groups"_s); }).and_then([&] {
        return app.see(u"groupsScreen"_s);
    });
}

/// Starts on the list of groups, on a day on which the directory was fresh.
inline RunningApp::Done startAtGroups(RunningApp &app)
{
    app.clock->instant = QDateTime(QDate(2026, 11, 26), QTime(9, 0), QTimeZone::UTC);
    app.options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    app.apps = std::make_shared<OpenedApps>();
    if (app.makeProfile().isEmpty())
        return std::unexpected(u"no profile could be made"_s);
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] { return goToGroups(app); });
}

/// Types \a town and picks the first place, once that is the one.
inline RunningApp::Done lookNear(RunningApp &app, const QString &town)
{
    return app.typeInto(u"placeField"_s, town)
        .and_then([&] { return app.read(u"place0"_s, town); })
        .and_then([&] { return app.press(u"place0"_s); })
        .and_then([&] { return app.see(u"nearPlace"_s); });
}

/// Opens the group \a id, wherever it is in the list.
inline RunningApp::Done openGroup(RunningApp &app, const QString &id)
{
    app.opened().groups()->opened()->open(id);
    return app.see(u"groupScreen"_s);
}

/// When the sources of the group \a id were compared, in words.
inline QString checkedOn(const QString &id)
{
    const QList<SupportGroup> groups = loadGroups(QLocale::c()).value();
    return dateText(std::ranges::find(groups, id, &SupportGroup::id)->checkedOn);
}

} // namespace alongside::groupsteps
