#include "app/AppTests.h"
#include "app/RunningApp.h"

#include "PhotoEntry.h"

#include "support/FolderContent.h"

#include <QQmlEngine>
#include <QQuickAsyncImageProvider>

using namespace Qt::StringLiterals;
using namespace alongside;

/// Photos are in the vault and nowhere else: not in a file, and not to be had of a locked profile.
class PhotoPrivacy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locked_profile_shows_no_photo();
    void locked_profile_gives_no_picture();
    void no_picture_is_in_any_file();

private:
    /// What QML would be given for \a address.
    static QImage pictureAt(RunningApp &app, const QString &address);

    PhotoEntry m_entry;
};

void PhotoPrivacy::locked_profile_shows_no_photo()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 2));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoScreen"_s));
    app.session().lock();
    DO(app.see(u"unlockScreen"_s));
    DO(app.seeClosed());
    DO(app.unlock());
    DO(app.see(u"editorScreen"_s)); // where one was
    DO(PhotoEntry::seePhotos(app, 2));
}

void PhotoPrivacy::locked_profile_gives_no_picture()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 1));
    DO(app.seeSaved());
    const QStringList addresses{u"image/1"_s, u"thumbnail/1"_s, u"entry/1"_s};
    for (const QString &address : addresses)
        QVERIFY2(pictureAt(app, address).width() > 100, qPrintable(address));
    app.session().lock();
    DO(app.seeClosed());
    for (const QString &address : addresses) {
        const QImage nothing = pictureAt(app, address);
        QCOMPARE(nothing.size(), QSize(1, 1));
        QCOMPARE(nothing.pixelColor(0, 0).alpha(), 0);
    }
}

void PhotoPrivacy::no_picture_is_in_any_file()
{
    RunningApp app;
    DO(m_entry.withPhotos(app, 3));
    DO(app.press(u"photo1"_s));
    DO(app.see(u"photoScreen"_s));
    app.end();
    const QMap<QString, QByteArray> files = filesUnder(app.folder());
    QVERIFY(files.size() > 1);
    // As pictures begin: as much of it as is nowhere by chance in what is encrypted.
    const QList<QByteArray> marks{QByteArray("\xff\xd8\xff\xe0\x00\x10JFIF", 10), "\x89PNG\r\n\x1a\n"_ba,
                                  "SecretCamera"_ba};
    for (const auto &[path, content] : files.asKeyValueRange()) {
        for (const QByteArray &mark : marks)
            QVERIFY2(!content.contains(mark), qPrintable(path));
    }
}

QImage PhotoPrivacy::pictureAt(RunningApp &app, const QString &address)
{
    auto *provider =
        dynamic_cast<QQuickAsyncImageProvider *>(qmlEngine(app.app().window())->imageProvider(u"photo"_s));
    if (!provider)
        return {};
    constexpr int kPatience = 2000; // ms
    const std::unique_ptr<QQuickImageResponse> response(provider->requestImageResponse(address, {}));
    QImage picture;
    // Without a profile the answer has been given by now, and no other may follow.
    std::ignore = QTest::qWaitFor(
        [&] {
            const std::unique_ptr<QQuickTextureFactory> texture(response->textureFactory());
            picture = texture->image();
            return picture.width() > 1;
        },
        kPatience);
    return picture;
}

ALONGSIDE_APP_TEST(PhotoPrivacy)
#include "tst_PhotoPrivacy.moc"
