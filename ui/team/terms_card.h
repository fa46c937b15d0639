#pragma once

#include "core/team/terms.h"
#include "ui/parts/card.h"

class QTableView;

namespace trellis::ui {

class TermsModel;
class TextLabel;

/// Who sits until when, as bars beside today; the term that ends first is on top.
class TermsCard : public Card {
    Q_OBJECT

public:
    explicit TermsCard(QWidget* parent = nullptr);

    void show(team::Terms terms);
    [[nodiscard]] std::optional<Id<team::Seat>> chosen() const;
    void choose(std::optional<Id<team::Seat>> seat);
    void focusTable();
    void retranslate();

signals:
    void chosenChanged();
    void openWanted();

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    QTableView* m_table;
    TermsModel* m_model;
    bool m_restoring = false;
};

} // namespace trellis::ui
