#include "theme/Fonts.h"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRawFont>
#include <QResource>

namespace alongside {

using namespace Qt::StringLiterals;

QString Fonts::sans()
{
    return u"Atkinson Hyperlegible Next"_s;
}

QString Fonts::serif()
{
    return u"Literata"_s;
}

QStringList Fonts::load()
{
    QStringList failed;
    const QDir folder(u":/fonts"_s);
    const QStringList files = folder.entryList(QDir::Files);
    const bool arabic = QLocale().script() == QLocale::ArabicScript;
    for (const QString &file : files) {
        // A tenth of the time until the first frame, for letters that the system has, too.
        if (file.startsWith(u"Vazirmatn_") && !arabic)
            continue;
        // From where it lies in the program, for of a file Qt would make two copies.
        if (QFontDatabase::addApplicationFontFromData(QResource(folder.filePath(file)).uncompressedData())
            < 0)
            failed += file;
    }
    return failed;
}

void Fonts::makeDefault()
{
    // Neither family has Arabic letters. Where Vazirmatn is not loaded the system's font answers.
    QFont::insertSubstitution(sans(), u"Vazirmatn"_s);
    QFont::insertSubstitution(serif(), u"Vazirmatn"_s);
    QGuiApplication::setFont(QFont(sans()));
}

void Fonts::prepare(std::span<const TextStyle> styles)
{
    // Most of what a text in Latin script is made of. Qt draws a letter anew for each quarter of a pixel that
    // it may begin at.
    const QString letters = u"etaoinsrhldu"_s;
    constexpr int kPlaces = 4;
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    for (const TextStyle &style : styles) {
        QFont font(style.family);
        font.setWeight(QFont::Weight(style.weight));
        font.setPixelSize(style.size);
        QGlyphRun run;
        run.setRawFont(QRawFont::fromFont(font));
        const QList<quint32> shapes = run.rawFont().glyphIndexesForString(letters);
        QList<quint32> glyphs;
        QList<QPointF> positions;
        for (int place = 0; place < kPlaces; ++place) {
            glyphs += shapes;
            positions += QList<QPointF>(shapes.size(), QPointF(qreal(place) / kPlaces, 0));
        }
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        painter.drawGlyphRun({}, run);
    }
}

} // namespace alongside
