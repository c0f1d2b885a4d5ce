#include "audit/LabelAudit.h"

#include "audit/Scene.h"

#include <QAccessible>

namespace alongside::audit {

using namespace Qt::StringLiterals;

namespace {

/// As it is spoken: without what only says where a line may break, and where a sentence ends.
QString spoken(const QString &text)
{
    QString words;
    for (const QChar letter : text) {
        if (letter.isLetterOrNumber() || letter.isMark() || letter.isSymbol())
            words += letter.toCaseFolded();
        else if (letter.category() != QChar::Other_Format)
            words += u' ';
    }
    return u' ' + words.simplified() + u' ';
}

/// True where \a text is what \a button is called on the screen, and not one of more that stand in it, as on
/// a card that is a button as a whole: what is said of that is a sentence of its own.
bool isLabel(const QQuickItem *text, const QQuickItem *button)
{
    return spoken(textOf(text)) == spoken(button->property("text").toString());
}

QString nameOf(QQuickItem *button)
{
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(button);
    return node ? node->text(QAccessible::Name) : QString();
}

} // namespace

Findings auditLabels(QQuickItem *root)
{
    QAccessible::setActive(true); // controls publish themselves only to a listener
    Findings findings;
    const QList<QQuickItem *> texts = visibleTexts(root);
    for (const QQuickItem *text : texts) {
        QQuickItem *button = buttonOf(text);
        if (!button || !isLabel(text, button))
            continue;
        const QString name = nameOf(button);
        if (!spoken(name).contains(spoken(textOf(text))))
            findings += {u"label not in the name"_s, u"'%1' on '%2'"_s.arg(textOf(text), name)};
    }
    return findings;
}

} // namespace alongside::audit
