#pragma once

#include "core/keystone/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;

/// What peers answered: warm, a wonder, an idea they take; and whether it may be shown.
class ResponsesEditor : public QWidget {
    Q_OBJECT

public:
    explicit ResponsesEditor(Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<keystone::PeerResponse>& responses);
    void retranslate();

private:
    void addRow(const keystone::PeerResponse& response);
    void add();

    Desk& m_desk;
    std::vector<keystone::PeerResponse> m_responses;
    TextLabel* m_intro;
    QVBoxLayout* m_rows;
    Button* m_add;
};

} // namespace trellis::ui
