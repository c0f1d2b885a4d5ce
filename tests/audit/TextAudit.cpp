#include "audit/TextAudit.h"

#include "audit/Scene.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <utility>

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

/// A text with what it takes to compare it with every other one.
struct Placed
{
    const QQuickItem *text;
    QRectF letters;
    bool passing;
};

bool areApart(const Placed &one, const Placed &other)
{
    const QRectF shared = one.letters & other.letters;
    return shared.width() <= 2 || shared.height() <= 4 || one.passing != other.passing;
}

void auditOverlap(const Placed &one, const Placed &other, Findings &findings)
{
    if (areApart(one, other))
        return;
    if (one.text->isAncestorOf(other.text)
        || other.text->isAncestorOf(one.text)) // a field and its placeholder
        return;
    findings += {u"texts overlap"_s, shortened(one.text) + u" and "_s + shortened(other.text),
                 (one.letters & other.letters).height(), 0};
}

} // namespace

Findings auditTexts(QQuickItem *root, bool wordsMaySplit)
{
    Findings findings;
    QList<Placed> placed;
    const QList<QQuickItem *> texts = visibleTexts(root);
    for (const QQuickItem *text : texts) {
        auditWhole(text, findings);
        auditPlace(root, text, findings);
        if (!wordsMaySplit)
            auditWords(text, findings);
        const Placed here{text, letters(root, text), isPassing(text)};
        for (const Placed &other : std::as_const(placed))
            auditOverlap(other, here, findings);
        placed += here;
    }
    return findings;
}

} // namespace alongside::audit
