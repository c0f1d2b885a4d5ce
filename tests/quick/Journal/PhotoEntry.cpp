#include "PhotoEntry.h"

#include "Journal/EntrySteps.h"

using namespace Qt::StringLiterals;

namespace alongside {

using namespace photofiles;

PhotoEntry::PhotoEntry()
{
    m_good = {fileOf(u"one.jpg"_s, withMetadata(encoded(landscape({800, 600}, 20), "jpeg"), 1)),
              fileOf(u"two.png"_s, encoded(landscape({600, 800}, 120), "png")),
              fileOf(u"three.jpg"_s, encoded(landscape({900, 600}, 300), "jpeg"))};
}

QUrl PhotoEntry::fileOf(const QString &name, const QByteArray &content) const
{
    QFile file(m_files.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return QUrl::fromLocalFile(file.fileName());
}

RunningApp::Done PhotoEntry::toEditor(RunningApp &app)
{
    return entrysteps::toNewEntry(app);
}

RunningApp::Done PhotoEntry::choose(RunningApp &app, const QList<QUrl> &files)
{
    app.picker->files = files;
    return app.press(u"addPhotos"_s).and_then([&] {
        return app.hand().wait(u"the photos to be read"_s,
                               [&] { return app.opened().photos()->waiting() == 0; });
    });
}

RunningApp::Done PhotoEntry::seePhotos(RunningApp &app, int count)
{
    return app.hand().wait(u"%1 photos"_s.arg(count), [&] {
        return app.opened().photos()->keptCount() == count
               && (count == 0 || app.hand().find(u"photo%1"_s.arg(count)))
               && !app.hand().find(u"photo%1"_s.arg(count + 1));
    });
}

RunningApp::Done PhotoEntry::withPhotos(RunningApp &app, int count) const
{
    return toEditor(app)
        .and_then([&] {
            app.hand().type(u"Fish tank."_s);
            return choose(app, m_good.first(count));
        })
        .and_then([&] { return seePhotos(app, count); });
}

RunningApp::Done PhotoEntry::toNewestAfterRestart(RunningApp &app)
{
    return app.start().and_then([&] { return app.unlock(); }).and_then([&] {
        return app.press(u"lastWritten"_s);
    });
}

} // namespace alongside
