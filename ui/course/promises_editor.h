#pragma once

#include "core/course/types.h"

#include <QWidget>

class QVBoxLayout;

namespace trellis::ui {

class LineField;

/// What was promised in a talk: ticked when done, with a line to add more.
class PromisesEditor : public QWidget {
    Q_OBJECT

public:
    explicit PromisesEditor(QWidget* parent = nullptr);

    void show(const std::vector<course::Promise>& promises, bool readOnly);

signals:
    void changed(const std::vector<trellis::course::Promise>& promises);

private:
    std::vector<course::Promise> m_promises;
    QVBoxLayout* m_rows;
    LineField* m_words;
};

} // namespace trellis::ui
