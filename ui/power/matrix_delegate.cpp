#include "ui/power/matrix_delegate.h"

#include "ui/parts/themed.h"
#include "ui/power/matrix_model.h"

#include <QLineEdit>
#include <QPainter>

namespace trellis::ui {
namespace {

constexpr double plateInset = 3;
constexpr double voiceInset = 16;

const MatrixModel& matrixOf(const QModelIndex& index) {
    return *static_cast<const MatrixModel*>(index.model());
}

} // namespace

MatrixDelegate::MatrixDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void MatrixDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const paint::MatrixLook look{themeOf(*option.widget)};
    painter->save();
    if (index.row() == m_currentRow)
        painter->fillRect(option.rect, look.theme.hover);
    if (matrixOf(index).halfAt(index))
        paintHalf(*painter, option.rect, index, look);
    else
        paintVoice(*painter, option.rect, index, look);
    painter->restore();
}

void MatrixDelegate::paintHalf(
    QPainter& painter, const QRectF& rect, const QModelIndex& index, const paint::MatrixLook& look
) const {
    const auto half = matrixOf(index).halfAt(index);
    const power::MatrixCell& cell = *matrixOf(index).cellAt(index);
    const double inset = look.length(plateInset);
    const double middle = look.length(.5);
    const bool both = m_view == paint::MatrixView::Both;
    const bool paper = half->lens == Lens::Formal;
    const QRectF plate = rect.adjusted(
        both && !paper ? middle : inset, inset, both && paper ? -middle : -inset, -inset
    );
    if (m_view == paint::MatrixView::Difference)
        paint::paintChangeCell(painter, plate, cell.change, look);
    else
        paint::paintSayHalf(
            painter,
            plate,
            cell.at(half->lens),
            !both   ? paint::HalfSide::Whole
            : paper ? paint::HalfSide::Left
                    : paint::HalfSide::Right,
            look
        );
    if (cell.unproven() && !(both && paper))
        paint::paintUnproven(painter, plate, look);
}

void MatrixDelegate::paintVoice(
    QPainter& painter, const QRectF& rect, const QModelIndex& index, const paint::MatrixLook& look
) const {
    const power::DecisionMatrix& matrix = matrixOf(index).matrix();
    const power::MatrixRow& row = matrix.rows.at(size_t(index.row()));
    const QRectF inside = rect.adjusted(look.length(voiceInset), 0, -look.length(8), 0);
    const double bar = std::min(look.length(20), rect.height() * .42);
    const double top = rect.center().y();
    const QFont font = look.font(paint::TextStyle::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(row.decidedBy.isEmpty() ? look.theme.ink3 : look.theme.ink2);
    const QString words =
        row.decidedBy.isEmpty() && index.row() == m_currentRow ? tr("Who decides?") : row.decidedBy;
    painter.drawText(
        QRectF(inside.left(), rect.top(), inside.width(), top - look.length(2) - rect.top()),
        int(Qt::AlignLeft | Qt::AlignBottom),
        metrics.elidedText(words, Qt::ElideRight, inside.width())
    );
    paint::paintVoiceBar(
        painter, {inside.left(), top, inside.width(), bar}, row, matrix.columns, look
    );
}

QWidget* MatrixDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index
) const {
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(matrixOf(index).words().whoDecides);
    return line;
}

void MatrixDelegate::
    updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&)
        const {
    const int height = std::min(editor->sizeHint().height(), option.rect.height());
    const int top = option.rect.center().y() - height / 2;
    editor->setGeometry(option.rect.left() + 8, top, option.rect.width() - 12, height);
}

} // namespace trellis::ui
