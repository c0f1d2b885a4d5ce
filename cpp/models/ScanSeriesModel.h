#pragma once

#include "models/ScanKeeper.h"

#include <QAbstractListModel>
#include <QPointF>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The worry around one scan beside the ones before it, aligned on the day of the scan: in a sentence,
/// as points for a picture, and as a list of every answered day, a scan after the other.
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
    /// For the picture: days from the scan, and worry, in order.
    Q_PROPERTY(QList<QPointF> points READ points NOTIFY changed FINAL)
    /// The same of each earlier scan, the earliest first.
    Q_PROPERTY(QList<QList<QPointF>> earlier READ earlier NOTIFY changed FINAL)
    /// For each of `earlier`, its result in days from the scan; -1 if it is not known.
    Q_PROPERTY(QList<int> earlierResults READ earlierResults NOTIFY changed FINAL)
    /// The result of this one in days from the scan; -1 if it is not known.
    Q_PROPERTY(int resultFromScan READ resultFromScan NOTIFY changed FINAL)
    /// Today in days from the scan.
    Q_PROPERTY(int todayFromScan READ todayFromScan NOTIFY changed FINAL)

public:
    /// Borrows it; it must outlive the model. \a follows: shows what matters most today.
    ScanSeriesModel(ScanKeeper &keeper, bool follows, QObject *parent = nullptr);

    /// Shows the scan \a id. Not for one that follows.
    Q_INVOKABLE void open(qint64 id);

    [[nodiscard]] QString summary() const { return m_summary; }
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] bool hasAny() const;
    [[nodiscard]] QList<QPointF> points() const;
    [[nodiscard]] QList<QList<QPointF>> earlier() const;
    [[nodiscard]] QList<int> earlierResults() const;
    [[nodiscard]] int resultFromScan() const { return m_scan ? resultOf(*m_scan) : -1; }
    [[nodiscard]] int todayFromScan() const;

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
    [[nodiscard]] static int resultOf(const Scan &scan);
    [[nodiscard]] static QList<QPointF> pointsOf(const ScanWorry &worry);

    ScanKeeper &m_keeper;
    const bool m_follows;
    ScanId m_id{};
    std::optional<Scan> m_scan;
    QList<Scan> m_earlier;
    QList<Row> m_rows;
    QString m_summary;
};

} // namespace alongside
