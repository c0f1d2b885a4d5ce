#pragma once

#include "models/LicenceModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The version, and the licences of what is inside.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppContext")

    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    /// "Qt 6.8.2, SQLCipher 4.6.1 (SQLite 3.46.1), ...".
    Q_PROPERTY(QString libraries READ libraries CONSTANT FINAL)
    Q_PROPERTY(alongside::LicenceModel *licences READ licences CONSTANT FINAL)

public:
    explicit AboutModel(QString libraries, QObject *parent = nullptr);

    [[nodiscard]] static QString version();
    [[nodiscard]] QString libraries() const { return m_libraries; }
    [[nodiscard]] LicenceModel *licences() { return &m_licences; }

private:
    QString m_libraries;
    LicenceModel m_licences;
};

} // namespace alongside
