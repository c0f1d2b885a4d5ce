#pragma once

#include "catalogue/HelplineCatalogue.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// Who can be called, in the order of a bad moment, for one region.
class HelplineModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by HelpModel")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    enum class Kind { Emergency, Crisis, BreastCancer, Cancer, MentalHealth };
    Q_ENUM(Kind)

    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind.
        NameRole,                    ///< QString.
        PhoneRole,                   ///< QString as people write it; empty if there is none.
        DialRole,                    ///< QString as a dialler takes it; empty if there is none.
        TextNumberRole,              ///< QString; empty if no text messages are taken.
        TextWordRole,                ///< QString to begin the message with; may be empty.
        WebsiteRole,                 ///< QUrl, https; may be empty.
        WhenRole,                    ///< QString: whom the number is for, hours and cost; may be empty.
        NoteRole,                    ///< QString: languages and what else is good to know; may be empty.
        SourceRole,                  ///< QString: how old the source is.
        FirstOfKindRole,             ///< bool: stands first among its kind.
    };
    Q_ENUM(Role)

    explicit HelplineModel(QObject *parent = nullptr);

    void show(const QList<Helpline> &helplines);
    [[nodiscard]] int count() const { return int(m_helplines.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    QList<Helpline> m_helplines;
};

} // namespace alongside
