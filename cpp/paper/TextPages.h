#pragma once

#include "domain/Brief.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace alongside {

/// One piece of a text on paper.
struct PaperPiece
{
    enum class Look : quint8 { Title, Heading, Body, Point, Small };

    Look look = Look::Body;
    QString text;
};

/// A text over as many sheets as it takes, line by line, each with its number at the foot. A heading stays
/// with what it is about, and of a paragraph no single line stands alone.
class TextPages
{
public:
    static constexpr double kPoints = 11.5;     ///< Of what is read.
    static constexpr double kSmallPoints = 9.5; ///< Nothing is smaller.

    /// \param number  what stands at the foot: which page of how many. Needs a QGuiApplication.
    TextPages(const QList<PaperPiece> &pieces, BriefPaper paper,
              const std::function<QString(int, int)> &number);
    ~TextPages();
    Q_DISABLE_COPY_MOVE(TextPages)

    [[nodiscard]] int count() const { return m_count; }
    /// Draws \a page, 0 the first, with its corner at 0, 0, in units.
    void paint(QPainter &painter, int page) const;

private:
    struct Piece
    {
        PaperPiece::Look look = PaperPiece::Look::Body;
        std::unique_ptr<QTextLayout> text;
        double left = 0;
    };

    /// A line of a piece, and where it stands.
    struct Line
    {
        std::size_t piece = 0;
        int line = 0;
        int page = 0;
        double top = 0;
    };

    [[nodiscard]] Piece laidOut(const PaperPiece &piece) const;
    [[nodiscard]] double needOf(std::size_t piece, int line) const;
    void place();
    void paintLine(QPainter &painter, const Line &line) const;

    QRectF m_area; ///< Of the text; the number stands below it.
    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines;
    std::vector<Piece> m_numbers; ///< One a page.
    int m_count = 1;
    bool m_mirrored;
};

} // namespace alongside
