#pragma once

#include "core/course/standing.h"
#include "core/words/words.h"
#include "ui/parts/card.h"

#include <map>

namespace trellis::ui {

class TextLabel;

/// One bar of pieces of evidence, by the group that gave them.
class VoicesBar : public QWidget {
    Q_OBJECT

public:
    explicit VoicesBar(QWidget* parent = nullptr);

    void show(const std::map<Group, int>& pieces, const Words& words);
    [[nodiscard]] QSize sizeHint() const override { return {200, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<Group, int> m_pieces;
};

/// Evidence so far: four counts, and whose it is.
class EvidenceCard : public Card {
    Q_OBJECT

public:
    explicit EvidenceCard(QWidget* parent = nullptr);

    void
    show(const course::Standing& standing, const std::map<Group, int>& pieces, const Words& words);

private:
    struct Figure {
        course::Count count;
        TextLabel* number;
        TextLabel* word;
    };
    TextLabel* m_title;
    std::vector<Figure> m_figures;
    VoicesBar* m_bar;
    TextLabel* m_caption;
};

} // namespace trellis::ui
