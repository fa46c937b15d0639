#pragma once

#include "tests/ui/support/wait.h"
#include "ui/parts/choice_fields.h"
#include "ui/parts/text_fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <stdexcept>

namespace trellis::test {

/// The field of an inspector with that label.
/// @throws std::runtime_error when none is visible
template <class Field>
Field& field(QWidget& among, const QString& label) {
    for (Field* each : among.findChildren<Field*>())
        if (each->label() == label && each->isVisible())
            return *each;
    throw std::runtime_error(label.toStdString());
}

/// Chooses the choice with that id, as a person does.
inline void choose(ui::ChoiceField& field, const QString& id) {
    QComboBox& box = field.editor();
    box.setCurrentIndex(box.findData(id));
    emit box.activated(box.currentIndex());
    settle();
}

/// Writes the words over what is there, and Enter.
inline void write(ui::LineField& field, const QString& words) {
    field.editor().setFocus();
    field.editor().selectAll();
    QTest::keyClick(&field.editor(), Qt::Key_Delete);
    QTest::keyClicks(&field.editor(), words);
    QTest::keyClick(&field.editor(), Qt::Key_Return);
    settle();
}

} // namespace trellis::test
