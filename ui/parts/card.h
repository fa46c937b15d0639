#pragma once

#include <QFrame>

class QVBoxLayout;

namespace trellis::ui {

/// A card: surface, hairline, rounded corners. `content()` is a column with the card's padding.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }

private:
    QVBoxLayout* m_content;
};

/// A one-pixel line across.
class Divider : public QFrame {
    Q_OBJECT

public:
    explicit Divider(QWidget* parent = nullptr);
};

} // namespace trellis::ui
