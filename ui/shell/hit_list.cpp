#include "ui/shell/hit_list.h"

#include "core/evidence/findings.h"
#include "ui/paint/icons.h"
#include "ui/paint/text.h"
#include "ui/parts/themed.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace trellis::ui {
namespace {

QString nameOf(const school::SearchHit& hit) {
    if (!hit.title.isEmpty())
        return hit.title;
    return hit.kind == u"photo"_s ? HitModel::tr("Photo without a title") : hit.excerpt;
}

/// The words around the hit, unless they are the name already.
QString wordsAround(const school::SearchHit& hit) {
    return hit.title.isEmpty() && hit.kind != u"photo"_s ? QString() : hit.excerpt;
}

} // namespace

void HitModel::setHits(std::vector<school::SearchHit> hits, Language language) {
    beginResetModel();
    m_hits = std::move(hits);
    m_words = std::make_unique<Words>(language);
    endResetModel();
}

const school::SearchHit& HitModel::hit(int row) const {
    return m_hits.at(static_cast<size_t>(row));
}

QString HitModel::kindOf(const school::SearchHit& hit) const {
    return evidence::kindWord(hit.kind, *m_words);
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    const school::SearchHit& found = hit(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return u"%1, %2"_s.arg(nameOf(found), kindOf(found));
    return {};
}

void HitDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index
) const {
    const auto* model = qobject_cast<const HitModel*>(index.model());
    const school::SearchHit& hit = model->hit(index.row());
    const paint::Theme theme = themeOf(*option.widget);
    const bool current = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(current ? theme.accentSoft : theme.surface);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), 6, 6);
    const QString around = wordsAround(hit);
    const QRectF box = QRectF(option.rect).adjusted(10, 6, -12, -6);
    const double line = around.isEmpty() ? box.height() : box.height() / 2;
    const QRectF first(box.left(), box.top(), box.width(), line);
    paint::paintIcon(
        *painter, {first.left(), first.top(), 16, line}, paint::iconOfKind(hit.kind), theme.ink3
    );
    const QFont strong = theme.font(paint::TextStyle::BodyStrong);
    const QFont small = theme.font(paint::TextStyle::Caption);
    const QString kind = model->kindOf(hit);
    const double kindWidth = paint::widthOf(kind, small);
    const QRectF words = first.adjusted(26, 0, 0, 0);
    paint::paintLine(*painter, first, kind, {small, theme.ink3, Qt::AlignRight});
    paint::paintLine(
        *painter, words.adjusted(0, 0, -kindWidth - 12, 0), nameOf(hit), {strong, theme.ink}
    );
    paint::paintLine(*painter, words.translated(0, line), around, {small, theme.ink3});
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {100, themeOf(*option.widget).scaledInt(38) + 12};
}

} // namespace trellis::ui
