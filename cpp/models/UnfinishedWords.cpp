#include "models/UnfinishedWords.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace alongside {

UnfinishedWords::UnfinishedWords(SettingService &settings, const QString &name, QObject *parent)
    : QObject(parent), m_settings(settings), m_name(name)
{
    connect(&m_soon, &SaveSoon::wanted, this, &UnfinishedWords::save);
    connect(&m_soon, &SaveSoon::settled, this, &UnfinishedWords::settled);
    whenReady(m_settings.find(m_name), this,
              [this](const Result<std::optional<QByteArray>> &kept) { load(kept); });
}

void UnfinishedWords::load(const Result<std::optional<QByteArray>> &kept)
{
    const QByteArray stored = kept ? kept->value_or(QByteArray()) : QByteArray();
    const QJsonObject texts = QJsonDocument::fromJson(stored).object();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const qint64 line = text.key().toLongLong();
        if (!m_texts.contains(line)) // what was typed meanwhile is newer
            m_texts.insert(line,
                           text->toString().first(std::min(text->toString().size(), qsizetype(kLongest))));
    }
    m_loaded = true;
    Q_EMIT changed();
    Q_EMIT loaded();
}

void UnfinishedWords::begin(qint64 line, const QString &text)
{
    m_line = line;
    m_former = text;
    Q_EMIT changed();
}

void UnfinishedWords::setText(const QString &text)
{
    if (text == this->text())
        return;
    if (text.size() > kLongest) {
        m_problem = tr("There is room for %1 letters here. What you added last is more, so it was left out.")
                        .arg(QLocale().toString(kLongest));
        QMetaObject::invokeMethod(this, &UnfinishedWords::changed, Qt::QueuedConnection);
        return;
    }
    m_problem.clear();
    if (text == m_former)
        m_texts.remove(m_line);
    else
        m_texts.insert(m_line, text);
    m_soon.note();
    Q_EMIT changed();
}

void UnfinishedWords::clear()
{
    if (m_texts.remove(m_line) == 0)
        return;
    m_problem.clear();
    m_soon.note();
    m_soon.flush();
    Q_EMIT changed();
}

void UnfinishedWords::save()
{
    QJsonObject texts;
    for (auto text = m_texts.cbegin(); text != m_texts.cend(); ++text)
        texts.insert(QString::number(text.key()), text.value());
    const QByteArray stored =
        texts.isEmpty() ? QByteArray("") : QJsonDocument(texts).toJson(QJsonDocument::Compact);
    whenReady(m_settings.put(m_name, stored), this, [this](const Result<void> &kept) {
        m_problem = kept ? QString() : toSentence(kept.error(), Deed::Saving);
        m_soon.answered(kept.has_value());
        Q_EMIT changed();
    });
}

} // namespace alongside
