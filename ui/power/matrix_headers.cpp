#include "ui/power/matrix_headers.h"

#include "ui/parts/themed.h"
#include "ui/power/matrix_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace trellis::ui {
namespace {

/// A line over a name that is typed once: Enter or leaving keeps it, Escape does not.
class NameLine : public QLineEdit {
public:
    NameLine(const QString& name, QWidget* over, QWidget& backTo)
        : QLineEdit(name, over),
          m_backTo(backTo) {}

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool escape = event->key() == Qt::Key_Escape;
        if (escape)
            setText(QString());
        else
            QLineEdit::keyPressEvent(event);
        if (!escape && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            return;
        // The table must not take the same key for its own.
        event->accept();
        m_backTo.setFocus(Qt::OtherFocusReason);
    }
    void focusOutEvent(QFocusEvent* event) override {
        hide();
        deleteLater();
        QLineEdit::focusOutEvent(event);
    }

private:
    QWidget& m_backTo;
};

/// At the upper right of a head: a triangle that points down where the highest comes first.
void paintOrder(
    QPainter& painter, const QRectF& head, const paint::Theme& theme, bool highestFirst
) {
    const double half = theme.scaled(4);
    const QPointF middle(head.right() - 3 * half, head.top() + 3 * half);
    const double down = highestFirst ? half : -half;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accentText);
    painter.drawPolygon(QPolygonF(
        {middle + QPointF(-half, -down), middle + QPointF(half, -down), middle + QPointF(0, down)}
    ));
    painter.restore();
}

} // namespace

GroupHeader::GroupHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
    setSortIndicator(
        -1, Qt::DescendingOrder
    ); // it is painted here, where Qt would take room for it
}

const MatrixModel& GroupHeader::matrix() const {
    return *static_cast<const MatrixModel*>(model());
}

void GroupHeader::setHeadHeight(int height) {
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
    emit geometriesChanged();
}

QSize GroupHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), m_height};
}

QRectF GroupHeader::groupRect(const QRect& rect, int section) const {
    QRect whole = rect;
    const int other = section % 2 == 0 ? section + 1 : section - 1;
    if (!isSectionHidden(other))
        whole.setLeft(sectionViewportPosition(std::min(section, other)));
    if (!isSectionHidden(other))
        whole.setWidth(sectionSize(section) + sectionSize(other));
    return whole;
}

void GroupHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const paint::MatrixLook look{themeOf(*this)};
    const auto& columns = matrix().matrix().columns;
    if (section >= matrix().voiceColumn()) {
        paintVoiceHead(*painter, rect);
        return;
    }
    const bool both = !isSectionHidden(section % 2 == 0 ? section + 1 : section - 1);
    const QFont small = look.font(paint::TextStyle::Tick);
    const double halves = both ? QFontMetricsF(small).height() : 0;
    const QRectF whole = groupRect(rect, section);
    painter->save();
    painter->setClipRect(rect);
    paint::paintColumnHead(
        *painter,
        whole.adjusted(0, 0, 0, -halves - look.length(6)),
        columns.at(size_t(section / 2)),
        look
    );
    if (sortIndicatorSection() >= 0 && sortIndicatorSection() / 2 == section / 2)
        paintOrder(*painter, whole, look.theme, sortIndicatorOrder() == Qt::DescendingOrder);
    if (both) {
        painter->setFont(small);
        painter->setPen(look.theme.ink3);
        painter->drawText(
            QRectF(rect).adjusted(0, 0, 0, -look.length(6)),
            int(Qt::AlignHCenter | Qt::AlignBottom),
            section % 2 == 0 ? matrix().words().paper : matrix().words().practice
        );
    }
    painter->restore();
}

void GroupHeader::paintVoiceHead(QPainter& painter, const QRectF& rect) const {
    const paint::MatrixLook look{themeOf(*this)};
    const QRectF words = rect.adjusted(look.length(16), 0, 0, -look.length(6));
    const double small = QFontMetricsF(look.font(paint::TextStyle::Tick)).height();
    painter.save();
    painter.setPen(look.theme.ink3);
    painter.setFont(look.font(paint::TextStyle::Tick));
    painter.drawText(words, int(Qt::AlignLeft | Qt::AlignBottom), matrix().words().shareOfVoice);
    painter.setFont(look.font(paint::TextStyle::Label));
    painter.drawText(
        words.adjusted(0, 0, 0, -small),
        int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap,
        matrix().words().whoDecides
    );
    painter.restore();
}

DecisionHeader::DecisionHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSectionsClickable(true);
}

void DecisionHeader::setCurrentRow(int row) {
    m_currentRow = row;
    viewport()->update();
}

void DecisionHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const paint::MatrixLook look{themeOf(*this)};
    painter->save();
    if (section == m_currentRow)
        painter->fillRect(rect, look.theme.hover);
    painter->setFont(look.font(paint::TextStyle::BodyStrong));
    painter->setPen(look.theme.ink);
    painter->drawText(
        QRectF(rect).adjusted(look.length(16), 0, -look.length(8), 0),
        int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap,
        model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString()
    );
    painter->restore();
}

void DecisionHeader::editName(int row) {
    const QString name = model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    auto* line = new NameLine(name, viewport(), *parentWidget());
    line->setAccessibleName(tr("Name of the decision"));
    const int height = std::min(line->sizeHint().height(), sectionSize(row));
    line->setGeometry(
        8, sectionViewportPosition(row) + (sectionSize(row) - height) / 2, width() - 12, height
    );
    connect(line, &QLineEdit::editingFinished, this, [this, line, row, name] {
        const QString typed = line->text().trimmed();
        line->setText(name);
        if (!typed.isEmpty() && typed != name)
            emit renamed(row, typed);
    });
    line->selectAll();
    line->show();
    line->setFocus(Qt::ShortcutFocusReason);
}

} // namespace trellis::ui
