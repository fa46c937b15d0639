#pragma once

#include "core/evidence/types.h"
#include "ui/analysis/wall_picture.h"

#include <QThreadPool>

#include <optional>

namespace trellis::ui {

class Desk;

/// What the wall holds up beside the question. A photo is decoded off the window's thread, and only
/// when it is cleared for the team; everything else is its name.
class Exhibit : public QObject {
    Q_OBJECT

public:
    explicit Exhibit(Desk& desk, QObject* parent = nullptr);
    ~Exhibit() override;
    Exhibit(const Exhibit&) = delete;
    Exhibit& operator=(const Exhibit&) = delete;
    Exhibit(Exhibit&&) = delete;
    Exhibit& operator=(Exhibit&&) = delete;

    void show(const std::optional<evidence::NamedThing>& thing);
    [[nodiscard]] const std::optional<evidence::NamedThing>& thing() const { return m_thing; }
    [[nodiscard]] const std::optional<WallPicture::Exhibit>& picture() const { return m_picture; }
    [[nodiscard]] bool waiting() const { return m_waiting; }

signals:
    void changed();

private:
    void showPhoto(const QUuid& id);

    Desk& m_desk;
    std::optional<evidence::NamedThing> m_thing;
    std::optional<WallPicture::Exhibit> m_picture;
    bool m_waiting = false;
    int m_turn = 0; ///< an earlier photo that arrives late is dropped
    QThreadPool m_pool;
};

/// The photos that the team may see, the decisions and the rooms: what can be pointed at.
[[nodiscard]] std::vector<evidence::NamedThing> evidenceForTeam(Desk& desk);

} // namespace trellis::ui
