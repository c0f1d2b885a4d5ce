#include "app/AppTests.h"
#include "app/RunningApp.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace alongside;

namespace {

/// A place on this device where a web server would be. Whoever asks there for something is noticed.
class Trap
{
public:
    Trap() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        auto *place = reinterpret_cast<sockaddr *>(&address);
        socklen_t length = sizeof address;
        if (::bind(m_socket, place, length) != 0 || ::listen(m_socket, 8) != 0
            || ::getsockname(m_socket, place, &length) != 0)
            qFatal("no trap");
        m_port = ntohs(address.sin_port);
    }
    ~Trap() { ::close(m_socket); }
    Trap(const Trap &) = delete;
    Trap &operator=(const Trap &) = delete;

    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/track.png"_s.arg(m_port); }
    /// True if somebody came since it was asked last.
    [[nodiscard]] bool caught() const
    {
        const int visitor = ::accept(m_socket, nullptr, nullptr);
        if (visitor >= 0)
            ::close(visitor);
        return visitor >= 0;
    }
    void visit() const
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(m_port);
        const int visitor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        std::ignore = ::connect(visitor, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::close(visitor);
    }

private:
    int m_socket;
    quint16 m_port = 0;
};

/// Counts what Qt says while it is there, in place of the test's own listener.
class Said
{
public:
    Said() : m_before(qInstallMessageHandler(count)) { s_messages = 0; }
    ~Said() { qInstallMessageHandler(m_before); }
    Said(const Said &) = delete;
    Said &operator=(const Said &) = delete;

    [[nodiscard]] static int messages() { return s_messages; }

private:
    static void count(QtMsgType, const QMessageLogContext &, const QString &) { ++s_messages; }

    static inline std::atomic<int> s_messages = 0;
    QtMessageHandler m_before;
};

} // namespace

/// What a screen could be made to ask the network for by a name that somebody else wrote is not asked for.
class NoNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_in_a_screen_reaches_a_server_data();
    void nothing_in_a_screen_reaches_a_server();
};

void NoNetwork::nothing_in_a_screen_reaches_a_server_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<int>("messages");

    QTest::newRow("picture") << "Image { source: url; property bool done: status === Image.Error }"_ba << 1;
    QTest::newRow("text") << "Text { textFormat: Text.RichText; text: 'Group <img src=\"' + url + '\">'\n"
                             "property bool done: true }"_ba
                          << 1;
    QTest::newRow("request") << "Item { property bool done: false; Component.onCompleted: {\n"
                                "const request = new XMLHttpRequest();\n"
                                "request.onreadystatechange = () => {\n"
                                "if (request.readyState === XMLHttpRequest.DONE) done = true; };\n"
                                "request.open('GET', url); request.send(); } }"_ba
                             << 0;
}

void NoNetwork::nothing_in_a_screen_reaches_a_server()
{
    QFETCH(const QByteArray, item);
    QFETCH(const int, messages);

    const Trap trap;
    trap.visit();
    QVERIFY(trap.caught()); // it can

    RunningApp app;
    DO(app.startWithProfile());
    const Said said;
    QQmlComponent component(qmlEngine(app.app().window()));
    component.setData("import QtQuick\n" + QByteArray(item).replace("url", "'" + trap.url().toUtf8() + "'"),
                      QUrl(u"qrc:/trap.qml"_s));
    const std::unique_ptr<QObject> made(component.create());
    QVERIFY2(made, qPrintable(component.errorString()));
    auto *shown = qobject_cast<QQuickItem *>(made.get());
    shown->setParentItem(app.app().window()->contentItem());
    // Qt says of each picture that it did not get it; those of a text come when they please.
    DO(app.hand().wait(u"the answer"_s,
                       [&] { return made->property("done").toBool() && Said::messages() >= messages; }));
    QVERIFY(!trap.caught());
}

ALONGSIDE_APP_TEST(NoNetwork)
#include "tst_NoNetwork.moc"
