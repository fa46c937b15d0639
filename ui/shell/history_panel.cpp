#include "ui/shell/history_panel.h"

#include "core/school/school.h"
#include "ui/parts/button.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/text_label.h"
#include "ui/shell/desk.h"
#include "ui/shell/history_detail.h"
#include "ui/shell/history_view.h"

#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

constexpr int panelWidth = 416;
constexpr int pageOfEntries = 200;
constexpr int momentsShown = 2;

} // namespace

HistoryPanel::HistoryPanel(Desk& desk, const std::vector<PageEntry>& pages, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_pages(pages),
      m_model(new HistoryModel(this)),
      m_delegate(new HistoryDelegate(this)),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_since(new ElidedLabel({}, paint::TextStyle::Small, Ink::Muted, this)),
      m_close(new Button({}, ButtonKind::GhostIcon, u"x"_s, this)),
      m_chips(new FlowLayout(6)),
      m_moments(new QHBoxLayout),
      m_list(new QListView(this)),
      m_earlier(new Button({}, ButtonKind::Link, u"down"_s, this)),
      m_footer(new TextLabel({}, paint::TextStyle::Caption, Ink::Secondary, this)),
      m_limit(pageOfEntries) {
    setGround(*this, Ground::Surface);
    setHairline(*this, Qt::LeftEdge);
    setFixedWidth(panelWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addLayout(makeList(), 1);
    column->addWidget(makeFoot());
    connect(m_close, &Button::clicked, this, &HistoryPanel::closeWanted);
    connect(m_earlier, &Button::clicked, this, [this] {
        m_limit += pageOfEntries;
        refresh();
    });
    connect(&desk, &Desk::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    retranslate();
}

QWidget* HistoryPanel::makeTop() {
    auto* top = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(new IconLabel(u"clock"_s, 18, Ink::Accent, top));
    head->addWidget(m_title);
    head->addWidget(m_since, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(20, 12, 12, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(m_chips);
    m_moments->setSpacing(8);
    column->addLayout(m_moments);
    setHairline(*top, Qt::BottomEdge);
    return top;
}

QLayout* HistoryPanel::makeList() {
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    const auto chosen = [this](const QModelIndex& index) { choose(index.row()); };
    connect(m_list, &QListView::activated, this, chosen);
    connect(m_list, &QListView::clicked, this, chosen);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(10, 4, 4, 4);
    column->addWidget(m_list, 1);
    column->addWidget(m_earlier, 0, Qt::AlignLeft);
    return column;
}

QWidget* HistoryPanel::makeFoot() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 12, 20, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(u"lock"_s, 15, Ink::Muted, foot));
    row->addWidget(m_footer, 1);
    m_footer->setWordWrap(true);
    setGround(*foot, Ground::Sunken);
    setHairline(*foot, Qt::TopEdge);
    return foot;
}

void HistoryPanel::retranslate() {
    setAccessibleName(tr("History"));
    m_list->setAccessibleName(tr("What was done"));
    m_title->setText(tr("History"));
    m_close->setWords(tr("Close the history"));
    m_earlier->setWords(tr("Show what was done before"));
    makeChips();
    if (isVisible())
        refresh();
}

void HistoryPanel::makeChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const auto add = [this](const QString& id, const QString& words, const QString& icon) {
        auto* chip = new Chip(words, this);
        chip->setIconName(icon);
        chip->setChecked(id == m_filter);
        chip->setAutoExclusive(true);
        m_chips->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, id] {
            m_filter = id;
            refresh();
        });
    };
    add({}, tr("All"), {});
    for (const PageEntry& page : m_pages)
        if (!page.tables.isEmpty())
            add(page.id, page.name(), page.icon);
}

void HistoryPanel::makeMoments() {
    while (QLayoutItem* item = m_moments->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    std::vector<school::NamedMoment> moments = school::namedMoments(m_desk.school().reader());
    std::ranges::sort(moments, std::greater(), &school::NamedMoment::at);
    for (size_t i = 0; i < std::min<size_t>(moments.size(), momentsShown); ++i) {
        const school::NamedMoment& moment = moments[i];
        auto* button = new Button(moment.name, ButtonKind::Plain, u"flag"_s, this);
        button->setToolTip(momentWords(moment.at, m_desk.words()));
        m_moments->addWidget(button, 1);
        connect(button, &Button::clicked, this, [this, seq = moment.seq] {
            choose(m_model->rowOf(seq));
        });
    }
    auto* name = new Button(
        tr("Name this moment…"),
        moments.empty() ? ButtonKind::Plain : ButtonKind::Icon,
        u"plus"_s,
        this
    );
    name->setEnabled(!m_desk.readOnly());
    m_moments->addWidget(name);
    if (moments.empty())
        m_moments->addStretch();
    connect(name, &Button::clicked, this, &HistoryPanel::nameWanted);
}

void HistoryPanel::refresh() {
    m_desk.attempt([this] {
        const school::Reader& reader = m_desk.school().reader();
        m_entries = school::history(reader, m_limit);
        const int count = school::historyCount(reader);
        const std::vector<school::HistoryEntry> oldest =
            m_entries.empty() ? m_entries : std::vector{m_entries.back()};
        m_since->setText(
            m_entries.empty() ? tr("nothing yet")
            : count > m_limit ? tr("%n edits", nullptr, count)
                              : tr("since %1, %2")
                                    .arg(
                                        m_desk.words().shortDate(oldest[0].at.toLocalTime().date()),
                                        tr("%n edits", nullptr, count)
                                    )
        );
        m_earlier->setVisible(count > m_limit);
        m_openRow = -1;
        m_delegate->open(-1, 0);
        m_model->setItems(historyItems(
            m_entries,
            school::namedMoments(reader),
            m_pages,
            {m_filter, m_desk.today()},
            m_desk.words()
        ));
        makeMoments();
        openRow(m_model->rowOf(m_desk.lookingBackAt().value_or(school::lastSeq(reader))));
    });
}

void HistoryPanel::choose(int row) {
    if (row < 0)
        return;
    const HistoryItem& item = m_model->item(row);
    if (item.kind == HistoryItem::Kind::Named) {
        choose(m_model->rowOf(item.seq));
        return;
    }
    if (item.kind != HistoryItem::Kind::Edits)
        return;
    const qint64 last = school::lastSeq(m_desk.school().reader());
    m_desk.lookBack(item.seq == last ? std::nullopt : std::optional(item.seq));
    openRow(row);
}

void HistoryPanel::closeRow() {
    if (m_openRow < 0 || m_openRow >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(m_openRow, 0);
    // It may be the widget that is being clicked, so it goes when the click is over.
    if (QWidget* detail = m_list->indexWidget(index))
        detail->hide();
    m_list->setIndexWidget(index, nullptr);
}

void HistoryPanel::openRow(int row) {
    closeRow();
    m_openRow = row;
    if (row < 0) {
        tellFooter(0);
        return;
    }
    const HistoryItem& item = m_model->item(row);
    const QModelIndex index = m_model->index(row, 0);
    if (QWidget* detail = detailFor(item)) {
        const int words = HistoryDelegate::wordsHeight(*m_list, item);
        m_delegate->open(row, detail->sizeHint().height() - words);
        m_list->setIndexWidget(index, detail);
    } else {
        m_delegate->open(row, 0);
    }
    m_list->setCurrentIndex(index);
    m_list->doItemsLayout();
    m_list->scrollTo(index);
    tellFooter(item.seq);
}

QWidget* HistoryPanel::detailFor(const HistoryItem& item) {
    const bool isLast = item.seq == school::lastSeq(m_desk.school().reader());
    const bool undoable = !isLast && m_desk.school().writable();
    if (item.first.isEmpty() && !undoable)
        return nullptr;
    auto* detail = new HistoryDetail(item, undoable, *m_list);
    connect(detail, &HistoryDetail::undoWanted, this, [this, seq = item.seq] { undoToHere(seq); });
    return detail;
}

void HistoryPanel::undoToHere(qint64 seq) {
    m_desk.lookBack(std::nullopt);
    const bool done = m_desk.attempt([&] { m_desk.school().undoTo(seq); });
    if (done)
        m_desk.notify({tr("Went back. Nothing was lost."), tr("Undo"), [this] { m_desk.undo(); }});
}

void HistoryPanel::tellFooter(qint64 seq) {
    const TakenBack taken = takenBackAfter(m_entries, seq);
    if (m_entries.empty() || taken.edits == 0) {
        m_footer->setText(tr("Everything done here stays in this list. Choose a line to see the "
                             "school as it was then."));
        return;
    }
    m_footer->setText(
        tr("Undo to here takes back %1 by %2. Nothing leaves this list, so all of it can be "
           "brought forward again.")
            .arg(tr("%n edits", nullptr, taken.edits), tr("%n people", nullptr, taken.people))
    );
}

void HistoryPanel::step(int by) {
    // The list runs from the newest down, so what is earlier stands below.
    choose(m_model->neighbour(m_openRow, -by));
}

bool HistoryPanel::canStep(int by) const {
    return m_model->neighbour(m_openRow, -by) >= 0;
}

void HistoryPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void HistoryPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void HistoryPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_desk.lookBack(std::nullopt);
}

} // namespace trellis::ui
