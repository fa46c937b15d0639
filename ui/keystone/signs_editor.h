#pragma once

#include "core/keystone/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;

/// The early signs of impact: where each shows, how it is known, and when.
class SignsEditor : public QWidget {
    Q_OBJECT

public:
    explicit SignsEditor(Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<keystone::ImpactSignal>& signs);
    void retranslate();

private:
    void addRow(const keystone::ImpactSignal& sign);
    void add();

    Desk& m_desk;
    std::vector<keystone::ImpactSignal> m_signs;
    TextLabel* m_intro;
    QVBoxLayout* m_rows;
    Button* m_add;
};

} // namespace trellis::ui
