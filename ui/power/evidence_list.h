#pragma once

#include "core/power/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;

/// What stands behind one answer or one room, piece by piece: read, added, changed and removed.
class EvidenceList : public QWidget {
    Q_OBJECT

public:
    explicit EvidenceList(Desk& desk, QWidget* parent = nullptr);

    /// The pieces that are about what `blank` is about.
    /// @param blank  a piece without words yet
    /// @param about  "Budget, Families", for the history
    void
    showItems(const power::PowerMap& map, const power::EvidenceItem& blank, const QString& about);
    void retranslate();

private:
    void fill();
    QWidget* rowOf(const power::EvidenceItem& item);
    void edit(const power::EvidenceItem& item);
    void remove(const power::EvidenceItem& item);

    Desk& m_desk;
    std::vector<power::EvidenceItem> m_items;
    std::vector<power::Perspective> m_perspectives; ///< who may have said so
    power::EvidenceItem m_blank;
    QString m_about;
    QVBoxLayout* m_rows;
    Button* m_add;
};

} // namespace trellis::ui
