#include "Audit.h"

#include "audit/LabelAudit.h"
#include "audit/ScreenAudit.h"

#include <QDir>
#include <QQuickWindow>

namespace alongside {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const audit::Findings &findings)
{
    QStringList lines;
    for (const audit::Finding &finding : findings)
        lines += audit::toLine(finding);
    return lines;
}

QStringList linesOf(QQuickItem *root, bool wordsMaySplit, bool hard)
{
    audit::unroll(root);
    QStringList lines;
    const audit::Findings findings = audit::auditScreen(root, wordsMaySplit);
    for (const audit::Finding &finding : findings) {
        if (finding.hard == hard)
            lines += audit::toLine(finding);
    }
    return lines;
}

} // namespace

Audit::Audit(QObject *parent) : QObject(parent) {}

QStringList Audit::run(QQuickItem *root, bool wordsMaySplit) const
{
    return linesOf(root, wordsMaySplit, true);
}

QStringList Audit::remarks(QQuickItem *root, bool wordsMaySplit) const
{
    return linesOf(root, wordsMaySplit, false);
}

QStringList Audit::labels(QQuickItem *root) const
{
    return linesOf(audit::auditLabels(root));
}

void Audit::remember(QQuickItem *root)
{
    m_remembered.emplace(root);
}

QStringList Audit::mirrored() const
{
    return m_remembered ? linesOf(m_remembered->findings()) : QStringList();
}

void Audit::picture(QQuickItem *root, const QString &name) const
{
    const QString folder = qEnvironmentVariable("ALONGSIDE_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString file = QString(name).replace(u' ', u'-') + u".png"_s;
    root->window()->grabWindow().save(QDir(folder).filePath(file));
}

} // namespace alongside
