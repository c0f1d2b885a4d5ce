#pragma once

#include "learn/Organisations.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace alongside {

/// One organisation or programme, in words: what it offers, how to reach it, how sure that is.
class OrganisationModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    /// "Group. United States. Free."
    Q_PROPERTY(QString line READ line NOTIFY shown FINAL)
    Q_PROPERTY(QString offers READ offers NOTIFY shown FINAL)
    Q_PROPERTY(QString note READ note NOTIFY shown FINAL)
    /// The whole address; empty if it has none.
    Q_PROPERTY(QString website READ website NOTIFY shown FINAL)
    Q_PROPERTY(QStringList phones READ phones NOTIFY shown FINAL)
    /// How sure all of it is, what it is from, and when that was compared.
    Q_PROPERTY(QString sure READ sure NOTIFY shown FINAL)
    /// What was not checked of any of them.
    Q_PROPERTY(QString about READ about NOTIFY shown FINAL)
    /// Addresses of the pages that were read.
    Q_PROPERTY(QStringList pages READ pages NOTIFY shown FINAL)

public:
    explicit OrganisationModel(QObject *parent = nullptr) : QObject(parent) {}

    void show(const Organisation &organisation, const QString &about);

    [[nodiscard]] QString name() const { return m_shown.name; }
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString offers() const { return m_shown.offers; }
    [[nodiscard]] QString note() const { return m_shown.note; }
    [[nodiscard]] QString website() const { return m_shown.website.toString(); }
    [[nodiscard]] QStringList phones() const { return m_shown.phones; }
    [[nodiscard]] QString sure() const;
    [[nodiscard]] QString about() const { return m_about; }
    [[nodiscard]] QStringList pages() const { return m_shown.pages; }

Q_SIGNALS:
    void shown();

private:
    Organisation m_shown;
    QString m_about;
};

/// "Group", "Help with money": what kind of thing an organisation is, as the content names it.
[[nodiscard]] QString organisationKindText(const QString &kind);

} // namespace alongside
