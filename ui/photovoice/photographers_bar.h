#pragma once

#include "core/photovoice/types.h"
#include "core/words/words.h"

#include <QWidget>

class QHBoxLayout;

namespace trellis::ui {

/// The line under the library: how many photos each group took, and the first part of school life
/// that a group has not shown yet.
class PhotographersBar : public QWidget {
    Q_OBJECT

public:
    explicit PhotographersBar(QWidget* parent = nullptr);

    void show(const photovoice::Album& album, const Words& words);

private:
    QHBoxLayout* m_row;
};

} // namespace trellis::ui
