#pragma once

#include "core/photovoice/types.h"

#include <QWidget>

#include <map>

class QVBoxLayout;

namespace trellis::ui {

class AnswerRow;
class Desk;
class StatusBadge;
class TextLabel;
class WordsSection;

/// The story of one photo as it was told: the caption and whose words it is in, then each answer
/// under its question, with its language and its translation.
class TellingSection : public QWidget {
    Q_OBJECT

public:
    explicit TellingSection(Desk& desk, QWidget* parent = nullptr);

    void show(const photovoice::Album& album, const photovoice::Photo& photo);

private:
    void showCaption(const photovoice::Photo& photo);

    Desk& m_desk;
    std::optional<Id<photovoice::Photo>> m_photo;
    TextLabel* m_title;
    TextLabel* m_caption;
    StatusBadge* m_own;
    WordsSection* m_words;
    QVBoxLayout* m_answers;
    std::map<QString, AnswerRow*> m_rows; ///< by the question's id
};

} // namespace trellis::ui
