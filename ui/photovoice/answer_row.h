#pragma once

#include "core/photovoice/questions.h"

#include <QWidget>

namespace trellis::ui {

class Desk;
class LineField;
class TextField;
class TextLabel;
class TickBox;

/// One answer under its question; below it the translation, the language it was given in, and
/// whether it was dictated.
class AnswerRow : public QWidget {
    Q_OBJECT

public:
    explicit AnswerRow(Desk& desk, QWidget* parent = nullptr);

    /// @param usually  the language of the photo's words, which an answer without its own has.
    void show(Id<photovoice::Photo> photo, const photovoice::Told& told, const QString& usually);
    /// Gives back what is being typed.
    void commit();

private:
    void connectFields();
    void note(const QString& language, bool dictated);

    Desk& m_desk;
    std::optional<Id<photovoice::Photo>> m_photo;
    photovoice::Told m_told;
    TextLabel* m_question;
    TextLabel* m_words;
    TextField* m_translation;
    LineField* m_language;
    TickBox* m_dictated;
};

} // namespace trellis::ui
