#include "RefusingNetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace alongside {

namespace {

class RefusedReply : public QNetworkReply
{
    Q_OBJECT

public:
    RefusedReply(const QNetworkRequest &request, QObject *parent) : QNetworkReply(parent)
    {
        setRequest(request);
        setUrl(request.url());
        setError(ContentAccessDenied, QString());
        setFinished(true);
        QMetaObject::invokeMethod(this, &RefusedReply::tell, Qt::QueuedConnection);
    }
    void abort() override {}

protected:
    qint64 readData(char *, qint64) override { return -1; }

private:
    void tell()
    {
        Q_EMIT errorOccurred(error());
        Q_EMIT finished();
    }
};

class RefusingManager : public QNetworkAccessManager
{
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &request, QIODevice *) override
    {
        return new RefusedReply(request, this);
    }
};

} // namespace

QNetworkAccessManager *RefusingNetwork::create(QObject *parent)
{
    return new RefusingManager(parent);
}

} // namespace alongside

#include "RefusingNetwork.moc"
