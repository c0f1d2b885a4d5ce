#pragma once

#include "charts/ChartPicture.h"
#include "core/Clock.h"
#include "services/TrendService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Everything that was answered over a span of days: a chart for each measure that was.
class TrendModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// Which of \c spans is shown.
    Q_PROPERTY(int span READ span NOTIFY changed FINAL)
    /// "2 weeks" and so on.
    Q_PROPERTY(QStringList spans READ spans CONSTANT FINAL)
    /// False until the store has answered.
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    /// True if so little was answered in the span that nothing is drawn.
    Q_PROPERTY(bool tooLittle READ isTooLittle NOTIFY changed FINAL)
    /// Tags beside mood, a sentence each, in plain counts.
    Q_PROPERTY(QStringList tags READ tags NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Borrows both; they must outlive the model.
    TrendModel(TrendService &trends, const Clock &clock, QObject *parent = nullptr);

    /// Reads the span as the store has it now.
    Q_INVOKABLE void open();
    /// The same, if it was read before: what lies behind it has changed.
    void reread();
    /// Shows another of \c spans.
    Q_INVOKABLE void showSpan(int span);

    [[nodiscard]] int span() const { return m_span; }
    [[nodiscard]] static QStringList spans();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] bool isTooLittle() const;
    [[nodiscard]] QStringList tags() const { return m_tags; }
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role { MeasureRole = Qt::UserRole, PictureRole };

    struct Row
    {
        MeasureId measure{};
        ChartPicture picture;
    };

    void take(const Result<TrendOverview> &overview);

    TrendService &m_trends;
    const Clock &m_clock;
    int m_span = 0;
    int m_asked = 0; // counts questions: only the last one's answer is shown
    bool m_loaded = false;
    int m_checkIns = 0;
    QList<Row> m_rows;
    QStringList m_tags;
    QString m_problem;
};

} // namespace alongside
