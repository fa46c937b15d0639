#pragma once

#include "core/photovoice/library.h"

#include <QAbstractListModel>

namespace trellis::ui {

/// The library's cards as a list model: a thin adaptor over libraryCards().
class PhotoModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Shows these; rows that stay keep their place, so that selection and scrolling stay too.
    void setCards(std::vector<photovoice::PhotoCard> cards, Language language);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Every photo can be taken by the mouse, where the list lets it.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const std::vector<photovoice::PhotoCard>& cards() const { return m_cards; }
    [[nodiscard]] const photovoice::PhotoCard& card(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(Id<photovoice::Photo> id) const;
    [[nodiscard]] Language language() const { return m_language; }

private:
    std::vector<photovoice::PhotoCard> m_cards;
    Language m_language = Language::English;
};

/// What the badge on a card says.
[[nodiscard]] QString standingWords(const photovoice::PhotoCard& card);

} // namespace trellis::ui
