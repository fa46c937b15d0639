#pragma once

#include "core/words/vocabulary.h"
#include "ui/paint/status.h"

#include <QAbstractListModel>
#include <QListView>
#include <QUuid>

#include <optional>
#include <vector>

namespace trellis::ui {

/// One card of a list, all decided: a growth move, a meeting, a talk with the coach.
struct ListCard {
    QUuid id;
    QString title;
    QString body;
    QString caption;
    std::vector<Group> groups; ///< badges: owners, or who was there
    std::optional<paint::StatusPicture> status;
    bool operator==(const ListCard&) const = default;
};

/// The cards of one list as a model.
class CardModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setCards(std::vector<ListCard> cards);
    [[nodiscard]] const ListCard& card(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QUuid& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<ListCard> m_cards;
};

/// The cards under each other, one of them chosen.
class CardList : public QListView {
    Q_OBJECT

public:
    explicit CardList(QWidget* parent = nullptr);

    /// Shows these and keeps the chosen one; chooses the first when there was none.
    void setCards(std::vector<ListCard> cards);
    [[nodiscard]] std::optional<QUuid> chosen() const;
    void choose(const QUuid& id);
    [[nodiscard]] bool isEmpty() const { return m_model->rowCount() == 0; }

signals:
    void chosenChanged();
    void removeWanted();
    /// Enter: go on to the inspector.
    void opened();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    CardModel* m_model;
};

} // namespace trellis::ui
