#include "models/LearnKeeper.h"

#include "models/ErrorText.h"
#include "services/WhenReady.h"

#include <utility>

namespace alongside {

LearnKeeper::LearnKeeper(SettingService &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_library(QLocale())
{}

void LearnKeeper::load()
{
    if (std::exchange(m_asked, true))
        return;
    if (const auto loaded = m_library.load(); !loaded)
        setProblem(toSentence(loaded.error(), Deed::Reading));
    whenReady(m_settings.find(LearnMarks::kSetting), this,
              [this](const Result<std::optional<QByteArray>> &kept) {
                  if (!kept) {
                      m_asked = false; // it can be tried again; meanwhile every gate stays closed
                      setProblem(toSentence(kept.error(), Deed::Reading));
                      return;
                  }
                  m_ready = true;
                  take(LearnMarks::fromStored(kept->value_or(QByteArray())));
                  for (const auto &change : std::exchange(m_waiting, {}))
                      this->change(change);
                  Q_EMIT ready();
              });
}

void LearnKeeper::retell()
{
    const bool wasLoaded = m_library.isLoaded();
    const Gates open = m_library.open();
    m_library = LearnLibrary(QLocale());
    m_library.setOpen(open);
    if (!wasLoaded)
        return;
    if (const auto loaded = m_library.load(); !loaded)
        setProblem(toSentence(loaded.error(), Deed::Reading));
    Q_EMIT retold();
    Q_EMIT changed();
    Q_EMIT marksChanged();
}

void LearnKeeper::setEntered(const QStringList &entered)
{
    if (m_entered == entered)
        return;
    m_entered = entered;
    Q_EMIT changed();
}

void LearnKeeper::change(const std::function<void(LearnMarks &)> &change)
{
    if (!m_ready) {
        m_waiting += change;
        return;
    }
    LearnMarks marks = m_marks;
    change(marks);
    if (marks == m_marks)
        return;
    take(marks);
    whenReady(m_settings.put(LearnMarks::kSetting, marks.toStored()), this, [this](const Result<void> &kept) {
        setProblem(kept ? QString() : toSentence(kept.error(), Deed::Changing));
    });
}

void LearnKeeper::take(const LearnMarks &marks)
{
    const bool showsOther = marks.open != m_library.open() || marks.readers != m_marks.readers;
    m_marks = marks;
    m_library.setOpen(marks.open);
    if (showsOther)
        Q_EMIT changed();
    Q_EMIT marksChanged();
}

void LearnKeeper::setProblem(const QString &problem)
{
    if (m_problem == problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

} // namespace alongside
