#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;
class TextLabel;

/// The people who can be recognised in a photo, and the release of each.
class PeopleSection : public QWidget {
    Q_OBJECT

public:
    explicit PeopleSection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Photo& photo);

private:
    class Row;
    void add();
    void put(const photovoice::DepictedPerson& person, const QString& label);

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    TextLabel* m_title;
    TextLabel* m_help;
    QVBoxLayout* m_rows;
    std::vector<Row*> m_shown;
    Button* m_add;
};

} // namespace trellis::ui
