#pragma once

#include "platform/StreetSource.h"

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QList>

#include <algorithm>

namespace alongside {

/// Stands in for the server with the streets: answers as a test wants, and keeps what it was asked.
class GivenStreets final : public StreetSource
{
public:
    struct Question
    {
        Square square{};
        QByteArray tag{};
    };

    [[nodiscard]] static QByteArray picture(const QColor &color, const QSize &size = QSize(256, 256))
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "png");
        return bytes;
    }

    [[nodiscard]] QString server() const override { return QStringLiteral("tile.openstreetmap.org"); }
    void ask(const Square &square, const QByteArray &tag) override
    {
        asked += {square, tag};
        open += square;
        most = std::max(most, open.size());
        if (answersAtOnce)
            QMetaObject::invokeMethod(this, [this, square] { give(square, answer); }, Qt::QueuedConnection);
    }
    void stop() override
    {
        ++stops;
        open.clear();
    }
    /// Answers a question that is open.
    void give(const Square &square, const Answer &given)
    {
        if (open.removeOne(square))
            Q_EMIT answered(square, given);
    }

    QList<Question> asked;
    QList<Square> open; ///< Asked for, and not answered.
    qsizetype most = 0; ///< That were open at a time.
    int stops = 0;
    bool answersAtOnce = true;
    Answer answer{.kind = Answer::Kind::Picture, .bytes = picture(Qt::magenta), .time = std::chrono::days(7)};
};

} // namespace alongside
