#pragma once

#include "models/LearnKeeper.h"
#include "models/LearnRowModel.h"

#include <memory>

namespace alongside {

/// What a person looks for in Learn. The index is made when something is typed for the first time, off
/// the thread that draws.
class LearnSearchModel : public LearnRowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by LearnModel")

    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    /// True if something was typed.
    Q_PROPERTY(bool active READ isActive NOTIFY typedChanged FINAL)
    /// True if the present question was answered, and there is nothing.
    Q_PROPERTY(bool nothingFound READ hasFoundNothing NOTIFY shown FINAL)

public:
    /// \a keeper must outlive the model.
    explicit LearnSearchModel(LearnKeeper &keeper, QObject *parent = nullptr);

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isActive() const { return !m_typed.trimmed().isEmpty(); }
    [[nodiscard]] bool hasFoundNothing() const { return isActive() && m_index && count() == 0; }

Q_SIGNALS:
    void typedChanged();
    /// Why nothing can be found, in a sentence.
    void failed(const QString &problem);

private:
    void forget();
    void ask();
    void build();

    LearnKeeper &m_keeper;
    QString m_typed;
    std::shared_ptr<const LearnIndex> m_index;
    int m_told = 0; ///< Counts what was built: an earlier index is not taken for a later one.
    bool m_building = false;
};

} // namespace alongside
