#pragma once

#include "core/school/search.h"
#include "core/words/words.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace trellis::ui {

/// Search hits as a list. The display role is what a screen reader says.
class HitModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// `language` is that of the words for what kind of thing each is.
    void setHits(std::vector<school::SearchHit> hits, Language language);
    [[nodiscard]] const school::SearchHit& hit(int row) const;
    [[nodiscard]] QString kindOf(const school::SearchHit& hit) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<school::SearchHit> m_hits;
    std::unique_ptr<Words> m_words; ///< there as soon as there are hits
};

/// Two lines and an icon: what was found, and the words around it.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace trellis::ui
