#include "ui/team/terms_card.h"

#include "ui/paint/group_badge.h"
#include "ui/paint/text.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace trellis::ui {
namespace {

enum Column { Who, Starts, Ends, Bar, Columns };

} // namespace

/// The terms for a view: a line a seat.
class TermsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTerms(team::Terms terms) {
        beginResetModel();
        m_terms = std::move(terms);
        endResetModel();
    }
    [[nodiscard]] const team::Terms& terms() const { return m_terms; }
    [[nodiscard]] const team::TermRow& row(int row) const {
        return m_terms.rows.at(static_cast<size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_terms.rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(Columns);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        const team::TermRow& term = row(index.row());
        if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return term.sentence;
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == Who      ? term.name
               : index.column() == Starts ? term.starts
               : index.column() == Ends   ? term.ends
                                          : QString();
    }
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == Who      ? TermsCard::tr("Name")
               : section == Starts ? TermsCard::tr("Since")
               : section == Ends   ? TermsCard::tr("Until")
                                   : QString();
    }

private:
    team::Terms m_terms;
};

namespace {

/// The group's badge before a name, and a bar with today's line.
class TermsDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override {
        const auto* model = static_cast<const TermsModel*>(index.model());
        const team::TermRow& term = model->row(index.row());
        const paint::Theme theme = themeOf(*option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.accentSoft);
        const QRectF box = QRectF(option.rect).adjusted(8, 0, -8, 0);
        if (index.column() == Who)
            paintWho(*painter, box, term, theme);
        else if (index.column() == Bar)
            paintBar(*painter, box, term, model->terms().today, theme);
        else
            paint::paintLine(
                *painter,
                box,
                index.data().toString(),
                {theme.font(term.over ? paint::TextStyle::SmallStrong : paint::TextStyle::Small),
                 term.over ? theme.warn : theme.ink2}
            );
        painter->restore();
    }

private:
    static void paintWho(
        QPainter& painter, const QRectF& box, const team::TermRow& term, const paint::Theme& theme
    ) {
        const QSizeF size = paint::groupBadgeSize(theme);
        const QRectF badge(QPointF(box.left(), box.center().y() - size.height() / 2), size);
        paint::paintGroupBadge(
            painter,
            badge,
            term.group,
            theme,
            term.ends.isEmpty() ? paint::BadgeStyle::NotHeard : paint::BadgeStyle::Filled
        );
        paint::paintLine(
            painter,
            box.adjusted(size.width() + 8, 0, 0, 0),
            term.name,
            {theme.font(paint::TextStyle::Small), theme.ink}
        );
    }
    static void paintBar(
        QPainter& painter,
        const QRectF& box,
        const team::TermRow& term,
        std::optional<double> today,
        const paint::Theme& theme
    ) {
        const auto at = [&](double share) { return box.left() + share * box.width(); };
        if (term.from) {
            const QRectF bar(
                QPointF(at(*term.from), box.center().y() - 4),
                QPointF(at(term.to), box.center().y() + 4)
            );
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.line2);
            painter.drawRoundedRect(bar, 4, 4);
            if (today && *today > *term.from) {
                QRectF past = bar;
                past.setRight(std::min(bar.right(), at(*today)));
                painter.setBrush(term.over ? theme.warnMark : theme.ctl);
                painter.drawRoundedRect(past, 4, 4);
            }
        }
        if (!today)
            return;
        painter.setPen(QPen(theme.accentText, 1.6, Qt::DotLine));
        painter.drawLine(QPointF(at(*today), box.top()), QPointF(at(*today), box.bottom()));
    }
};

} // namespace

TermsCard::TermsCard(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel({}, paint::TextStyle::SectionTitle, Ink::Normal, this)),
      m_sentence(new TextLabel({}, paint::TextStyle::Small, Ink::Secondary, this)),
      m_table(new QTableView(this)),
      m_model(new TermsModel(this)) {
    content()->setSpacing(8);
    content()->setContentsMargins(16, 12, 16, 12);
    content()->addWidget(m_title);
    content()->addWidget(&m_sentence->wrapped());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TermsDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(33);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setTabKeyNavigation(false);
    m_table->setColumnWidth(Who, 240);
    m_table->horizontalHeader()->setSectionResizeMode(Bar, QHeaderView::Stretch);
    content()->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, &TermsCard::openWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring)
            emit chosenChanged();
    });
}

void TermsCard::show(team::Terms terms) {
    const auto before = chosen();
    m_restoring = true;
    m_sentence->setText(terms.sentence);
    m_sentence->setVisible(!terms.sentence.isEmpty());
    m_model->setTerms(std::move(terms));
    choose(before);
    m_restoring = false;
    if (chosen() != before)
        emit chosenChanged();
}

std::optional<Id<team::Seat>> TermsCard::chosen() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model->row(rows.first().row()).id);
}

void TermsCard::choose(std::optional<Id<team::Seat>> seat) {
    for (int row = 0; seat && row < m_model->rowCount(); ++row)
        if (m_model->row(row).id == *seat) {
            m_table->selectRow(row);
            return;
        }
    m_table->clearSelection();
}

void TermsCard::focusTable() {
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void TermsCard::retranslate() {
    m_title->setText(tr("Terms"));
    m_table->setAccessibleName(tr("Terms: who sits since when and until when"));
}

} // namespace trellis::ui
