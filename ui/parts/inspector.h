#pragma once

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace trellis::ui {

/// The right side of a page: sections under each other that scroll, hairlines between them, and a
/// footer that stays.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(const QString& accessibleName, QWidget* parent = nullptr);

    /// A new section at the end: a column with the inspector's padding.
    QVBoxLayout* addSection();
    /// A widget over the full width at the end: a picture.
    void addWide(QWidget* widget);
    /// Begins at its top again: it shows something else than before.
    void scrollToTop();
    /// Stays at the bottom while the rest scrolls.
    void setFooter(QWidget* footer);

private:
    QScrollArea* m_scroll;
    QVBoxLayout* m_column;
    QVBoxLayout* m_sections;
};

} // namespace trellis::ui
