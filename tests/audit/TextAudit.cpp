#include "audit/TextAudit.h"

#include "audit/Scene.h"

#include <QFontMetricsF>
#include <QRegularExpression>

namespace alongside::audit {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QQuickItem *text)
{
    return u'\'' + textOf(text).simplified().left(50) + u'\'';
}

void auditWhole(const QQuickItem *text, Findings &findings)
{
    if (!text->property("truncated").toBool())
        return;
    const bool isPreview = text->property("elide").toInt() != Qt::ElideNone;
    if (isPreview)
        findings += {u"shortened"_s, shortened(text), 0, 0, false};
    else
        findings += {u"cut"_s, shortened(text)};
}

void auditWords(const QQuickItem *text, Findings &findings)
{
    static const QRegularExpression gaps(u"[\\s\\-]+"_s);
    static const QRegularExpression host(u"\\w\\.\\w"_s);
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    const double room =
        text->width() - text->property("leftPadding").toDouble() - text->property("rightPadding").toDouble();
    if (text->property("lineCount").toInt() < 2)
        return;
    const QStringList words = textOf(text).split(gaps, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const double width = metrics.horizontalAdvance(word);
        // Of the web or of mail: it may break anywhere.
        const bool isAddress = word.contains(host) || word.contains(u"://"_s) || word.contains(u'@');
        if (width > room + 1 && !isAddress) {
            findings += {u"word split"_s, word, width, room};
            return;
        }
    }
}

void auditPlace(QQuickItem *root, const QQuickItem *text, Findings &findings)
{
    const QRectF box = boxIn(root, text);
    const double content = text->property("contentWidth").toDouble();
    if (!text->inherits("QQuickTextInput") && content > text->width() + 1)
        findings += {u"text wider than its place"_s, shortened(text), content, text->width()};
    if (box.left() < -1 || box.right() > root->width() + 1)
        findings += {u"text outside the page"_s, shortened(text), box.right(), root->width()};
    if (const QQuickItem *button = buttonOf(text)) {
        const QRectF around = boxIn(root, button).adjusted(-1, -1, 1, 1);
        if (!around.contains(box))
            findings += {u"text outside its button"_s, shortened(text), box.height(), around.height()};
    }
}

/// The part of a text's box that has letters in it, without the air above and below.
QRectF letters(QQuickItem *root, const QQuickItem *text)
{
    QRectF box = boxIn(root, text);
    const double content = text->property("contentWidth").toDouble();
    const bool atEnd = text->property("effectiveHorizontalAlignment").toInt() == Qt::AlignRight;
    if (content < box.width() && text->property("effectiveHorizontalAlignment").toInt() != Qt::AlignHCenter)
        atEnd ? box.setLeft(box.right() - content) : box.setRight(box.left() + content);
    return box.adjusted(1, 3, -1, -3) & clipIn(root, text);
}

void auditOverlap(QQuickItem *root, const QQuickItem *one, const QQuickItem *other, Findings &findings)
{
    if (isPassing(one) != isPassing(other))
        return;
    if (one->isAncestorOf(other) || other->isAncestorOf(one)) // a field and its placeholder
        return;
    const QRectF shared = letters(root, one) & letters(root, other);
    if (shared.width() > 2 && shared.height() > 4)
        findings += {u"texts overlap"_s, shortened(one) + u" and "_s + shortened(other), shared.height(), 0};
}

} // namespace

Findings auditTexts(QQuickItem *root, bool wordsMaySplit)
{
    Findings findings;
    const QList<QQuickItem *> texts = visibleTexts(root);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auditWhole(texts[i], findings);
        auditPlace(root, texts[i], findings);
        if (!wordsMaySplit)
            auditWords(texts[i], findings);
        for (qsizetype k = i + 1; k < texts.size(); ++k)
            auditOverlap(root, texts[i], texts[k], findings);
    }
    return findings;
}

} // namespace alongside::audit
