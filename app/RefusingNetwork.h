#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace alongside {

/// Refuses every request that QML could make: an image or a font in a name somebody sent must not
/// tell anyone that it was read.
class RefusingNetwork : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace alongside
