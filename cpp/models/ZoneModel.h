#pragma once

#include <QAbstractListModel>
#include <QTimeZone>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Time zones by city, as one searches for them: before anything is typed the ones at hand, then
/// those whose city or country begins a word with what was typed.
class ZoneModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by MomentModel")

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY typedChanged FINAL)
    /// True if there are more than are shown.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY typedChanged FINAL)

public:
    /// Most that are shown at once.
    static constexpr int kMost = 20;

    explicit ZoneModel(QObject *parent = nullptr);

    /// Begins anew, with \a atHand (IANA names) before anything is typed.
    void begin(const QList<QByteArray> &atHand);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] bool hasMore() const { return m_hasMore; }

    /// "Berlin" for "Europe/Berlin".
    [[nodiscard]] static QString cityOf(const QByteArray &zone);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void typedChanged();

private:
    enum Role {
        ZoneRole = Qt::UserRole, ///< IANA name.
        CityRole,
        CountryRole, ///< May be empty.
    };

    void search();

    QString m_typed;
    QList<QByteArray> m_atHand;
    QList<QByteArray> m_shown;
    bool m_hasMore = false;
};

} // namespace alongside
