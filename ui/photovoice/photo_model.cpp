#include "ui/photovoice/photo_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace trellis::ui {

using photovoice::PhotoCard;
using photovoice::Standing;

QString standingWords(const PhotoCard& card) {
    const auto say = [](const char* words, int n = -1) {
        return QCoreApplication::translate("trellis::ui::PhotoModel", words, nullptr, n);
    };
    switch (card.standing) {
    case Standing::Cleared:
        return say(QT_TRANSLATE_NOOP("trellis::ui::PhotoModel", "Consent"));
    case Standing::Covered:
        return QCoreApplication::translate(
            "trellis::ui::PhotoModel", "%n covered", nullptr, card.people
        );
    case Standing::Waiting:
        return card.people == 0
                   ? say(QT_TRANSLATE_NOOP("trellis::ui::PhotoModel", "List who is in it"))
                   : QCoreApplication::translate(
                         "trellis::ui::PhotoModel", "Waiting for %n", nullptr, card.people
                     );
    case Standing::SaidNo:
        return say(QT_TRANSLATE_NOOP("trellis::ui::PhotoModel", "Not to be shown"));
    case Standing::NobodySaid:
        return say(QT_TRANSLATE_NOOP("trellis::ui::PhotoModel", "Who is in it?"));
    case Standing::KeptClose:
        return say(QT_TRANSLATE_NOOP("trellis::ui::PhotoModel", "Kept close"));
    }
    return {};
}

void PhotoModel::setCards(std::vector<PhotoCard> cards, Language language) {
    m_language = language;
    const bool sameRows = std::equal(
        cards.begin(),
        cards.end(),
        m_cards.begin(),
        m_cards.end(),
        [](const PhotoCard& one, const PhotoCard& other) { return one.id == other.id; }
    );
    if (sameRows) {
        m_cards = std::move(cards);
        if (!m_cards.empty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Id<photovoice::Photo>> ids;
    for (const QModelIndex& each : before)
        ids.push_back(card(each).id);
    m_cards = std::move(cards);
    QModelIndexList after;
    for (const Id<photovoice::Photo>& id : ids)
        after.append(indexOf(id));
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

int PhotoModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cards.size());
}

Qt::ItemFlags PhotoModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled;
}

QVariant PhotoModel::data(const QModelIndex& index, int role) const {
    const PhotoCard& card = this->card(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return card.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts{card.title};
    if (card.group)
        parts.append(vocabulary::plural(*card.group, m_language));
    if (card.category)
        parts.append(vocabulary::label(*card.category, m_language));
    parts.append(standingWords(card));
    return parts.join(QStringLiteral(", "));
}

const PhotoCard& PhotoModel::card(const QModelIndex& index) const {
    return m_cards.at(size_t(index.row()));
}

QModelIndex PhotoModel::indexOf(Id<photovoice::Photo> id) const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const PhotoCard& card) {
        return card.id == id;
    });
    return found == m_cards.end() ? QModelIndex() : index(int(found - m_cards.begin()));
}

} // namespace trellis::ui
