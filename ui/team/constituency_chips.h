#pragma once

#include "core/words/vocabulary.h"

#include <QWidget>

namespace trellis::ui {

class Chip;

/// Any of the constituencies, each a chip that is on or off.
class ConstituencyChips : public QWidget {
    Q_OBJECT

public:
    explicit ConstituencyChips(Language language, QWidget* parent = nullptr);

    void setValue(const std::vector<Constituency>& constituencies);
    /// Those that are on, in the vocabulary's order.
    [[nodiscard]] std::vector<Constituency> value() const;

    /// As wide as a dialog, and as high as all chips then need.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void changed();

private:
    std::vector<Chip*> m_chips; ///< by constituency
};

} // namespace trellis::ui
