#pragma once

#include "services/CopingService.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace alongside {

/// Kind lines, shown one at a time: a person's own first, then those that come with the app. The list
/// is of one's own.
class KindWordsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(int count READ count NOTIFY listChanged FINAL)
    /// The line to read now.
    Q_PROPERTY(QString shown READ shown NOTIFY shownChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)

public:
    enum Role { LineIdRole = Qt::UserRole + 1, BodyRole };
    Q_ENUM(Role)

    /// \a service must outlive the model.
    explicit KindWordsModel(CopingService &service, QObject *parent = nullptr);

    /// Reads a person's own; \a given are the app's.
    Q_INVOKABLE void load(const QStringList &given);
    /// Shows another line.
    Q_INVOKABLE void next();
    /// Ends in kept(), or in `problem`.
    Q_INVOKABLE void add(const QString &body);
    /// Ends in kept(), or in `problem`.
    Q_INVOKABLE void change(qint64 id, const QString &body);
    /// Ends in erased().
    Q_INVOKABLE void erase(qint64 id);
    /// Brings back the one that was erased last.
    Q_INVOKABLE void undoErase();

    [[nodiscard]] int count() const { return int(m_own.size()); }
    [[nodiscard]] QString shown() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void listChanged();
    void shownChanged();
    void problemChanged();
    void kept();
    void erased();

private:
    void reread(int thenShow);
    /// \returns false, with a problem, for words that cannot be kept.
    [[nodiscard]] bool fits(const QString &body);
    void setProblem(const QString &problem);

    CopingService &m_service;
    QList<KindLine> m_own;
    QStringList m_given;
    std::optional<KindLine> m_erased;
    QString m_problem;
    int m_at = 0; // which line is shown: own ones, then given ones
};

} // namespace alongside
