#pragma once

#include "models/GroupFileModel.h"
#include "models/GroupListModel.h"
#include "models/GroupMapModel.h"
#include "models/GroupModel.h"
#include "models/GroupNoteModel.h"
#include "models/NearMeModel.h"
#include "models/PlaceSearchModel.h"
#include "models/StreetsModel.h"

namespace alongside {

/// Everything the screens around support groups show, of one open profile.
class GroupModels : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by OpenedProfile")

    Q_PROPERTY(alongside::GroupFilterModel *filter READ filter CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupMapModel *map READ map CONSTANT FINAL)
    Q_PROPERTY(alongside::StreetsModel *streets READ streets CONSTANT FINAL)
    Q_PROPERTY(alongside::PlaceSearchModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(alongside::NearMeModel *nearMe READ nearMe CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupModel *opened READ opened CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupNoteModel *note READ note CONSTANT FINAL)
    Q_PROPERTY(alongside::GroupFileModel *file READ file CONSTANT FINAL)

public:
    /// All of it is borrowed and must outlive the models.
    struct Foundation
    {
        GroupService &groups;
        SettingService &settings;
        PlainFileService &files;
        StreetService &keptStreets;
        AppLauncher &launcher;
        StreetSource &streets;
        PositionSource &position;
        const Clock &clock;
    };

    explicit GroupModels(const Foundation &foundation, QObject *parent = nullptr)
        : QObject(parent), m_keeper(foundation.groups, foundation.clock), m_filter(m_keeper),
          m_list(m_keeper, m_filter), m_map(m_keeper, m_filter, m_list),
          m_streets({foundation.settings, foundation.keptStreets, foundation.streets, foundation.clock}),
          m_places(m_keeper), m_nearMe(m_keeper, foundation.position), m_opened(m_keeper), m_note(m_keeper),
          m_file(m_keeper, foundation.files, foundation.launcher)
    {
        connect(&m_opened, &GroupModel::opened, &m_note, [this] { m_note.open(m_opened.groupId()); });
        connect(&m_opened, &GroupModel::opened, &m_file, [this] { m_file.begin(m_opened.groupId()); });
    }

    /// Reads the directory, once; it takes a moment.
    Q_INVOKABLE void load() { m_keeper.load(); }

    /// What others gave is not what it was.
    void reload() { m_keeper.reload(); }
    /// The hour or the day is another one: what meets next may be, too.
    void refresh() { m_keeper.refresh(); }

    [[nodiscard]] GroupFilterModel *filter() { return &m_filter; }
    [[nodiscard]] GroupListModel *list() { return &m_list; }
    [[nodiscard]] GroupMapModel *map() { return &m_map; }
    [[nodiscard]] StreetsModel *streets() { return &m_streets; }
    [[nodiscard]] PlaceSearchModel *places() { return &m_places; }
    [[nodiscard]] NearMeModel *nearMe() { return &m_nearMe; }
    [[nodiscard]] GroupModel *opened() { return &m_opened; }
    [[nodiscard]] GroupNoteModel *note() { return &m_note; }
    [[nodiscard]] GroupFileModel *file() { return &m_file; }

private:
    GroupKeeper m_keeper;
    GroupFilterModel m_filter;
    GroupListModel m_list;
    GroupMapModel m_map;
    StreetsModel m_streets;
    PlaceSearchModel m_places;
    NearMeModel m_nearMe;
    GroupModel m_opened;
    GroupNoteModel m_note;
    GroupFileModel m_file;
};

} // namespace alongside
