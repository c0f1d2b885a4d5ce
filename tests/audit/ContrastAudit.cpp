#include "audit/ContrastAudit.h"

#include "audit/Scene.h"
#include "theme/ColorSet.h"

#include <QFont>
#include <QImage>
#include <QQuickWindow>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace alongside::audit {

using namespace Qt::StringLiterals;

namespace {

/// Text of this kind may have less contrast: 24 px, or 18.66 px and bold (WCAG 2.2, "large scale").
bool isLarge(const QQuickItem *text)
{
    const QFont font = text->property("font").value<QFont>();
    return font.pixelSize() >= 24 || (font.pixelSize() >= 18.66 && font.weight() >= QFont::Bold);
}

QImage draw(QQuickWindow *window)
{
    return window->grabWindow().convertToFormat(QImage::Format_RGB32);
}

QImage drawWithout(const QList<QQuickItem *> &texts, QQuickWindow *window)
{
    QList<double> opacities;
    for (QQuickItem *text : texts) {
        opacities += text->opacity();
        text->setOpacity(0);
    }
    QImage image = draw(window);
    for (qsizetype i = 0; i < texts.size(); ++i)
        texts[i]->setOpacity(opacities[i]);
    return image;
}

struct Pixel
{
    int difference;
    QRgb front;
    QRgb back;
};

QList<Pixel> changed(const QImage &with, const QImage &without, const QRect &area)
{
    constexpr int kNoise = 24;
    QList<Pixel> pixels;
    const QRect inside = area & with.rect() & without.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        const auto *fronts = reinterpret_cast<const QRgb *>(with.constScanLine(y));
        const auto *backs = reinterpret_cast<const QRgb *>(without.constScanLine(y));
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QRgb front = fronts[x];
            const QRgb back = backs[x];
            if (front == back)
                continue;
            const int difference = std::abs(qRed(front) - qRed(back)) + std::abs(qGreen(front) - qGreen(back))
                                   + std::abs(qBlue(front) - qBlue(back));
            if (difference > kNoise)
                pixels += Pixel{difference, front, back};
        }
    }
    return pixels;
}

/// The lowest contrast among the pixels at the heart of the letters; their edges are blended.
std::optional<double> contrastOf(const QList<Pixel> &pixels)
{
    constexpr qsizetype kTooFew = 12;
    constexpr double kHeart = 0.97;
    if (pixels.size() < kTooFew)
        return std::nullopt;
    const int strongest = std::ranges::max(pixels, {}, &Pixel::difference).difference;
    double lowest = 21;
    QSet<quint64> compared; // most pixels are of the same two colours
    for (const Pixel &pixel : pixels) {
        const quint64 colors = quint64(pixel.front) << 32 | pixel.back;
        if (pixel.difference <= strongest * kHeart || compared.contains(colors))
            continue;
        compared.insert(colors);
        lowest = std::min(lowest, contrastRatio(QColor(pixel.front), QColor(pixel.back)));
    }
    return lowest;
}

QRect inPixels(const QRectF &box, double ratio)
{
    return QRectF(box.x() * ratio, box.y() * ratio, box.width() * ratio, box.height() * ratio).toRect();
}

} // namespace

Findings auditContrast(QQuickItem *root)
{
    Findings findings;
    QQuickWindow *window = root->window();
    const QList<QQuickItem *> texts = visibleTexts(root);
    const QImage with = draw(window);
    const QImage without = drawWithout(texts, window);
    const double ratio = double(with.width()) / window->width();

    for (const QQuickItem *text : texts) {
        const QRectF box = boxIn(root, text) & clipIn(root, text);
        const std::optional<double> contrast =
            contrastOf(changed(with, without, inPixels(root->mapRectToScene(box), ratio)));
        const QString what = u'\'' + textOf(text).simplified().left(40) + u'\'';
        if (!contrast) {
            if (box.width() > 1 && box.height() > 1)
                findings += {u"not to be seen"_s, what};
            continue;
        }
        const double least = isLarge(text) ? 3 : 4.5;
        const double wished = isLarge(text) ? 4.5 : 7;
        if (*contrast < least)
            findings += {u"contrast"_s, what, *contrast, least};
        else if (*contrast < wished)
            findings += {u"contrast below the house rule"_s, what, *contrast, wished, false};
    }
    return findings;
}

} // namespace alongside::audit
