#include "models/AboutModel.h"

#include <QCoreApplication>

namespace alongside {

AboutModel::AboutModel(QString libraries, QObject *parent)
    : QObject(parent), m_libraries(std::move(libraries))
{}

QString AboutModel::version()
{
    return QCoreApplication::applicationVersion();
}

} // namespace alongside
