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
        if (QFontDatabase::addApplicationFont(folder.filePath(file)) < 0)
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
    // Most of what a text in Latin script is made of.
    const QString letters = u"abcdefghijklmnopqrstuvwxyz"_s;
    QImage nowhere(1, 1, QImage::Format_RGB32);
    QPainter painter(&nowhere);
    for (const TextStyle &style : styles) {
        QFont font(style.family);
        font.setWeight(QFont::Weight(style.weight));
        font.setPixelSize(style.size);
        QGlyphRun run;
        run.setRawFont(QRawFont::fromFont(font));
        run.setGlyphIndexes(run.rawFont().glyphIndexesForString(letters));
        run.setPositions(QList<QPointF>(run.glyphIndexes().size()));
        painter.drawGlyphRun({}, run);
    }
}

} // namespace alongside
