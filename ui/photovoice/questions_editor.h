#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class Desk;
class LineField;

/// The team's own questions, one under the other, each in both languages; an empty pair at the end
/// adds one, and emptying both takes one away.
class QuestionsEditor : public QWidget {
    Q_OBJECT

public:
    explicit QuestionsEditor(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Album& album);

private:
    struct Row {
        photovoice::OwnQuestion question;
        LineField* english;
        LineField* spanish;
    };
    void addRow();
    void keep(const photovoice::OwnQuestion& question);

    Desk& m_desk;
    Button* m_open;
    QWidget* m_list;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows; ///< one more than there are questions
};

} // namespace trellis::ui
