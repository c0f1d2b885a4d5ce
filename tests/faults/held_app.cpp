// The whole app, with a hand on its screens that does what standard input says, for tst_screens.py,
// which looks through its memory. Words come with their bits inverted, and are typed a letter at a
// time: what is found of them in memory is what the app keeps, and nothing that the test left there.
//
//   held-app FOLDER        a line each: press NAME, see NAME, gone NAME, type WORDS, rest MILLISECONDS,
//                          offer FILE, which is then what the dialog for photos gives; locked profile, which
//                          waits until what was open is closed, once for each time that it was locked; saved
//                          NAME, which waits until that says that what was written is saved
//   held-app FOLDER key    a line with the passphrase; answers with the key of the one profile's database
//   held-app FILE photo    answers with what is kept of a photo: its picture, its thumbnail, and the red,
//                          green and blue of the middle as decoded, a line each

#include "Composition.h"
#include "Hand.h"
#include "PlatformFactory.h"

#include "models/AppContext.h"
#include "photos/PhotoImport.h"
#include "services/OpenProfile.h"
#include "support/GivenPhotos.h"

#include <QFile>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

std::string inverted(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) { return char(~letter); });
    return text;
}

std::string fromHidden(const std::string &hexadecimal)
{
    return inverted(QByteArray::fromHex(QByteArray::fromStdString(hexadecimal)).toStdString());
}

int tellKey(const QString &folder)
{
    std::string line;
    std::getline(std::cin, line);
    const std::string words = fromHidden(line);
    const auto ids = alongside::ProfileFolder::findAll(folder);
    if (!ids || ids->isEmpty())
        return 1;
    const auto profile = alongside::OpenProfile::unlock(
        folder, ids->first(), alongside::SecretBytes::copyOf(std::as_bytes(std::span(words))),
        alongside::SystemUptime());
    if (!profile)
        return 1;
    const alongside::SecretBytes key = (*profile)->vault().databaseKey();
    for (const std::byte part : key.bytes())
        std::printf("%02x", ~std::to_integer<unsigned>(part) & 0xffU);
    std::printf("\n");
    return 0;
}

void tellHidden(const std::string &bytes)
{
    std::printf("%s\n", QByteArray::fromStdString(inverted(bytes)).toHex().constData());
}

int tellPhoto(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto photo = alongside::importPhoto(file.readAll());
    if (!photo)
        return 1;
    const QColor middle = alongside::decodeStoredPhoto(photo->image(), {})
                              .pixelColor(photo->size().width() / 2, photo->size().height() / 2);
    tellHidden(photo->image().toStdString());
    tellHidden(photo->thumbnail().toStdString());
    tellHidden({char(middle.red()), char(middle.green()), char(middle.blue())});
    return 0;
}

/// The app, and what drives it.
struct Held
{
    alongside::Hand hand;
    std::shared_ptr<alongside::GivenPhotos> picker;
    int closed = 0; ///< How often what was open was closed since it was last asked for.
};

alongside::Hand::Done act(Held &held, const std::string &verb, const std::string &object)
{
    alongside::Hand &hand = held.hand;
    const QString name = QString::fromStdString(object);
    if (verb == "press")
        return hand.press(name);
    if (verb == "see")
        return hand.see(name);
    if (verb == "gone")
        return hand.seeGone(name);
    if (verb == "locked")
        return hand.wait(u"what was open to be closed"_s, [&] { return std::exchange(held.closed, 0) > 0; });
    if (verb == "saved") {
        return hand.wait(name + u" to say that all is saved"_s, [&] {
            const QQuickItem *told = hand.find(name);
            return told && told->property("saved").toBool();
        });
    }
    if (verb == "offer") {
        held.picker->files = {QUrl::fromLocalFile(name)};
        return {};
    }
    if (verb == "rest") {
        QTest::qWait(name.toInt());
        return {};
    }
    if (verb != "type")
        return std::unexpected(u"a verb that is none"_s);
    for (std::size_t at = 0; at < object.size(); at += 2)
        hand.type(QString(QChar::fromLatin1(fromHidden(object.substr(at, 2)).front())));
    return {};
}

int hold(const QString &folder)
{
    alongside::LaunchOptions options;
    options.dataFolder = folder;
    options.size = QSize(390, 844);
    const auto picker = std::make_shared<alongside::GivenPhotos>();
    const auto app = alongside::Composition::make(options, {.photoPicker = picker});
    if (!app || !QTest::qWaitForWindowExposed((*app)->window()))
        return 1;
    Held held{alongside::Hand(*(*app)->window()), picker};
    const QObject hearing; // gone first
    QObject::connect((*app)->context().session(), &alongside::SessionModel::locked, &hearing,
                     [&held] { ++held.closed; });
    std::string verb;
    std::string object;
    while (std::cin >> verb >> object) {
        const auto done = act(held, verb, object);
        std::cout << (done ? "done" : done.error().toStdString()) << std::endl;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    alongside::hardenProcess();
    // But let whoever started it read its memory, root or not.
    prctl(PR_SET_DUMPABLE, 1);
    alongside::prepareQt();
    QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(2) == "key"_L1)
        return tellKey(arguments.value(1));
    return arguments.value(2) == "photo"_L1 ? tellPhoto(arguments.value(1)) : hold(arguments.value(1));
}
