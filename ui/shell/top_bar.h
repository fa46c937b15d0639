#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;

namespace trellis::ui {

class Button;
class Desk;
class IconLabel;
class SearchBox;

/// The bar at the top: which school, whether it is kept, search, present, share.
class TopBar : public QWidget {
    Q_OBJECT

public:
    TopBar(Desk& desk, QWidget* parent = nullptr);

    void setSchoolName(const QString& name);
    void setSchoolMenu(QMenu* menu);
    /// "All changes saved", or why nothing can be changed.
    void setState(const QString& words, const QString& iconName);
    void setPresent(QAction* action);
    void setShare(QAction* action);
    [[nodiscard]] SearchBox& search() { return *m_search; }
    void retranslate();

private:
    Button* m_school;
    IconLabel* m_stateIcon;
    QLabel* m_state;
    SearchBox* m_search;
    Button* m_present;
    Button* m_share;
};

} // namespace trellis::ui
