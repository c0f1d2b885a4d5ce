#pragma once

#include "domain/Brief.h"

#include <QByteArray>
#include <QColor>
#include <QLocale>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace alongside {

/// Of every sheet of paper.
namespace paper {

inline constexpr double kMargin = 42; ///< Points; printers reach it.
/// Paper is measured in so many to a point, so that letters lie where they are meant to.
inline constexpr int kUnitsPerPoint = 20;
inline constexpr QColor kInk{0x1c, 0x1c, 0x1c};
inline constexpr QColor kSoftInk{0x45, 0x45, 0x45};

/// In points.
[[nodiscard]] QSizeF sizeOf(BriefPaper paper);

} // namespace paper

/// What people print on who speak \a locale.
[[nodiscard]] BriefPaper usualPaper(const QLocale &locale);

/// What a PDF is made of, but for what is drawn.
struct PaperFile
{
    QString title;
    BriefPaper paper = BriefPaper::A4;
    int pages = 1;
};

/// A PDF of sheets, made in memory: fonts embedded, text that can be searched and read aloud in the order it
/// is drawn, a title. It is not tagged, because Qt 6.8 cannot. Needs a QGuiApplication.
/// \param paint  draws a page, 0 the first, with its corner at 0, 0, in units.
/// \returns nothing if it could not be made.
[[nodiscard]] QByteArray paperPdf(const PaperFile &file, const std::function<void(QPainter &, int)> &paint);

} // namespace alongside
