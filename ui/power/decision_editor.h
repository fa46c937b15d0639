#pragma once

#include "core/power/types.h"

#include <QWidget>

#include <functional>

namespace trellis::ui {

class ChoiceField;
class Desk;
class LineField;

/// A decision's own words: its name, its domain, who decides, where it belongs and is made.
class DecisionEditor : public QWidget {
    Q_OBJECT

public:
    explicit DecisionEditor(Desk& desk, QWidget* parent = nullptr);

    void showDecision(const power::PowerMap& map, const power::Decision& decision);
    void retranslate();

private:
    using Place = std::optional<Id<power::Space>> power::Decision::*;
    void write(const QString& label, const std::function<void(power::Decision&)>& change);
    void writePlace(Place place, ChoiceField& field, const QString& id);
    void makePlace(Place place, ChoiceField& field);

    Desk& m_desk;
    std::optional<power::Decision> m_decision;
    LineField* m_name;
    ChoiceField* m_domain;
    LineField* m_decidedBy;
    ChoiceField* m_official;
    ChoiceField* m_actual;
};

} // namespace trellis::ui
