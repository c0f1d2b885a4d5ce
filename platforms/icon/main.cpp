#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

// The icon as a PNG of 1024 pixels without transparency, which the App Store asks for. Painting
// shapes needs no QGuiApplication.
int main(int argc, char *argv[])
{
    constexpr int edge = 1024;
    QSvgRenderer icon(QStringLiteral(ALONGSIDE_ICON));
    if (argc != 2 || !icon.isValid())
        return 2;
    QImage picture(edge, edge, QImage::Format_RGB888);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    icon.render(&painter);
    painter.end();
    return picture.save(QString::fromLocal8Bit(argv[1]), "PNG") ? 0 : 1;
}
