#pragma once

#include "ui/parts/page.h"

class QSplitter;
class QStackedWidget;

namespace trellis::ui {

class Preferences;
class TitleRow;

/// One page with its title row and inspector.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    PageFrame(std::unique_ptr<Page> page, Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] Page& page() const { return *m_page; }
    void setInspectorShown(bool shown);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void takeInspector();
    void showInspector();
    void giveWidth();

    Preferences& m_preferences;
    Page* m_page;
    TitleRow* m_title;
    QSplitter* m_splitter;
    QWidget* m_side = nullptr;
    bool m_inspectorShown = true;
};

/// The pages, each made when it is first gone to.
class PageDeck : public QWidget {
    Q_OBJECT

public:
    PageDeck(
        const std::vector<PageEntry>& entries,
        Desk& desk,
        Preferences& preferences,
        QWidget* parent = nullptr
    );

    void goTo(int index);
    [[nodiscard]] int current() const { return m_current; }
    /// The page in front; nullptr before the first goTo.
    [[nodiscard]] Page* currentPage() const;
    /// The history takes the inspector's place while it is open.
    void setInspectorsShown(bool shown);
    /// Leaves room for the frame that says that this is the past.
    void setFramed(bool framed);

signals:
    /// Another page is in front, or the one in front changed what it offers.
    void currentChanged();

private:
    const std::vector<PageEntry>& m_entries;
    Desk& m_desk;
    Preferences& m_preferences;
    QStackedWidget* m_stack;
    std::vector<PageFrame*> m_frames;
    int m_current = -1;
    bool m_inspectorsShown = true;
};

} // namespace trellis::ui
