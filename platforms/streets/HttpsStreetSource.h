#pragma once

#include "platform/StreetSource.h"

#include <QSslCertificate>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace alongside {

/// Fetches squares of OpenStreetMap from one server, over https and nothing else. It tells the server
/// which app this is, who released it and which square is wanted: no language, no cookie, nobody's name.
/// Follows the tile usage policy (https://operations.osmfoundation.org/policies/tiles/) as far as one
/// request can.
///
/// What of Qt reaches a network is made at the first question, and goes with stop().
class HttpsStreetSource final : public StreetSource
{
    Q_OBJECT

public:
    /// Whom to ask. Known when the program is made: no setting, link or file names another.
    struct Server
    {
        QUrl address = QUrl(QStringLiteral("https://tile.openstreetmap.org/"));
        /// Who may vouch for it; empty: whom the device trusts.
        QList<QSslCertificate> trusted{};
        /// How long nothing may come before it is given up.
        std::chrono::milliseconds patience = std::chrono::seconds(20);
        /// Where whoever runs it reaches who released the app: a web page or a mail address; may be empty.
        QByteArray contact{};
    };

    static constexpr qint64 kMostBytes = 512 << 10; ///< Of one picture.
    static constexpr std::chrono::seconds kUsualTime = std::chrono::days(7);

    /// Names the contact that the app was built with.
    HttpsStreetSource();
    explicit HttpsStreetSource(Server server);
    ~HttpsStreetSource() override;

    [[nodiscard]] QString server() const override { return m_server.address.host(); }
    void ask(const Square &square, const QByteArray &tag) override;
    void stop() override;

private:
    [[nodiscard]] QNetworkRequest requestFor(const Square &square, const QByteArray &tag) const;
    [[nodiscard]] static Answer read(QNetworkReply &reply);

    Server m_server;
    QNetworkAccessManager *m_manager = nullptr; ///< Owned by this as its parent; null after stop().
};

} // namespace alongside
