#include "ui/shell/page_deck.h"

#include "ui/parts/themed.h"
#include "ui/shell/desk.h"
#include "ui/shell/preferences.h"
#include "ui/shell/title_row.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trellis::ui {
namespace {

constexpr int narrowest = 280;
constexpr int widest = 440;

} // namespace

PageFrame::PageFrame(std::unique_ptr<Page> page, Preferences& preferences, QWidget* parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_page(page.release()),
      m_title(new TitleRow(*m_page)),
      m_splitter(new QSplitter(Qt::Horizontal)) {
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_page, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(main);
    m_splitter->setStretchFactor(0, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    takeInspector();
    connect(m_page, &Page::titleChanged, this, [this] {
        m_title->refresh();
        takeInspector();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_preferences.setInspectorWidth(m_side->width());
    });
}

void PageFrame::takeInspector() {
    if (m_side != nullptr || m_page->inspector() == nullptr) {
        showInspector();
        return;
    }
    m_side = new QWidget;
    auto* layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page->inspector());
    setGround(*m_side, Ground::Sunken);
    m_side->setMinimumWidth(narrowest);
    m_side->setMaximumWidth(widest);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 0);
    showInspector();
}

void PageFrame::showInspector() {
    if (m_side == nullptr)
        return;
    const QWidget* inspector = m_page->inspector();
    const bool wanted = m_inspectorShown && inspector != nullptr && !inspector->isHidden();
    if (wanted == !m_side->isHidden())
        return;
    m_side->setVisible(wanted);
    giveWidth();
}

void PageFrame::giveWidth() {
    const int side = m_preferences.inspectorWidth();
    m_splitter->setSizes({std::max(width() - side, 1), side});
}

void PageFrame::setInspectorShown(bool shown) {
    m_inspectorShown = shown;
    showInspector();
}

void PageFrame::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_side != nullptr)
        giveWidth();
}

PageDeck::PageDeck(
    const std::vector<PageEntry>& entries, Desk& desk, Preferences& preferences, QWidget* parent
)
    : QWidget(parent),
      m_entries(entries),
      m_desk(desk),
      m_preferences(preferences),
      m_stack(new QStackedWidget(this)),
      m_frames(entries.size(), nullptr) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    setGround(*this, Ground::Paper);
}

void PageDeck::goTo(int index) {
    if (index < 0 || index >= static_cast<int>(m_frames.size()) || index == m_current)
        return;
    PageFrame*& frame = m_frames[static_cast<size_t>(index)];
    if (frame == nullptr) {
        frame = new PageFrame(m_entries[static_cast<size_t>(index)].make(m_desk), m_preferences);
        frame->setInspectorShown(m_inspectorsShown);
        m_stack->addWidget(frame);
        connect(&frame->page(), &Page::titleChanged, this, &PageDeck::currentChanged);
    }
    m_current = index;
    m_stack->setCurrentWidget(frame);
    emit currentChanged();
}

Page* PageDeck::currentPage() const {
    return m_current < 0 ? nullptr : &m_frames[static_cast<size_t>(m_current)]->page();
}

void PageDeck::setFramed(bool framed) {
    constexpr int room = 14;
    const int margin = framed ? room : 0;
    layout()->setContentsMargins(margin, margin, margin, margin);
}

void PageDeck::setInspectorsShown(bool shown) {
    m_inspectorsShown = shown;
    for (PageFrame* frame : m_frames)
        if (frame != nullptr)
            frame->setInspectorShown(shown);
}

} // namespace trellis::ui
