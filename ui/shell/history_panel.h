#pragma once

#include "ui/shell/history_list.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QLayout;
class QListView;

namespace trellis::ui {

class Button;
class Chip;
class Desk;
class FlowLayout;
class HistoryDelegate;
class HistoryModel;

/// What was done, by whom and when; undo to any place; look at any moment.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(Desk& desk, const std::vector<PageEntry>& pages, QWidget* parent = nullptr);

    /// Reads the history again.
    void refresh();
    void retranslate();
    /// Chooses the edits just before (-1) or after (+1) the chosen ones.
    void step(int by);
    [[nodiscard]] bool canStep(int by) const;

signals:
    void closeWanted();
    /// The person wants a name for the present moment.
    void nameWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QLayout* makeList();
    QWidget* makeFoot();
    void makeChips();
    void makeMoments();
    void choose(int row);
    void openRow(int row);
    void closeRow();
    void undoToHere(qint64 seq);
    void tellFooter(qint64 seq);
    [[nodiscard]] QWidget* detailFor(const HistoryItem& item);

    Desk& m_desk;
    const std::vector<PageEntry>& m_pages;
    HistoryModel* m_model;
    HistoryDelegate* m_delegate;
    QLabel* m_title;
    QLabel* m_since;
    Button* m_close;
    FlowLayout* m_chips;
    QBoxLayout* m_moments;
    QListView* m_list;
    Button* m_earlier;
    QLabel* m_footer;
    QString m_filter;
    int m_limit;
    int m_openRow = -1;
    std::vector<school::HistoryEntry> m_entries;
};

} // namespace trellis::ui
