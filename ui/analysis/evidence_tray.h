#pragma once

#include "core/evidence/types.h"

#include <QHash>
#include <QListWidget>

namespace trellis::ui {

class Desk;
class Thumbnails;

/// What a meeting can point at, in a row: the photos cleared for the team with their thumbnails,
/// the decisions, the answers of the matrix that have an example, the rooms. Enter or a click
/// chooses.
class EvidenceTray : public QListWidget {
    Q_OBJECT

public:
    explicit EvidenceTray(Desk& desk, QWidget* parent = nullptr);

    /// Puts one more in front, or goes to it where the row has it.
    void add(const evidence::NamedThing& thing);

signals:
    void chosen(const trellis::evidence::NamedThing& thing);

private:
    QListWidgetItem* itemOf(const evidence::NamedThing& thing);
    void choose(const QListWidgetItem& item);
    void showThumbnail(const QByteArray& sha256);

    Desk& m_desk;
    QHash<QUuid, evidence::NamedThing> m_things;
    Thumbnails* m_thumbnails;
    QHash<QByteArray, QListWidgetItem*> m_waiting; ///< photos by SHA-256
};

} // namespace trellis::ui
