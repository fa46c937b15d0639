#pragma once

#include "core/evidence/types.h"
#include "ui/parts/field.h"

#include <optional>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;

/// What a thing rests on, in any inspector: each linked thing as a chip, and a button that finds
/// another in the whole file. It reads and writes the links itself and follows their changes.
class EvidenceField : public Field {
    Q_OBJECT

public:
    explicit EvidenceField(Desk& desk, QWidget* parent = nullptr);

    /// Shows what `thing` rests on; nullopt shows nothing and cannot be added to.
    void show(const std::optional<evidence::Thing>& thing);
    /// Sets its own words again; the label is "Rests on" unless setLabel says otherwise after.
    void retranslate();
    void setReadOnly(bool readOnly) override;
    void commit() override {} // a link is made as it is chosen

private:
    void refresh();
    void pick();
    void remove(const evidence::NamedThing& end);

    Desk& m_desk;
    std::optional<evidence::Thing> m_thing;
    bool m_readOnly = false;
    QVBoxLayout* m_chips;
    Button* m_add;
};

} // namespace trellis::ui
