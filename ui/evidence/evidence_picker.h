#pragma once

#include "core/evidence/types.h"

#include <QAbstractListModel>
#include <QDialog>

#include <vector>

class QLineEdit;
class QListView;

namespace trellis::ui {

class Desk;
class TextLabel;

/// Finds one thing in the whole file to link to. Typing searches, the arrows move, Enter chooses.
class EvidencePicker : public QDialog {
    Q_OBJECT

public:
    explicit EvidencePicker(Desk& desk, QWidget* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void chosen(const trellis::evidence::Thing& thing);

private:
    void look();
    void choose(int row);

    Desk& m_desk;
    std::vector<evidence::NamedThing> m_things;
    QLineEdit* m_words;
    QListView* m_list;
    QAbstractListModel* m_model;
    TextLabel* m_nothing;
};

} // namespace trellis::ui
