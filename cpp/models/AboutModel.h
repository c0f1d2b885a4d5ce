#pragma once

#include "models/LicenceModel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

Q_MOC_INCLUDE("models/UpdateModel.h")

namespace alongside {

class UpdateModel;

/// The version, the licences of what is inside, and updates of the content.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AppContext")

    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    /// "Qt 6.8.2, SQLCipher 4.6.1 (SQLite 3.46.1), ...".
    Q_PROPERTY(QString libraries READ libraries CONSTANT FINAL)
    Q_PROPERTY(alongside::LicenceModel *licences READ licences CONSTANT FINAL)
    Q_PROPERTY(alongside::UpdateModel *updates READ updates CONSTANT FINAL)

public:
    /// Borrows \a updates; it must outlive the model.
    AboutModel(QString libraries, UpdateModel &updates, QObject *parent = nullptr);

    [[nodiscard]] static QString version();
    [[nodiscard]] QString libraries() const { return m_libraries; }
    [[nodiscard]] LicenceModel *licences() { return &m_licences; }
    [[nodiscard]] UpdateModel *updates() const { return &m_updates; }

private:
    QString m_libraries;
    UpdateModel &m_updates;
    LicenceModel m_licences;
};

} // namespace alongside
