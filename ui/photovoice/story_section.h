#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class ChoiceField;
class Desk;
class TextField;
class TextLabel;

/// The questions that help to tell a photo's story, and the answers.
class StorySection : public QWidget {
    Q_OBJECT

public:
    explicit StorySection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Photo& photo);

private:
    void ask();
    void fill();

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    QString m_set = QStringLiteral("showed");
    Language m_asked = Language::English;
    TextLabel* m_title;
    TextLabel* m_count;
    ChoiceField* m_choice;
    QVBoxLayout* m_column;
    std::vector<std::pair<QString, TextField*>> m_fields; ///< by the prompt's id
};

} // namespace trellis::ui
