#pragma once

#include <QAbstractListModel>
#include <QDate>
#include <QHash>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The days of one month as a page of a calendar shows them: six weeks of seven, so that nothing
/// moves from one month to the next. A week begins where the person's region begins it.
///
/// Days outside the month are rows without a number. The owner says which day is chosen, which can
/// be, and which are marked; what is tapped comes back to it by picked().
class MonthModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the models that show a calendar")

    /// "November 2026".
    Q_PROPERTY(QString title READ title NOTIFY monthChanged FINAL)
    /// One or two letters for each day of the week, in the order of the columns.
    Q_PROPERTY(QStringList weekdays READ weekdays CONSTANT FINAL)
    Q_PROPERTY(bool hasEarlier READ hasEarlier NOTIFY monthChanged FINAL)
    Q_PROPERTY(bool hasLater READ hasLater NOTIFY monthChanged FINAL)
    /// "2025" and "2027", where turn(-12) and turn(12) lead; empty where no day can be picked.
    Q_PROPERTY(QString yearBefore READ yearBefore NOTIFY monthChanged FINAL)
    Q_PROPERTY(QString yearAfter READ yearAfter NOTIFY monthChanged FINAL)

public:
    static constexpr int kColumns = 7;
    static constexpr int kRows = 6 * kColumns;

    explicit MonthModel(QObject *parent = nullptr);

    /// Shows the month that holds \a day. \a day: valid.
    void show(QDate day);
    /// The days that can be picked, both included. Others are shown, not offered.
    void setRange(QDate first, QDate last);
    /// The chosen day; invalid for none. Does not turn the page.
    void setSelected(QDate day);
    /// The day that is now; invalid to point out none.
    void setToday(QDate day);
    /// Days with something to them, and what a screen reader says of each, as "2 entries".
    void setMarks(const QHash<QDate, QString> &marks);

    /// Turns the page by \a months, and never past the range.
    Q_INVOKABLE void turn(int months);
    /// As tapped on the page: the day of the month, 1 to 31. Ends in picked() if it is offered.
    Q_INVOKABLE void pick(int number);

    /// The first day of the month that is shown.
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] QDate selected() const { return m_selected; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] static QStringList weekdays();
    [[nodiscard]] bool hasEarlier() const { return m_month > m_first; }
    [[nodiscard]] bool hasLater() const { return m_month.addMonths(1) <= m_last; }
    [[nodiscard]] QString yearBefore() const;
    [[nodiscard]] QString yearAfter() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void monthChanged();
    void picked(QDate day);

private:
    enum Role {
        NumberRole = Qt::UserRole, ///< 1 to 31; 0 for a day outside the month.
        LabelRole,                 ///< The number in the person's digits.
        NameRole,                  ///< What a screen reader says of it.
        OfferedRole,               ///< It can be picked.
        SelectedRole,
        TodayRole,
        MarkedRole,
        EntranceRole, ///< Where the keyboard comes in: the chosen day, today, or the first offered.
    };

    [[nodiscard]] QDate dayAt(int row) const;
    [[nodiscard]] QString nameOf(QDate day) const;
    [[nodiscard]] QDate entrance() const;
    [[nodiscard]] bool isOffered(QDate day) const { return day >= m_first && day <= m_last; }
    void daysChanged();

    QDate m_month;
    QDate m_first;
    QDate m_last;
    QDate m_selected;
    QDate m_today;
    QHash<QDate, QString> m_marks;
};

} // namespace alongside
