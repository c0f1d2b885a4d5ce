#include "models/AboutModel.h"

#include <QCoreApplication>

namespace alongside {

AboutModel::AboutModel(QString libraries, UpdateModel &updates, QObject *parent)
    : QObject(parent), m_libraries(std::move(libraries)), m_updates(updates)
{}

QString AboutModel::version()
{
    return QCoreApplication::applicationVersion();
}

} // namespace alongside
