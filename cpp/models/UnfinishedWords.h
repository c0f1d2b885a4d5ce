#pragma once

#include "models/SaveSoon.h"
#include "models/UnsettledWork.h"
#include "services/SettingService.h"

#include <QMap>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// What was typed into a form that has a button to keep it, until that is pressed. It waits in the
/// vault meanwhile, so that neither a lock nor the end of the app loses it.
class UnfinishedWords : public QObject, public UnsettledWork
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    /// Which line is being changed; 0 for a new one.
    Q_PROPERTY(qint64 line READ line NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    /// Lines that were begun and are not kept, 0 for a new one.
    Q_PROPERTY(QList<qreal> begun READ begun NOTIFY changed FINAL)
    /// Why something that was typed is not there, or not kept yet; empty if nothing is wrong.
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    /// Characters that wait at most; more than any of the forms takes.
    static constexpr int kLongest = 20'000;

    /// \a name: under which setting it waits. \a settings must outlive the model.
    UnfinishedWords(SettingService &settings, const QString &name, QObject *parent = nullptr);

    /// The form opens for \a line, which says \a text so far: what was begun there comes back.
    Q_INVOKABLE void begin(qint64 line, const QString &text);
    /// What was typed is kept, or not wanted any more.
    Q_INVOKABLE void clear();

    /// True once it is known what waits from an earlier session.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] QString text() const { return m_texts.value(m_line, m_former); }
    void setText(const QString &text);
    [[nodiscard]] QList<qreal> begun() const { return {m_texts.keyBegin(), m_texts.keyEnd()}; }

    [[nodiscard]] bool isSettled() const override { return m_soon.isSettled(); }
    [[nodiscard]] bool isSaving() const override { return m_soon.isSaving(); }
    void commit() override { m_soon.flush(); }
    [[nodiscard]] QString problem() const override { return m_problem; }
    [[nodiscard]] QString words() override { return m_texts.values().join(QStringLiteral("\n\n")); }

Q_SIGNALS:
    void changed();
    void loaded();
    void settled();

private:
    void load(const Result<std::optional<QByteArray>> &kept);
    void save();

    SettingService &m_settings;
    const QString m_name;
    SaveSoon m_soon;
    QMap<qint64, QString> m_texts; ///< By line.
    qint64 m_line = 0;
    QString m_former; ///< What the line says so far.
    QString m_problem;
    bool m_loaded = false;
};

} // namespace alongside
