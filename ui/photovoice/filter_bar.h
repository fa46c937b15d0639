#pragma once

#include "core/photovoice/library.h"
#include "core/words/language.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace trellis::ui {

class Chip;

/// Above the library: a chip a part of school life, words to look for, and menus for the group,
/// theme, stage, consent, campaign and order.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    [[nodiscard]] const photovoice::LibraryFilter& filter() const { return m_filter; }
    /// What the chips and menus offer, as the album is now.
    void show(const photovoice::Album& album, Language language);
    /// The photos of one call alone.
    void show(Id<photovoice::Campaign> campaign);
    /// Everything again.
    void clear();
    /// Looks for these words; what a person typed on among the photos.
    void look(const QString& words);

signals:
    void changed();
    /// Enter or Down among the words: on to the photos.
    void done();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void choose(int button);
    void takeMenus();
    void fillMenus(const photovoice::Album& album, Language language);

    photovoice::LibraryFilter m_filter;
    QButtonGroup* m_buttons;
    std::vector<Chip*> m_chips; ///< all, one a category, without one
    QLineEdit* m_words;
    QComboBox* m_group;
    QComboBox* m_theme;
    QComboBox* m_stage;
    QComboBox* m_consent;
    QComboBox* m_campaign;
    QComboBox* m_order;
};

} // namespace trellis::ui
