#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>

namespace alongside {

/// Brings pictures of streets from one server on the internet, square by square. What implements it is
/// the only thing in Alongside that reaches a network, and never asks for anything by itself.
class StreetSource : public QObject
{
    Q_OBJECT

public:
    /// At level 0 one square is the world; each level halves its sides. Counted from west and north.
    struct Square
    {
        int level = 0;
        int x = 0;
        int y = 0;

        bool operator==(const Square &) const = default;
    };

    struct Answer
    {
        enum class Kind {
            Picture,   ///< `bytes` are what came as a picture: nobody looked into them.
            Unchanged, ///< What has the tag that was sent along is still right.
            Missing,   ///< There is no such picture.
            Wait,      ///< The server wants to be left alone for `time`.
            Failed,    ///< No way to the server, or an answer that is none.
        };
        Kind kind = Kind::Failed;
        QByteArray bytes{};
        QByteArray tag{};            ///< Names this edition of the picture to the server; may be empty.
        std::chrono::seconds time{}; ///< For how long the picture is right.
        bool keepable = true;        ///< False: the server wants it on no disk.
    };

    ~StreetSource() override;

    /// The name of the server, for people to read.
    [[nodiscard]] virtual QString server() const = 0;
    /// Asks for one picture; \a tag is that of the one that is there. Ends in answered(), unless stop()
    /// comes first. Who asks takes care not to ask for much at once.
    virtual void ask(const Square &square, const QByteArray &tag) = 0;
    /// Lets go of the network, and of everything that was asked for and not answered.
    virtual void stop() = 0;

Q_SIGNALS:
    void answered(const alongside::StreetSource::Square &square,
                  const alongside::StreetSource::Answer &answer);
};

} // namespace alongside
