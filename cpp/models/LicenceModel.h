#pragma once

#include "domain/Licence.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Whose work is in the app, and the full text of one licence at a time.
class LicenceModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by AboutModel")

    /// Of the licence that is read: whose it is, its short name, and its text in paragraphs.
    Q_PROPERTY(QString title READ title NOTIFY opened FINAL)
    Q_PROPERTY(QString licence READ licence NOTIFY opened FINAL)
    Q_PROPERTY(QStringList paragraphs READ paragraphs NOTIFY opened FINAL)
    /// Why there is nothing to show; empty if there is.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role { NameRole = Qt::UserRole, LicenceRole };

    explicit LicenceModel(QObject *parent = nullptr);

    /// Reads the list that is built in, once.
    Q_INVOKABLE void begin();
    /// The language is another: what was read is read anew when it is wanted again.
    void retell();
    /// Reads the text of the licence in \a row.
    Q_INVOKABLE void open(int row);

    [[nodiscard]] QString title() const { return m_open.name; }
    [[nodiscard]] QString licence() const { return m_open.licence; }
    [[nodiscard]] QStringList paragraphs() const { return m_paragraphs; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void opened();
    void problemChanged();

private:
    void setProblem(const QString &problem);

    QList<Licence> m_licences;
    Licence m_open;
    QStringList m_paragraphs;
    QString m_problem;
};

} // namespace alongside
