#include "HttpsStreetSource.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace alongside {

namespace {

using std::chrono::seconds;

constexpr int kGood = 200;
constexpr int kUnchanged = 304;
constexpr int kNotFound = 404;
constexpr int kGone = 410;
constexpr int kTooMany = 429;
constexpr int kBusy = 503;
constexpr qsizetype kLongestTag = 200;

// The app, and whom to write to about it.
QByteArray userAgent(const QByteArray &contact)
{
    QByteArray agent = "Alongside/" ALONGSIDE_VERSION " (org.alongside.Alongside"_ba;
    if (!contact.isEmpty())
        agent += "; " + contact;
    return agent + ')';
}

seconds toSeconds(const QByteArray &text)
{
    bool ok = false;
    const int count = text.trimmed().toInt(&ok);
    return seconds(ok ? std::max(0, count) : 0);
}

// How long a picture is right, as the server says it.
seconds timeOf(const QNetworkReply &reply)
{
    const QList<QByteArray> words = reply.rawHeader("Cache-Control").toLower().split(',');
    for (const QByteArray &word : words) {
        const QByteArray rule = word.trimmed();
        if (rule == "no-store" || rule == "no-cache")
            return seconds(0);
        if (rule.startsWith("max-age="))
            return toSeconds(rule.mid(rule.indexOf('=') + 1));
    }
    const auto dateIn = [&reply](QByteArrayView header) {
        const QByteArray date = reply.rawHeader(header).replace("GMT", "+0000"); // the one zone there is
        return QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date);
    };
    const QDateTime until = dateIn("Expires");
    const QDateTime sent = dateIn("Date");
    if (until.isValid() && sent.isValid())
        return seconds(std::max(qint64(0), sent.secsTo(until)));
    return HttpsStreetSource::kUsualTime;
}

bool mayBeKept(const QNetworkReply &reply)
{
    return !reply.rawHeader("Cache-Control").toLower().contains("no-store");
}

bool isEntityTag(const QByteArray &tag)
{
    return tag.startsWith('"') || tag.startsWith("W/");
}

// Its own name for this edition; else the day that it was made, which is never taken for such a name.
QByteArray tagOf(const QNetworkReply &reply)
{
    const QByteArray tag = reply.rawHeader("ETag");
    const QByteArray modified = reply.rawHeader("Last-Modified");
    const QByteArray named = isEntityTag(tag) ? tag : isEntityTag(modified) ? QByteArray() : modified;
    return named.size() <= kLongestTag ? named : QByteArray();
}

bool isPicture(const QNetworkReply &reply)
{
    const QString type = reply.header(QNetworkRequest::ContentTypeHeader).toString();
    return type.section(u';', 0, 0).trimmed().compare("image/png"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

HttpsStreetSource::HttpsStreetSource() : HttpsStreetSource(Server{.contact = ALONGSIDE_STREETS_CONTACT}) {}

HttpsStreetSource::HttpsStreetSource(Server server) : m_server(std::move(server)) {}

HttpsStreetSource::~HttpsStreetSource() = default;

// What Qt would say of itself is replaced or left out.
QNetworkRequest HttpsStreetSource::requestFor(const Square &square, const QByteArray &tag) const
{
    const QString path = u"%1/%2/%3.png"_s.arg(square.level).arg(square.x).arg(square.y);
    QNetworkRequest request(m_server.address.resolved(QUrl(path)));
    request.setRawHeader("User-Agent", userAgent(m_server.contact));
    request.setRawHeader("Accept", "image/png");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept-Language", "*");
    if (!tag.isEmpty())
        request.setRawHeader(isEntityTag(tag) ? "If-None-Match" : "If-Modified-Since", tag);
    // A redirection is an answer like any other that brings no picture.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    request.setTransferTimeout(m_server.patience);
    QSslConfiguration secured = QSslConfiguration::defaultConfiguration();
    secured.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_server.trusted.isEmpty())
        secured.setCaCertificates(m_server.trusted);
    request.setSslConfiguration(secured);
    return request;
}

void HttpsStreetSource::ask(const Square &square, const QByteArray &tag)
{
    if (m_server.address.scheme() != "https"_L1) {
        QMetaObject::invokeMethod(
            this, [this, square] { Q_EMIT answered(square, {}); }, Qt::QueuedConnection);
        return;
    }
    if (!m_manager)
        m_manager = new QNetworkAccessManager(this);
    QNetworkReply *reply = m_manager->get(requestFor(square, tag));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 came, qint64 total) {
        if (std::max(came, total) > kMostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, square] {
        reply->deleteLater();
        Q_EMIT answered(square, read(*reply));
    });
}

StreetSource::Answer HttpsStreetSource::read(QNetworkReply &reply)
{
    using enum Answer::Kind;
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == kTooMany || status == kBusy)
        return {.kind = Wait, .time = toSeconds(reply.rawHeader("Retry-After"))};
    if (status == kNotFound || status == kGone)
        return {.kind = Missing, .time = timeOf(reply)};
    if (reply.error() != QNetworkReply::NoError)
        return {};
    if (status == kUnchanged)
        return {.kind = Unchanged, .tag = tagOf(reply), .time = timeOf(reply), .keepable = mayBeKept(reply)};
    if (status != kGood || !isPicture(reply) || reply.bytesAvailable() > kMostBytes)
        return {};
    return {.kind = Picture,
            .bytes = reply.readAll(),
            .tag = tagOf(reply),
            .time = timeOf(reply),
            .keepable = mayBeKept(reply)};
}

void HttpsStreetSource::stop()
{
    if (!m_manager)
        return;
    const auto replies = m_manager->findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies) {
        reply->disconnect(this);
        reply->abort();
    }
    std::exchange(m_manager, nullptr)->deleteLater(); // one of its replies may be what called
}

} // namespace alongside
