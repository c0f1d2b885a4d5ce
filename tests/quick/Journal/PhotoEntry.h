#pragma once

#include "app/RunningApp.h"

#include "support/PhotoFiles.h"

#include <QTemporaryDir>
#include <QUrl>

namespace alongside {

/// What the tests of photos have in common: files as the system's dialog gives them, and an entry that
/// takes them.
class PhotoEntry
{
public:
    PhotoEntry();

    /// Three photos of different sizes, the first with metadata.
    [[nodiscard]] const QList<QUrl> &good() const { return m_good; }
    /// A file called \a name beside them.
    [[nodiscard]] QUrl fileOf(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString folder() const { return m_files.path(); }

    /// To a new entry of a new profile.
    [[nodiscard]] static RunningApp::Done toEditor(RunningApp &app);
    /// Has the dialog answer with \a files, and waits until they are read.
    [[nodiscard]] static RunningApp::Done choose(RunningApp &app, const QList<QUrl> &files);
    /// Waits until the entry shows \a count photos.
    [[nodiscard]] static RunningApp::Done seePhotos(RunningApp &app, int count);
    /// To the newest entry in a new run of the app.
    [[nodiscard]] static RunningApp::Done toNewestAfterRestart(RunningApp &app);
    /// To a new entry with some words and the first \a count of the good photos.
    [[nodiscard]] RunningApp::Done withPhotos(RunningApp &app, int count) const;

private:
    QTemporaryDir m_files;
    QList<QUrl> m_good;
};

} // namespace alongside
