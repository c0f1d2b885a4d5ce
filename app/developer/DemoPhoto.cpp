#include "DemoPhoto.h"

#include <QBuffer>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

#include <array>

namespace alongside::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(960, 720);
constexpr int kThumbnail = 256;
constexpr int kQuality = 80;

struct Hour
{
    QRgb above;
    QRgb below;
    QRgb land;
    QLatin1StringView name;
};

constexpr std::array kHours{
    Hour{0xff6fa8dc, 0xffdcecf7, 0xff5d7f4e, "noon"_L1},
    Hour{0xff35486e, 0xfff0a868, 0xff3c4a3a, "evening"_L1},
    Hour{0xff9db7c9, 0xfff6e3c8, 0xff7b8f6a, "morning"_L1},
    Hour{0xff8a949c, 0xffc9ced1, 0xff66705f, "a grey day"_L1},
};

void paintSky(QPainter &painter, const Hour &hour)
{
    QLinearGradient sky(0, 0, 0, kSize.height());
    sky.setColorAt(0, QColor(hour.above));
    sky.setColorAt(1, QColor(hour.below));
    painter.fillRect(QRect({}, kSize), sky);
}

void paintSun(QPainter &painter, QRandomGenerator &dice)
{
    painter.setBrush(QColor(255, 244, 214, 210));
    const int radius = 24 + dice.bounded(30);
    painter.drawEllipse(QPoint(100 + dice.bounded(kSize.width() - 200), 80 + dice.bounded(200)), radius,
                        radius);
}

void paintHills(QPainter &painter, const Hour &hour, QRandomGenerator &dice)
{
    constexpr int ridges = 3;
    for (int ridge = 0; ridge < ridges; ++ridge) {
        const int height = kSize.height() * (5 + ridge) / 10;
        QPainterPath hill(QPointF(0, kSize.height()));
        hill.lineTo(0, height);
        hill.cubicTo(kSize.width() / 3.0, height - 40 - dice.bounded(120), kSize.width() * 2 / 3.0,
                     height + dice.bounded(120), kSize.width(), height - dice.bounded(60));
        hill.lineTo(kSize.width(), kSize.height());
        painter.setBrush(QColor(hour.land).darker(100 + 25 * ridge));
        painter.drawPath(hill);
    }
}

void paintSea(QPainter &painter, const Hour &hour, QRandomGenerator &dice)
{
    const int shore = kSize.height() * 6 / 10;
    painter.fillRect(0, shore, kSize.width(), kSize.height() - shore, QColor(hour.above).darker(125));
    painter.setBrush(QColor(255, 255, 255, 60));
    for (int wave = 0; wave < 60; ++wave)
        painter.drawRoundedRect(dice.bounded(kSize.width()), shore + dice.bounded(kSize.height() - shore),
                                20 + dice.bounded(80), 3, 1.5, 1.5);
}

void paintTrees(QPainter &painter, const Hour &hour, QRandomGenerator &dice)
{
    painter.fillRect(0, kSize.height() * 7 / 10, kSize.width(), kSize.height(), QColor(hour.land));
    for (int tree = 0; tree < 12; ++tree) {
        const int x = dice.bounded(kSize.width());
        const int foot = kSize.height() * 7 / 10 + dice.bounded(120);
        painter.setBrush(QColor(hour.land).darker(180));
        painter.drawRect(x - 5, foot - 90, 10, 90);
        painter.setBrush(QColor(hour.land).darker(120 + dice.bounded(50)));
        painter.drawEllipse(QPoint(x, foot - 110), 40 + dice.bounded(20), 50 + dice.bounded(20));
    }
}

QByteArray toJpeg(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", kQuality);
    return bytes;
}

} // namespace

DemoPhoto demoPhoto(int index)
{
    struct Scene
    {
        void (*paint)(QPainter &, const Hour &, QRandomGenerator &);
        QLatin1StringView name;
    };
    constexpr std::array scenes{Scene{paintHills, "Hills"_L1}, Scene{paintSea, "The sea"_L1},
                                Scene{paintTrees, "Trees in the park"_L1}};
    QRandomGenerator dice{quint32(index)};
    const Hour &hour = kHours[dice.bounded(quint32(kHours.size()))];
    const Scene &scene = scenes[dice.bounded(quint32(scenes.size()))];

    QImage image(kSize, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        paintSky(painter, hour);
        paintSun(painter, dice);
        scene.paint(painter, hour, dice);
    }
    const QImage small = image.scaled(kThumbnail, kThumbnail, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return {toJpeg(image), toJpeg(small), kSize, u"%1, %2"_s.arg(scene.name, hour.name)};
}

} // namespace alongside::demo
