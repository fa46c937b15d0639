#include "ui/team/comparison_card.h"

#include "ui/paint/dumbbell.h"
#include "ui/parts/button.h"
#include "ui/parts/icon_label.h"
#include "ui/parts/section_tree.h"
#include "ui/parts/text_label.h"
#include "ui/team/comparison_delegate.h"
#include "ui/team/comparison_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>

namespace trellis::ui {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One end of the dumbbell, for the legend.
class EndMark : public QWidget {
public:
    using Paint = void (*)(QPainter&, QPointF, const paint::Theme&);
    EndMark(Paint paint, QWidget* parent) : QWidget(parent), m_paint(paint) {
        setFixedSize(16, 16);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        m_paint(painter, QRectF(rect()).center(), themeOf(*this));
    }

private:
    Paint m_paint;
};

} // namespace

ComparisonCard::ComparisonCard(QAction* add, QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_share(new TextLabel({}, paint::TextStyle::Caption, Ink::Secondary, this)),
      m_now(new TextLabel({}, paint::TextStyle::Caption, Ink::Secondary, this)),
      m_lede(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_view(new SectionTree(this)),
      m_model(new ComparisonModel(this)),
      m_none(new TextLabel({}, paint::TextStyle::Body, Ink::Muted, this)),
      m_add(new Button({}, ButtonKind::Plain, u"plus"_s, this)),
      m_promise(new TextLabel({}, paint::TextStyle::Caption, Ink::Muted, this)) {
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ComparisonDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_add->follow(add);
    m_add->setSmall(true);
    layOut();
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            emit chosenChanged();
    });
    connect(m_view, &SectionTree::removeWanted, this, &ComparisonCard::removeWanted);
}

void ComparisonCard::layOut() {
    content()->setSpacing(8);
    content()->setContentsMargins(12, 12, 12, 12);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(5);
    head->addWidget(m_title, 1);
    head->addWidget(new EndMark(paint::paintShareMark, this));
    head->addWidget(m_share);
    head->addSpacing(8);
    head->addWidget(new EndMark(paint::paintNowMark, this));
    head->addWidget(m_now);
    content()->addLayout(head);
    m_lede->setWordWrap(true);
    m_lede->setContentsMargins(8, 0, 8, 0);
    content()->addWidget(m_lede);
    content()->addWidget(m_view, 1);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setContentsMargins(32, 0, 32, 0);
    content()->addWidget(m_none, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(8, 0, 8, 0);
    foot->addWidget(m_add);
    foot->addSpacing(8);
    foot->addWidget(new IconLabel(u"lock"_s, 14, Ink::Muted, this));
    m_promise->setWordWrap(true);
    foot->addWidget(m_promise, 1);
    content()->addWidget(new Divider(this));
    content()->addLayout(foot);
}

void ComparisonCard::show(std::vector<team::Comparison> comparisons, const Frame& frame) {
    const auto before = chosen();
    const bool none = comparisons.empty();
    m_frame = frame;
    m_restoring = true;
    m_model->setComparisons(std::move(comparisons));
    if (before && !chosen())
        choose(*before);
    m_restoring = false;
    m_view->setVisible(!none);
    m_none->setVisible(none);
    m_lede->setText(frame.lede);
    m_lede->setVisible(!none && !frame.lede.isEmpty());
    retranslate();
    if (chosen() != before)
        emit chosenChanged();
}

std::optional<Id<team::ReferenceDimension>> ComparisonCard::chosen() const {
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->comparisonOf(rows.first()).id);
}

void ComparisonCard::choose(const Id<team::ReferenceDimension>& dimension) {
    if (const QModelIndex index = m_model->indexOf(dimension); index.isValid())
        m_view->setCurrentIndex(index);
}

void ComparisonCard::chooseNone() {
    m_view->clearSelection();
}

void ComparisonCard::retranslate() {
    m_title->setText(tr("Team next to school"));
    m_share->setText(tr("Fair share of %n", nullptr, m_frame.filledSeats));
    m_now->setText(tr("Now"));
    m_none->setText(tr("Add a way to look at the school, such as home language or how children get "
                       "here, to see whose chairs are missing."));
    m_view->setAccessibleName(tr("The team next to its school, in seats"));
    m_promise->setText(tr("Counts under %1 stay hidden here, in slides and in the coach’s PDF.")
                           .arg(m_frame.hiddenBelow));
}

} // namespace trellis::ui
