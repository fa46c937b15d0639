#pragma once

#include "core/school/author.h"
#include "core/words/language.h"

#include <QDialog>

namespace trellis::ui {

class ChoiceField;
class LineField;

/// Who is at the keyboard, for the history: a name or role, and a group.
class AuthorDialog : public QDialog {
    Q_OBJECT

public:
    AuthorDialog(const school::Author& author, Language language, QWidget* parent);

signals:
    void chosen(const trellis::school::Author& author);

private:
    LineField* m_name;
    ChoiceField* m_constituency;
};

} // namespace trellis::ui
