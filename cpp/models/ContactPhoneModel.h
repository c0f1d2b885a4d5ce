#pragma once

#include "domain/Contact.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// The telephones of a contact in a form, as they are typed.
class ContactPhoneModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by ContactDraft")

    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// False if there is no room for another one.
    Q_PROPERTY(bool hasRoom READ hasRoom NOTIFY changed FINAL)
    /// When a telephone can be answered, by name.
    Q_PROPERTY(QStringList times READ times CONSTANT FINAL)

public:
    static constexpr int kMinutesPerTurn = 30; ///< By which hours are turned.

    explicit ContactPhoneModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void show(const QList<ContactPhone> &phones);
    /// Those with a number. \returns ErrorCode::InvalidValue if one of them is none.
    [[nodiscard]] Result<QList<ContactPhone>> phones() const;
    /// The same without those whose number is none; what was typed there is put into \a rest.
    [[nodiscard]] QList<ContactPhone> phones(QStringList &rest) const;

    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    Q_INVOKABLE void setNumber(int row, const QString &number);
    Q_INVOKABLE void setLabel(int row, const QString &label);
    Q_INVOKABLE void setTime(int row, int time);
    /// Turns the hour it is answered from, or until, by \a turns.
    Q_INVOKABLE void turnFrom(int row, int turns);
    Q_INVOKABLE void turnUntil(int row, int turns);
    Q_INVOKABLE void setTakesTexts(int row, bool takesTexts);

    [[nodiscard]] int count() const { return int(m_typed.size()); }
    [[nodiscard]] bool hasRoom() const { return count() < contact::kMostPhones; }
    [[nodiscard]] static QStringList times();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    enum Role {
        NumberRole = Qt::UserRole, ///< QString, as it was typed.
        ProblemRole,               ///< QString: why that is no number; empty if it is, or nothing yet.
        LabelRole,
        TimeRole,     ///< int, a row of `times`.
        HasTimesRole, ///< bool: it is answered from one hour to another.
        FromRole,     ///< QString, "8:00 am".
        UntilRole,
        TakesTextsRole,
    };

    /// A telephone whose number may not be one yet.
    struct Typed
    {
        QString number;
        QString label;
        CallHours hours;
        bool takesTexts = false;
        bool onLockCard = false;
    };

    [[nodiscard]] static ContactPhone phoneOf(const Typed &typed, const PhoneNumber &number);
    void turn(int row, QTime CallHours::*time, int turns);
    template<typename Value>
    void change(int row, Value Typed::*field, const Value &value);
    void note(int row);

    QList<Typed> m_typed;
};

} // namespace alongside
