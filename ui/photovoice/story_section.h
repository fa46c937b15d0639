#pragma once

#include "core/photovoice/types.h"
#include "core/words/catalogue.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class QuestionsEditor;
class TextField;
class TextLabel;

/// The questions that help to tell a photo's story, and their answers. Another set asks other
/// questions; what was answered stays.
class StorySection : public QWidget {
    Q_OBJECT

public:
    explicit StorySection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Album& album, const photovoice::Photo& photo);

private:
    void retranslate();
    void ask(const std::vector<catalogue::StoryPrompt>& questions);
    void showSets(const photovoice::Album& album);
    void showAnswers(const photovoice::Album& album);
    void chooseSet(const QString& set);
    void askOfAll();

    Desk& m_desk;
    std::optional<photovoice::Photo> m_photo;
    QString m_ofAll;                                      ///< the file's set
    QString m_set;                                        ///< the photo's
    std::vector<catalogue::StoryPrompt> m_questions;      ///< that the fields ask
    std::vector<std::pair<QString, TextField*>> m_fields; ///< by the question's id
    TextLabel* m_title;
    TextLabel* m_count;
    ChoiceField* m_choice;
    Button* m_forAll;
    QuestionsEditor* m_own;
    TextLabel* m_others;
    QVBoxLayout* m_asked;
};

} // namespace trellis::ui
