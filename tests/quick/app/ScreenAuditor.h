#pragma once

#include "app/RunningApp.h"

#include "audit/Finding.h"
#include "support/PseudoTranslator.h"

#include <QTest>

namespace alongside {

/// Looks at screens of the running app on devices that differ: whether all on them can be read and
/// pressed. Names, roles, sizes, contrast, nothing cut, nothing over another; and all of it the other way
/// round for those who read from right to left.
///
/// Nine devices in which every pair of a size, a look, a text size and a kind of words comes up, in
/// place of all fifty-four: words as long as in English or Spanish, longer ones, and Arabic ones. With
/// ALONGSIDE_PICTURES set to a folder, it leaves a picture of each screen there.
class ScreenAuditor
{
public:
    enum class Look { Light, Dark, Contrast, DarkContrast };
    enum class Words { English, Spanish, Long, Arabic };

    /// The rows of a test's data.
    static void devices();
    /// Makes the device of the test's row of \a app, which is not started yet.
    RunningApp::Done putOn(RunningApp &app);
    /// Waits for \a name, looks at the whole window, and keeps what is wrong for the end.
    RunningApp::Done look(RunningApp &app, const QString &name, const QString &title = {});
    RunningApp::Done pressAndLook(RunningApp &app, const QString &press, const QString &name,
                                  const QString &title = {});
    /// What it lies over is to be looked at.
    static void hideToast(RunningApp &app);

    /// All that was wrong on the screens looked at since putOn(), a line each.
    [[nodiscard]] QStringList wrong() const { return m_wrong; }

private:
    /// What is not its own picture in a mirror once \a window is read from right to left. In it, all is
    /// turned round for a moment.
    static audit::Findings turnedRound(QQuickWindow &window);

    std::unique_ptr<PseudoTranslator> m_translator;
    QStringList m_wrong;
};

} // namespace alongside
