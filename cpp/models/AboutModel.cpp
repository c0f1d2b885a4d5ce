#include "models/AboutModel.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace alongside {

AboutModel::AboutModel(QString libraries, QObject *parent)
    : QObject(parent), m_libraries(std::move(libraries))
{}

QString AboutModel::version()
{
    return QCoreApplication::applicationVersion();
}

QStringList AboutModel::licences()
{
    QStringList texts;
    QDirIterator files(u":/content/licences"_s, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            texts.append(QString::fromUtf8(file.readAll()).trimmed());
    }
    texts.sort();
    return texts;
}

} // namespace alongside
