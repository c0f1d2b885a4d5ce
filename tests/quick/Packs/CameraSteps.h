#pragma once

#include "Packs/PackSteps.h"

#include "support/CodeSights.h"
#include "support/PackFiles.h"

/// Codes of groups before the device's camera, and what the tests of reading them do again and again.
namespace alongside::camerasteps {

using namespace packsteps;

/// From the start to where groups are added, before a camera that works.
[[nodiscard]] inline RunningApp::Done startAtInbox(RunningApp &app)
{
    app.camera->there = true;
    return startAtGroups(app).and_then([&] { return goToInbox(app); });
}

[[nodiscard]] inline RunningApp::Done turnOn(RunningApp &app, const QImage &sight)
{
    app.camera->sight = sight;
    return app.press(u"readPackCode"_s).and_then([&] { return app.see(u"codeCameraView"_s); });
}

/// As a camera does, which sees much before it sees a code.
[[nodiscard]] inline RunningApp::Done seeSome(RunningApp &app)
{
    const int before = app.camera->shown;
    return app.hand().wait(u"the camera to see"_s,
                           [&app, before] { return app.camera->shown > before + 10; });
}

[[nodiscard]] inline RunningApp::Done seeOff(RunningApp &app)
{
    return app.seeGone(u"codeCameraView"_s).and_then([&]() -> RunningApp::Done {
        const CodeCamera *camera = app.opened().packs()->inbox()->camera();
        if (app.camera->on || !camera->picture().isNull())
            return std::unexpected(u"it still sees"_s);
        return {};
    });
}

[[nodiscard]] inline QByteArray compact(const QByteArray &file)
{
    return QJsonDocument::fromJson(file).toJson(QJsonDocument::Compact);
}

[[nodiscard]] inline QString linkOf(const QByteArray &file)
{
    const QStringList links = packLinks(compact(file), kMostQrBytes);
    return links.size() == 1 ? links.first() : QString();
}

[[nodiscard]] inline QByteArray onePack(int version = 1, const QString &name = u"Tuesday circle"_s)
{
    const SigningKey key = packfiles::keyOf('a');
    return packfiles::file(packfiles::content(version, {packfiles::group(u"tuesday"_s, name)}), &key);
}

} // namespace alongside::camerasteps
