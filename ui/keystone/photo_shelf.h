#pragma once

#include <QHash>
#include <QIcon>
#include <QUuid>
#include <QWidget>

class QLineEdit;
class QListView;

namespace trellis::ui {

class Desk;
class PhotoShelfModel;
class TextLabel;

/// The photos that may go on a slide: those cleared for the coach, and no others. A double click or
/// Enter puts one on the slide, or it is dragged there.
class PhotoShelf : public QWidget {
    Q_OBJECT

public:
    explicit PhotoShelf(Desk& desk, QWidget* parent = nullptr);

    void refresh();
    void retranslate();

signals:
    void chosen(const QUuid& photo);

private:
    Desk& m_desk;
    TextLabel* m_title;
    QLineEdit* m_find;
    QListView* m_list;
    PhotoShelfModel* m_model;
    TextLabel* m_hidden;
};

} // namespace trellis::ui
