#include "ui/parts/card_list.h"

#include "ui/parts/card_delegate.h"

#include <QKeyEvent>

namespace trellis::ui {

void CardModel::setCards(std::vector<ListCard> cards) {
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

const ListCard& CardModel::card(const QModelIndex& index) const {
    return m_cards.at(size_t(index.row()));
}

QModelIndex CardModel::indexOf(const QUuid& id) const {
    for (size_t row = 0; row < m_cards.size(); ++row)
        if (m_cards[row].id == id)
            return index(int(row));
    return {};
}

int CardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant CardModel::data(const QModelIndex& index, int role) const {
    const ListCard& card = this->card(index);
    if (role == Qt::DisplayRole)
        return card.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{card.title};
    if (card.status)
        parts.append(card.status->word);
    parts += {card.body, card.caption};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

CardList::CardList(QWidget* parent) : QListView(parent), m_model(new CardModel(this)) {
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CardList::chosenChanged);
}

void CardList::setCards(std::vector<ListCard> cards) {
    const std::optional<QUuid> before = chosen();
    m_model->setCards(std::move(cards));
    QModelIndex index = before ? m_model->indexOf(*before) : QModelIndex();
    if (!index.isValid() && m_model->rowCount() > 0)
        index = m_model->index(0);
    setCurrentIndex(index);
    emit chosenChanged();
}

std::optional<QUuid> CardList::chosen() const {
    return currentIndex().isValid() ? std::optional(m_model->card(currentIndex()).id)
                                    : std::nullopt;
}

void CardList::choose(const QUuid& id) {
    setCurrentIndex(m_model->indexOf(id));
    scrollTo(currentIndex());
}

void CardList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && chosen())
        emit removeWanted();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && chosen())
        emit opened();
    else
        QListView::keyPressEvent(event);
}

void CardList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // words wrap anew, so heights change
}

void CardList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace trellis::ui
