#pragma once

#include "core/power/matrix.h"
#include "core/power/network_picture.h"

#include <QWidget>

namespace trellis::ui {

/// What the map says of one actor at a glance: influence on paper and in practice, how much say
/// its group has in each decision, and its strongest ties. Read only.
class ActorSummary : public QWidget {
    Q_OBJECT

public:
    explicit ActorSummary(QWidget* parent = nullptr);
    void showActor(const power::PowerMap& map, const power::Actor& actor, const Words& words);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Say {
        QString decision;
        std::optional<int> paper;
        std::optional<int> practice;
    };
    struct Neighbour {
        Group group = Group::Teachers;
        QString name;
        QString what;
    };
    void fillSay(const power::PowerMap& map, const power::Actor& actor);
    void fillTies(const power::PowerMap& map, const power::Actor& actor, Language language);
    void tell(const Words& words);
    [[nodiscard]] double line() const;
    void paintHead(QPainter& painter, double& top) const;
    void paintInfluence(QPainter& painter, double& top) const;
    void paintSays(QPainter& painter, double& top) const;
    void paintTies(QPainter& painter, double& top) const;

    std::optional<power::PictureActor> m_actor;
    QString m_kind;
    std::vector<Say> m_say;
    std::vector<Neighbour> m_ties;
};

} // namespace trellis::ui
