#pragma once

#include "core/photovoice/library.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace trellis::ui {

class Chip;

/// The chips and menus above the library: part of school life, theme, consent, order.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Counts and themes of the album, in that language. Keeps the filter where it still applies.
    void show(const photovoice::Album& album, Language language);
    [[nodiscard]] const photovoice::LibraryFilter& filter() const { return m_filter; }
    /// Shows everything again.
    void clear();

signals:
    void changed();

private:
    void choose(int button);
    void fillMenus(const photovoice::Album& album);

    photovoice::LibraryFilter m_filter;
    QButtonGroup* m_group;
    std::vector<Chip*> m_chips; ///< all, the five categories, and those without one
    QComboBox* m_theme;
    QComboBox* m_consent;
    QComboBox* m_order;
};

} // namespace trellis::ui
