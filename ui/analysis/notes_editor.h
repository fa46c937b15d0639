#pragma once

#include "core/analysis/types.h"
#include "core/words/language.h"

#include <QWidget>

class QLineEdit;
class QComboBox;
class QVBoxLayout;

namespace trellis::ui {

class Button;
class ChoiceField;
class Desk;
class LineField;

/// A meeting's notes, one line each with what it points at, and a line to add more: the kind and
/// the group stay for the next one, so that a note taker only types.
class NotesEditor : public QWidget {
    Q_OBJECT

public:
    explicit NotesEditor(Desk& desk, QWidget* parent = nullptr);

    void show(const std::vector<analysis::MeetingNote>& notes);

signals:
    void changed(const std::vector<trellis::analysis::MeetingNote>& notes);

private:
    void add();
    void rebuild();
    [[nodiscard]] QWidget* rowOf(const analysis::MeetingNote& note);

    Desk& m_desk;
    Language m_shownIn = Language::English;
    std::vector<analysis::MeetingNote> m_notes;
    QVBoxLayout* m_rows;
    ChoiceField* m_kind;
    ChoiceField* m_constituency;
    LineField* m_words;
};

} // namespace trellis::ui
