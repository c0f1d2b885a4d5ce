#pragma once

#include "domain/Questionnaire.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The lines of a form of scales that is being filled in: the owners' words at both ends of each, and
/// the number between them.
class QuestionnaireScaleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by QuestionnaireForm")

public:
    enum Role {
        LeastRole = Qt::UserRole, ///< QString: "No Pain".
        GreatestRole,             ///< QString: "Worst Possible Pain".
        ValueRole,                ///< int; -1 while there is none.
        OwnRole,                  ///< bool: a person says what it is about.
    };

    explicit QuestionnaireScaleModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    /// Shows \a questionnaire; no line if it is no form of scales.
    void show(const Questionnaire &questionnaire, const QMap<int, int> &answers);
    /// The number of the line \a item, from 1, is \a value now; -1 for none.
    void setValue(int item, int value);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    /// One line.
    struct Line
    {
        QString least;
        QString greatest;
        int value = -1;
        bool own = false;
    };

    QList<Line> m_lines;
};

} // namespace alongside
