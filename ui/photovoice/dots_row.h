#pragma once

#include "core/words/vocabulary.h"

#include <QWidget>

#include <map>

namespace trellis::ui {

/// The dots that a theme was given: a mark a dot in its group's shape, or a mark a group with its
/// number where there is no room, and the sum in words.
class DotsRow : public QWidget {
    Q_OBJECT

public:
    explicit DotsRow(QWidget* parent = nullptr);

    /// `sum` stands behind the marks ("13 dots"); `sentence` is for the tooltip and a screen
    /// reader.
    void setDots(const std::map<Group, int>& dots, const QString& sum, const QString& sentence);
    [[nodiscard]] QSize sizeHint() const override { return {120, 24}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<Group, int>> m_dots; ///< most first
    QString m_sum;
};

} // namespace trellis::ui
