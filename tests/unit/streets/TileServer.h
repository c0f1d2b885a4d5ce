#pragma once

#include "SelfMade.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>

#include <functional>

namespace alongside {

/// A server on this machine that speaks TLS and answers as a test wants.
class TileServer
{
public:
    TileServer()
    {
        QSslConfiguration secured = QSslConfiguration::defaultConfiguration();
        secured.setPrivateKey(m_paper.key);
        secured.setLocalCertificate(m_paper.certificate);
        secured.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(secured);
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                welcome(*socket);
        });
        m_listens = m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] QUrl address() const
    {
        return QUrl(QStringLiteral("https://localhost:%1/").arg(m_server.serverPort()));
    }
    [[nodiscard]] const QSslCertificate &certificate() const { return m_paper.certificate; }

    /// An answer of HTTP, as it goes over the line.
    [[nodiscard]] static QByteArray said(const QByteArray &status, const QByteArray &headers,
                                         const QByteArray &body = {})
    {
        return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
               + "\r\n\r\n" + body;
    }

    QByteArray answer;             ///< To every question; none if empty.
    bool hangsUp = false;          ///< After each answer.
    QList<QByteArray> questions{}; ///< As they came, with all their headers.
    int connections = 0;           ///< At present.
    int mostConnections = 0;

private:
    void welcome(QTcpSocket &socket)
    {
        mostConnections = std::max(mostConnections, ++connections);
        QObject::connect(&socket, &QTcpSocket::disconnected, &m_server, [this] { --connections; });
        QObject::connect(&socket, &QTcpSocket::readyRead, &m_server, [this, &socket] { hear(socket); });
        hear(socket);
    }

    void hear(QTcpSocket &socket)
    {
        QByteArray &heard = m_heard[&socket];
        heard += socket.readAll();
        if (!heard.endsWith("\r\n\r\n"))
            return;
        questions += std::exchange(heard, {});
        socket.write(answer);
        if (hangsUp)
            socket.disconnectFromHost();
    }

    SelfMade m_paper = SelfMade::make();
    QHash<QTcpSocket *, QByteArray> m_heard;
    QSslServer m_server; ///< Gone first: its sockets say that they are.
    bool m_listens = false;
};

} // namespace alongside
