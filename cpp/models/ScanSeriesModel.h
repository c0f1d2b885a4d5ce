#pragma once

#include "charts/ChartPicture.h"
#include "models/ScanKeeper.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The worry around one scan beside the ones before it, aligned on the day of the scan: in a sentence,
/// as a picture, and as a list of every answered day, a scan after the other.
class ScanSeriesModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ScanModels")

    /// What the picture shows, in one or two sentences.
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// True if this scan or an earlier one has an answer.
    Q_PROPERTY(bool hasAny READ hasAny NOTIFY changed FINAL)
    Q_PROPERTY(alongside::ChartPicture picture READ picture NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model. \a follows: shows what matters most today.
    ScanSeriesModel(ScanKeeper &keeper, bool follows, QObject *parent = nullptr);

    /// Shows the scan \a id. Not for one that follows.
    Q_INVOKABLE void open(qint64 id);

    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool hasAny() const;
    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        SeasonRole = Qt::UserRole, ///< QString, "CT scan, Monday 23 March"; sections of the list.
        DayRole,                   ///< QString, "2 days before", "Scan day".
        DateRole,                  ///< QString, "Saturday 21 March".
        ValueRole,                 ///< QString, "5.5"; of a row of means "Mean 5.5".
        MeansRole,                 ///< bool: the row sums up a phase.
    };

    /// One row of the list.
    struct Row
    {
        QString season;
        QString day;
        QString date;
        QString value;
        bool means = false;
    };

    void show();
    void list(const Scan &scan);
    [[nodiscard]] QString summarize() const;
    [[nodiscard]] ChartPicture draw() const;

    ScanKeeper &m_keeper;
    const bool m_follows;
    ScanId m_id{};
    std::optional<Scan> m_scan;
    QList<Scan> m_earlier;
    QList<Row> m_rows;
    QString m_summary;
    ChartPicture m_picture;
};

} // namespace alongside
