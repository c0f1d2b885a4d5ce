#include "HttpsStreetSource.h"

#include "TileServer.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace alongside;
using namespace std::chrono_literals;

namespace {

using Answer = StreetSource::Answer;
using Kind = Answer::Kind;

constexpr auto kPicture = "Content-Type: image/png\r\n";
constexpr StreetSource::Square kLeeds{10, 507, 328};

} // namespace

/// What goes over the line to the server of the streets, and what is taken from it: a real server, on this
/// machine, whose certificate only this test trusts.
class TestHttpsStreetSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void it_asks_a_server_of_openstreetmap();
    void a_question_says_no_more_than_it_must();
    void it_names_the_app_and_whom_to_write_to();
    void a_picture_comes_with_its_tag();
    void how_long_it_is_right_data();
    void how_long_it_is_right();
    void what_did_not_change_is_not_sent_again();
    void a_day_stands_in_for_a_tag();
    void what_is_wanted_on_no_disk_says_so();
    void cookies_are_not_kept();
    void bad_answers_data();
    void bad_answers();
    void silence_ends();
    void it_follows_nobody_elsewhere();
    void who_is_not_vouched_for_is_asked_nothing();
    void nothing_goes_in_the_clear();
    void it_keeps_to_the_connections_it_is_given();
    void once_stopped_nothing_is_answered();
    void before_it_is_asked_it_has_nothing();

private:
    [[nodiscard]] Answer ask(const StreetSource::Square &square = kLeeds, const QByteArray &tag = {});

    std::unique_ptr<TileServer> m_server;
    std::unique_ptr<HttpsStreetSource> m_source;
};

void TestHttpsStreetSource::initTestCase()
{
    for (const char *proxy :
         {"http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"})
        qunsetenv(proxy);
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
}

void TestHttpsStreetSource::init()
{
    m_server = std::make_unique<TileServer>();
    QVERIFY(m_server->listens());
    QVERIFY(!m_server->certificate().isNull());
    m_source = std::make_unique<HttpsStreetSource>(
        HttpsStreetSource::Server{m_server->address(), {m_server->certificate()}, 10s});
}

void TestHttpsStreetSource::cleanup()
{
    m_source.reset();
    m_server.reset();
}

Answer TestHttpsStreetSource::ask(const StreetSource::Square &square, const QByteArray &tag)
{
    Answer came{.tag = "nothing came"};
    const auto heard = connect(m_source.get(), &StreetSource::answered, this,
                               [&came, square](const StreetSource::Square &about, const Answer &answer) {
                                   if (about == square)
                                       came = answer;
                               });
    const QSignalSpy answers(m_source.get(), &StreetSource::answered);
    m_source->ask(square, tag);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 1, 20s);
    }();
    disconnect(heard);
    return came;
}

void TestHttpsStreetSource::it_asks_a_server_of_openstreetmap()
{
    QCOMPARE(HttpsStreetSource().server(), u"tile.openstreetmap.org"_s);
    QCOMPARE(HttpsStreetSource::Server().address, QUrl(u"https://tile.openstreetmap.org/"_s));
}

void TestHttpsStreetSource::a_question_says_no_more_than_it_must()
{
    m_server->answer = TileServer::said("200 OK", kPicture, "png");
    QCOMPARE(ask().kind, Kind::Picture);
    QCOMPARE(m_server->questions.size(), 1);
    QList<QByteArray> lines = m_server->questions.first().trimmed().split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    QCOMPARE(lines.takeFirst(), "GET /10/507/328.png HTTP/1.1");
    QStringList names;
    for (const QByteArray &line : std::as_const(lines)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        names += QString::fromLatin1(name);
        if (name == "user-agent") {
            QVERIFY2(value.startsWith("Alongside/0."), value.constData());
            QVERIFY2(!value.contains("Mozilla") && !value.contains("Qt"), value.constData());
        } else if (name == "accept-language") {
            QCOMPARE(value, "*");
        } else if (name == "accept-encoding") {
            QCOMPARE(value, "identity");
        }
    }
    names.sort();
    QCOMPARE(names, QStringList({u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"connection"_s,
                                 u"host"_s, u"user-agent"_s}));
}

void TestHttpsStreetSource::it_names_the_app_and_whom_to_write_to()
{
    m_server->answer = TileServer::said("200 OK", kPicture, "png");
    for (const QByteArray &contact : {"https://example.org/alongside"_ba, "streets@example.org"_ba, ""_ba}) {
        m_source = std::make_unique<HttpsStreetSource>(
            HttpsStreetSource::Server{m_server->address(), {m_server->certificate()}, 10s, contact});
        QCOMPARE(ask().kind, Kind::Picture);
        const QByteArray app = "org.alongside.Alongside";
        const QByteArray end = " (" + (contact.isEmpty() ? app : app + "; " + contact) + ")\r\n";
        QVERIFY2(m_server->questions.last().contains(end), m_server->questions.last().constData());
    }
}

void TestHttpsStreetSource::a_picture_comes_with_its_tag()
{
    m_server->answer = TileServer::said(
        "200 OK", QByteArray(kPicture) + "ETag: \"abc\"\r\nCache-Control: public, max-age=3600\r\n", "bytes");
    const Answer answer = ask();
    QCOMPARE(answer.kind, Kind::Picture);
    QCOMPARE(answer.bytes, "bytes");
    QCOMPARE(answer.tag, "\"abc\"");
    QCOMPARE(answer.time, 3600s);
}

void TestHttpsStreetSource::how_long_it_is_right_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("time");
    const QByteArray week = QByteArray::number(7 * 24 * 60 * 60);
    QTest::newRow("said in seconds") << "Cache-Control: max-age=100\r\n"_ba << qint64(100);
    QTest::newRow("said before what is older")
        << "Expires: Thu, 26 Nov 2026 10:00:00 GMT\r\nCache-Control: max-age=100\r\n"_ba << qint64(100);
    QTest::newRow("said as a date")
        << "Date: Thu, 26 Nov 2026 09:00:00 GMT\r\nExpires: Thu, 26 Nov 2026 10:00:00 GMT\r\n"_ba
        << qint64(3600);
    QTest::newRow("said as a date that is over")
        << "Date: Thu, 26 Nov 2026 09:00:00 GMT\r\nExpires: Thu, 26 Nov 2026 08:00:00 GMT\r\n"_ba
        << qint64(0);
    QTest::newRow("not to be kept") << "Cache-Control: no-store\r\n"_ba << qint64(0);
    QTest::newRow("nonsense") << "Cache-Control: max-age=soon\r\n"_ba << qint64(0);
    QTest::newRow("below nothing") << "Cache-Control: max-age=-5\r\n"_ba << qint64(0);
    QTest::newRow("not said") << QByteArray() << week.toLongLong();
}

void TestHttpsStreetSource::how_long_it_is_right()
{
    const QFETCH(QByteArray, headers);
    const QFETCH(qint64, time);
    m_server->answer = TileServer::said("200 OK", kPicture + headers, "bytes");
    const Answer answer = ask();
    QCOMPARE(answer.kind, Kind::Picture);
    QCOMPARE(answer.time.count(), time);
}

void TestHttpsStreetSource::what_did_not_change_is_not_sent_again()
{
    m_server->answer = "HTTP/1.1 304 Not Modified\r\nETag: \"abc\"\r\nCache-Control: max-age=60\r\n\r\n";
    const Answer answer = ask(kLeeds, "\"abc\"");
    QVERIFY2(m_server->questions.first().toLower().contains("if-none-match: \"abc\"\r\n"),
             m_server->questions.first().constData());
    QCOMPARE(answer.kind, Kind::Unchanged);
    QCOMPARE(answer.tag, "\"abc\"");
    QCOMPARE(answer.time, 60s);
}

void TestHttpsStreetSource::a_day_stands_in_for_a_tag()
{
    const QByteArray day = "Thu, 26 Nov 2026 09:00:00 GMT";
    m_server->answer =
        TileServer::said("200 OK", QByteArray(kPicture) + "Last-Modified: " + day + "\r\n", "bytes");
    QCOMPARE(ask().tag, day);
    m_server->answer = "HTTP/1.1 304 Not Modified\r\nLast-Modified: " + day + "\r\n\r\n";
    const Answer answer = ask(kLeeds, day);
    const QByteArray question = m_server->questions.last().toLower();
    QVERIFY2(question.contains("if-modified-since: " + day.toLower() + "\r\n"), question.constData());
    QVERIFY(!question.contains("if-none-match"));
    QCOMPARE(answer.kind, Kind::Unchanged);
    QCOMPARE(answer.tag, day);
    // A tag says more; and what is none is asked for as a whole.
    m_server->answer = TileServer::said(
        "200 OK", QByteArray(kPicture) + "ETag: W/\"abc\"\r\nLast-Modified: " + day + "\r\n", "bytes");
    QCOMPARE(ask().tag, "W/\"abc\"");
    m_server->answer = TileServer::said(
        "200 OK", QByteArray(kPicture) + "ETag: \"" + QByteArray(5'000, 'x') + "\"\r\n", "bytes");
    QCOMPARE(ask().tag, "");
}

void TestHttpsStreetSource::what_is_wanted_on_no_disk_says_so()
{
    m_server->answer =
        TileServer::said("200 OK", QByteArray(kPicture) + "Cache-Control: private, no-store\r\n", "bytes");
    QVERIFY(!ask().keepable);
    m_server->answer =
        TileServer::said("200 OK", QByteArray(kPicture) + "Cache-Control: max-age=60\r\n", "bytes");
    QVERIFY(ask().keepable);
}

void TestHttpsStreetSource::cookies_are_not_kept()
{
    m_server->answer =
        TileServer::said("200 OK", QByteArray(kPicture) + "Set-Cookie: who=you; Path=/\r\n", "bytes");
    QCOMPARE(ask().kind, Kind::Picture);
    QCOMPARE(ask().kind, Kind::Picture);
    QCOMPARE(m_server->questions.size(), 2);
    QVERIFY(!m_server->questions.last().toLower().contains("cookie"));
}

void TestHttpsStreetSource::bad_answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("time");
    const auto add = [](const char *name, const QByteArray &answer, Kind kind, qint64 time = 0) {
        QTest::newRow(name) << answer << kind << time;
    };
    const QByteArray large(10 << 20, 'x');
    add("a page", TileServer::said("200 OK", "Content-Type: text/html\r\n", "<html>"), Kind::Failed);
    add("no type", TileServer::said("200 OK", "", "bytes"), Kind::Failed);
    add("ten megabytes", TileServer::said("200 OK", kPicture, large), Kind::Failed);
    add("ten megabytes that are not announced",
        QByteArray("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n") + large, Kind::Failed);
    add("cut off", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nContent-Length: 900\r\n\r\nbytes",
        Kind::Failed);
    add("part of it", TileServer::said("206 Partial Content", kPicture, "bytes"), Kind::Failed);
    add("not HTTP", "220 mail.example.org ESMTP\r\n\r\n", Kind::Failed);
    add("forbidden", TileServer::said("403 Forbidden", kPicture, "bytes"), Kind::Failed);
    add("broken", TileServer::said("500 Internal Server Error", ""), Kind::Failed);
    add("asks who it is", TileServer::said("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Kind::Failed);
    add("none there", TileServer::said("404 Not Found", "Cache-Control: max-age=50\r\n"), Kind::Missing, 50);
    add("too many", TileServer::said("429 Too Many Requests", "Retry-After: 120\r\n"), Kind::Wait, 120);
    add("too many, until when not said", TileServer::said("429 Too Many Requests", ""), Kind::Wait, 0);
    add("busy", TileServer::said("503 Service Unavailable", "Retry-After: 30\r\n"), Kind::Wait, 30);
}

void TestHttpsStreetSource::bad_answers()
{
    const QFETCH(QByteArray, answer);
    const QFETCH(Kind, kind);
    const QFETCH(qint64, time);
    m_server->answer = answer;
    m_server->hangsUp = true;
    const Answer came = ask();
    QCOMPARE(came.kind, kind);
    QCOMPARE(came.time.count(), time);
    QVERIFY(came.bytes.isEmpty());
}

void TestHttpsStreetSource::silence_ends()
{
    m_source = std::make_unique<HttpsStreetSource>(
        HttpsStreetSource::Server{m_server->address(), {m_server->certificate()}, 300ms});
    QCOMPARE(ask().kind, Kind::Failed);
}

void TestHttpsStreetSource::it_follows_nobody_elsewhere()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const QSignalSpy visits(&plain, &QTcpServer::pendingConnectionAvailable);
    TileServer other;
    for (const QByteArray &place : {"http://localhost:" + QByteArray::number(plain.serverPort()) + "/a.png",
                                    other.address().toEncoded() + "a.png", QByteArray("/b.png")}) {
        m_server->answer = TileServer::said("302 Found", "Location: " + place + "\r\n");
        QCOMPARE(ask().kind, Kind::Failed);
    }
    QCOMPARE(visits.size(), 0);
    QCOMPARE(other.mostConnections, 0);
    QCOMPARE(m_server->questions.size(), 3);
}

void TestHttpsStreetSource::who_is_not_vouched_for_is_asked_nothing()
{
    m_server->answer = TileServer::said("200 OK", kPicture, "bytes");
    m_source = std::make_unique<HttpsStreetSource>(HttpsStreetSource::Server{m_server->address(), {}, 10s});
    QCOMPARE(ask().kind, Kind::Failed);
    const TileServer other; // vouched for, and another's certificate
    m_source = std::make_unique<HttpsStreetSource>(
        HttpsStreetSource::Server{m_server->address(), {other.certificate()}, 10s});
    QCOMPARE(ask().kind, Kind::Failed);
    QUrl numbered = m_server->address(); // the certificate is not for this name
    numbered.setHost(u"127.0.0.1"_s);
    m_source = std::make_unique<HttpsStreetSource>(
        HttpsStreetSource::Server{numbered, {m_server->certificate()}, 10s});
    QCOMPARE(ask().kind, Kind::Failed);
    QCOMPARE(m_server->questions.size(), 0);
}

void TestHttpsStreetSource::nothing_goes_in_the_clear()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const QSignalSpy visits(&plain, &QTcpServer::pendingConnectionAvailable);
    m_source = std::make_unique<HttpsStreetSource>(
        HttpsStreetSource::Server{QUrl(u"http://localhost:%1/"_s.arg(plain.serverPort())), {}, 10s});
    QCOMPARE(ask().kind, Kind::Failed);
    QCOMPARE(visits.size(), 0);
    QVERIFY(!m_source->findChild<QNetworkAccessManager *>());
}

// Whoever asks for two at a time has two connections at most, however many squares there are.
void TestHttpsStreetSource::it_keeps_to_the_connections_it_is_given()
{
    m_server->answer = TileServer::said("200 OK", kPicture, "bytes");
    int waiting = 20;
    int came = 0;
    const auto next = [&] {
        if (waiting-- > 0)
            m_source->ask({10, waiting, 1}, {});
    };
    connect(m_source.get(), &StreetSource::answered, this, [&] {
        ++came;
        next();
    });
    next();
    next();
    QTRY_COMPARE(came, 20);
    QVERIFY(m_server->mostConnections <= 2);
    QCOMPARE(m_server->questions.size(), 20);
}

void TestHttpsStreetSource::once_stopped_nothing_is_answered()
{
    const QSignalSpy answers(m_source.get(), &StreetSource::answered);
    m_source->ask(kLeeds, {});
    m_source->ask({10, 1, 1}, {});
    QTRY_COMPARE(m_server->questions.size(), 2); // and no answer
    m_source->stop();
    QTRY_COMPARE(m_server->connections, 0);
    QCOMPARE(answers.size(), 0);
    QTRY_VERIFY(!m_source->findChild<QNetworkAccessManager *>());
    m_server->answer = TileServer::said("200 OK", kPicture, "bytes");
    QCOMPARE(ask().kind, Kind::Picture); // it can go on
    // Stopped by whom it answers.
    connect(m_source.get(), &StreetSource::answered, m_source.get(), &StreetSource::stop);
    QCOMPARE(ask().kind, Kind::Picture);
    QTRY_COMPARE(m_server->connections, 0);
}

void TestHttpsStreetSource::before_it_is_asked_it_has_nothing()
{
    QVERIFY(!m_source->findChild<QNetworkAccessManager *>());
    m_source->stop();
    QVERIFY(!m_source->findChild<QNetworkAccessManager *>());
    QCOMPARE(m_server->mostConnections, 0);
}

QTEST_MAIN(TestHttpsStreetSource)
#include "tst_HttpsStreetSource.moc"
