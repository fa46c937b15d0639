#include "ui/shell/search_box.h"

#include "ui/paint/icons.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/hit_list.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr int hitsShown = 8;

} // namespace

SearchBox::SearchBox(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_edit(new QLineEdit(this)),
      m_keys(new KeyHint(m_edit)),
      m_hits(new HitModel(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_edit->addAction(
        paint::icon(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition
    );
    m_edit->setClearButtonEnabled(true);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);
    setMinimumWidth(180);
    setMaximumWidth(320);
    retranslate();
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_keys->setVisible(text.isEmpty());
        if (text.isEmpty())
            closeList();
    });
}

void SearchBox::retranslate() {
    m_edit->setPlaceholderText(tr("Search photos, people, decisions"));
    m_edit->setAccessibleName(tr("Search the school file"));
    m_edit->setToolTip(tr("Search (%1)").arg(m_find.toString(QKeySequence::NativeText)));
    m_keys->setText(m_find.toString(QKeySequence::NativeText));
    if (m_nothing != nullptr)
        m_nothing->setText(tr("Nothing in this file has these words."));
}

void SearchBox::placeKeys() {
    const QSize size = m_keys->sizeHint();
    m_keys->setGeometry(
        m_edit->width() - size.width() - 8,
        (m_edit->height() - size.height()) / 2,
        size.width(),
        size.height()
    );
}

void SearchBox::begin() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
    if (!m_edit->text().isEmpty())
        look();
}

void SearchBox::look() {
    std::vector<school::SearchHit> hits;
    const bool looked =
        m_desk.attempt([&] { hits = school::search(m_desk.reader(), m_edit->text()); });
    if (!looked || m_edit->text().trimmed().isEmpty()) {
        closeList();
        return;
    }
    openList();
    m_nothing->setVisible(hits.empty());
    m_list->setVisible(!hits.empty());
    m_hits->setHits(std::move(hits), m_desk.language());
    m_list->setCurrentIndex(m_hits->index(0, 0));
    const int rows = std::min(m_hits->rowCount(), hitsShown);
    const int rowHeight = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(rows * rowHeight, 0) + 2);
    m_popup->adjustSize();
    const QPoint below = mapTo(window(), QPoint(0, height() + 6));
    const int width = std::max(this->width(), 380);
    m_popup->setGeometry(
        std::min(below.x(), window()->width() - width - 12),
        below.y(),
        width,
        m_popup->sizeHint().height()
    );
}

void SearchBox::openList() {
    if (m_popup == nullptr) {
        m_popup = new QFrame(window());
        m_popup->setProperty("popup", true);
        m_list = new QListView(m_popup);
        m_list->setModel(m_hits);
        m_list->setItemDelegate(new HitDelegate(m_list));
        m_list->setFocusPolicy(Qt::NoFocus);
        m_list->setMouseTracking(true);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setAccessibleName(tr("Found"));
        m_nothing = new TextLabel({}, paint::TextStyle::Small, Ink::Muted, m_popup);
        m_nothing->setContentsMargins(10, 8, 10, 8);
        auto* column = new QVBoxLayout(m_popup);
        column->setContentsMargins(6, 6, 6, 6);
        column->addWidget(m_list);
        column->addWidget(m_nothing);
        connect(m_list, &QListView::clicked, this, &SearchBox::go);
        retranslate();
    }
    m_popup->show();
    m_popup->raise();
}

void SearchBox::closeList() {
    if (m_popup != nullptr)
        m_popup->hide();
}

void SearchBox::step(int by) {
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_hits->rowCount() - 1);
    m_list->setCurrentIndex(m_hits->index(row, 0));
}

void SearchBox::go(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const school::SearchHit hit = m_hits->hit(index.row());
    closeList();
    m_edit->clearFocus();
    emit chosen(hit.kind, hit.id);
}

bool SearchBox::keyPressed(int key) {
    const bool listed = m_popup != nullptr && m_popup->isVisible() && m_hits->rowCount() > 0;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (listed)
            step(key == Qt::Key_Down ? 1 : -1);
        return listed;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (listed)
            go(m_list->currentIndex());
        return listed;
    case Qt::Key_Escape:
        closeList();
        m_edit->clear();
        m_edit->clearFocus();
        return true;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::FocusOut)
        closeList();
    if (event->type() == QEvent::Resize) {
        closeList();
        placeKeys();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trellis::ui
