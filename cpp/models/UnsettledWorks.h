#pragma once

#include "models/UnsettledWork.h"

#include <QList>
#include <QObject>

namespace alongside {

/// All that is being written in an open profile, as one.
class UnsettledWorks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// \a work must outlive this.
    template<typename Work>
    void add(Work &work)
    {
        m_works.append(&work);
        connect(&work, &Work::settled, this, &UnsettledWorks::look);
    }

    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isSaving() const;
    void commit();
    /// Puts all of it into the vault and leaves it. Ends in settled(), maybe before this returns.
    void settle();
    /// What is wrong with the first that is not kept; empty if nothing is.
    [[nodiscard]] QString problem() const;
    /// The words of all that is not kept.
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    /// No save is under way any more; isSettled() tells how they went.
    void settled();

private:
    void look();

    QList<UnsettledWork *> m_works;
    bool m_asking = false; ///< Not all of them have been asked yet.
};

} // namespace alongside
